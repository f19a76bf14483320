import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderWith } from '../folder.ts';
import { run } from './run.mjs';

const PROGRAM = join(import.meta.dirname, 'dism.mjs');
const IMAGES = join(import.meta.dirname, '../../fixtures/images');

export interface Ended {
  /** All 32 bits; undefined when it was killed. */
  readonly code: number | undefined;
  readonly bytes: Buffer;
  /** The output in English, which is ASCII. */
  readonly text: string;
}

type Environment = Readonly<Record<string, string>>;

/** A folder with a copy of a fixture, an empty mount directory and what the stand-in keeps for this machine. */
export function deskWith(fixture: string) {
  const folder = folderWith();
  const image = join(folder, fixture);
  const mount = join(folder, 'mount');
  const state = join(folder, 'state');
  copyFileSync(join(IMAGES, fixture), image);
  mkdirSync(mount);

  /** Runs a command to its end, in this process: starting a program takes longer than most commands. */
  async function dism(words: readonly string[], environment: Environment = {}): Promise<Ended> {
    const chunks: Buffer[] = [];
    const write = (chunk: Buffer) => chunks.push(chunk);
    const code = await run(words, { DISM_STAND_IN_STATE: state, ...environment }, { write });
    const bytes = Buffer.concat(chunks);
    return { code, bytes, text: bytes.toString('latin1') };
  }

  /** Starts the program, to be killed or cancelled when it `hasWritten` a text, or to run to its end. */
  function start(words: readonly string[], environment: Environment = {}) {
    const child = spawn(process.execPath, [PROGRAM, ...words], {
      env: { PATH: process.env.PATH ?? '', DISM_STAND_IN_STATE: state, ...environment },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const chunks: Buffer[] = [];
    const written = () => Buffer.concat(chunks).toString('latin1');
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    const ended = new Promise<Ended>((resolve, reject) => {
      child.on('error', reject);
      child.on('close', () => resolve({ code: lastExitCode(state), bytes: Buffer.concat(chunks), text: written() }));
    });
    const hasWritten = (text: string) =>
      new Promise<void>((resolve) => {
        const look = () => written().includes(text) && resolve();
        child.stdout.on('data', look);
        look();
      });
    return { child, ended, hasWritten };
  }

  return { folder, image, mount, state, dism, start };
}

/**
 * The exit code of the last command as Windows would give it, unsigned: the process's own has only eight bits here.
 * Undefined when that command was killed.
 */
export function lastExitCode(state: string): number | undefined {
  const file = join(state, 'last-exit-code');
  return existsSync(file) ? Number(readFileSync(file, 'utf8')) : undefined;
}

export function mountWords(image: string, mount: string, index = 1): readonly string[] {
  return ['/English', '/Mount-Image', `/ImageFile:${image}`, `/Index:${index}`, `/MountDir:${mount}`];
}
