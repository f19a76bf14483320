import { type FileHandle, mkdir, open } from 'node:fs/promises';
import { join, win32 } from 'node:path';
import { StepFailed } from './step-failed.ts';

/** The bytes that one program printed, as they came. */
export interface ToolLog {
  /** Resolves when the bytes are taken. Never rejects: a build does not fail for a log that can't be written. */
  write(chunk: Buffer): Promise<void>;
  /** The error code (ENOSPC) when something of it could not be written. */
  close(): Promise<string | undefined>;
}

const LONGEST_NAME = 40;

/**
 * Makes one new log after the other in a folder: `01-dism.log`, `02-powershell.log`. A number whose file is there already, from
 * an earlier run, is passed over.
 */
export function numberedLogs(directory: string): (program: string) => Promise<ToolLog> {
  let number = 0;
  return async (program) => {
    await mkdir(directory, { recursive: true }).catch((error: unknown) => unwritable(directory, error));
    for (;;) {
      number += 1;
      const file = join(directory, `${String(number).padStart(2, '0')}-${nameOf(program)}.log`);
      const handle = await open(file, 'wx').catch((error: unknown) => {
        if (codeOf(error) !== 'EEXIST') unwritable(directory, error);
      });
      if (handle !== undefined) return logTo(handle);
    }
  };
}

function logTo(handle: FileHandle): ToolLog {
  let failure: string | undefined;
  // One after the other: two streams write to it.
  let last = Promise.resolve();
  return {
    write(chunk) {
      last = last.then(async () => {
        if (failure !== undefined) return;
        await handle.appendFile(chunk).catch((error: unknown) => {
          failure = codeOf(error);
        });
      });
      return last;
    },
    async close() {
      await last;
      await handle.close().catch((error: unknown) => {
        failure ??= codeOf(error);
      });
      return failure;
    },
  };
}

/** `C:\Tools\DISM.exe` is `dism`. What separates folders on Windows separates them here, too: no name may lead elsewhere. */
function nameOf(program: string): string {
  const { name } = win32.parse(program);
  const plain = name.toLowerCase().replace(/[^a-z0-9]+/g, '-');
  return plain.replace(/^-|-$/g, '').slice(0, LONGEST_NAME) || 'program';
}

function unwritable(directory: string, error: unknown): never {
  throw new StepFailed({
    message: `The folder for logs, ${directory}, cannot be written (${codeOf(error)}).`,
    cure: 'Name a work folder that this user may write, on a disk with space.',
  });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
}
