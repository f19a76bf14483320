import { spawn } from 'node:child_process';

/**
 * Runs wimlib-imagex and gives its standard output; kills it when the signal aborts.
 * Throws an error with wimlib's own exit code (enum wimlib_error_code) and messages.
 */
export function wimlib(words, signal) {
  return new Promise((resolve, reject) => {
    const child = spawn('wimlib-imagex', words, { stdio: ['ignore', 'pipe', 'pipe'] });
    const stdout = [];
    const stderr = [];
    const stop = () => child.kill('SIGKILL');
    signal?.addEventListener('abort', stop, { once: true });
    child.stdout.on('data', (chunk) => stdout.push(chunk));
    child.stderr.on('data', (chunk) => stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      signal?.removeEventListener('abort', stop);
      if (code === 0) resolve(Buffer.concat(stdout));
      else reject(new WimlibFailed(code, Buffer.concat(stderr).toString()));
    });
  });
}

export class WimlibFailed extends Error {
  constructor(code, text) {
    super(text);
    this.code = code;
  }
}
