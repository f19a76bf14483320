import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { deskWith, lastExitCode, mountWords } from './dism-program.ts';

const PROGRAM = join(import.meta.dirname, 'dism.mjs');

it('is a program that can be named, whose whole exit code is in a file', async () => {
  const { image, mount, state, start } = deskWith('win11-pro-en.wim');
  const { code, text } = await start(mountWords(image, join(mount, '..'))).ended;
  expect(code).toBe(0xc1420114);
  expect(lastExitCode(state)).toBe(0xc1420114);
  expect(text).toContain('Error: 0xc1420114');
  const ownCode = await new Promise((resolve) => {
    execFile(PROGRAM, ['/?'], { env: { PATH: process.env.PATH, DISM_STAND_IN_STATE: state } }, (error) =>
      resolve(error?.code ?? 0),
    );
  });
  expect(ownCode).toBe(0);
  expect(lastExitCode(state)).toBe(0);
});

it('never ends with what looks like success when it failed', async () => {
  const { state } = deskWith('win11-pro-en.wim');
  const ended = await new Promise((resolve) => {
    const env = { PATH: process.env.PATH, DISM_STAND_IN_STATE: state, DISM_STAND_IN_ELEVATED: '0' };
    execFile(PROGRAM, ['/?'], { env }, (error) => resolve(error?.code));
  });
  expect(ended).toBe(740 % 256);
  expect(lastExitCode(state)).toBe(740);
});
