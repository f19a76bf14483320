import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { StepFailed } from '../../src/process/step-failed.ts';
import { numberedLogs } from '../../src/process/tool-log.ts';
import { folderWith } from '../support/folder.ts';

it('keeps the order of what two streams write at once', async () => {
  const folder = folderWith();
  const log = await numberedLogs(folder)('dism');
  await Promise.all(['a', 'b', 'c'].map((text) => log.write(Buffer.from(text))));
  expect(await log.close()).toBeUndefined();
  expect(readFileSync(join(folder, '01-dism.log'), 'utf8')).toBe('abc');
});

it.each([
  ['C:\\Program Files\\DISM.exe', '01-dism.log'],
  ['/usr/bin/wimlib-imagex', '01-wimlib-imagex.log'],
  ['../../ö', '01-program.log'],
  ['x'.repeat(300), `01-${'x'.repeat(40)}.log`],
])('names the log of %j %s', async (program, name) => {
  const folder = folderWith();
  await (await numberedLogs(folder)(program)).close();
  expect(existsSync(join(folder, name))).toBe(true);
});

it('fails nobody when it can no longer be written, and says so at the end', async () => {
  const log = await numberedLogs(folderWith())('dism');
  await log.close();
  await log.write(Buffer.from('late'));
  await log.write(Buffer.from('later'));
  expect(await log.close()).toBe('EBADF');
});

it('is a failure of the step where there can be none', async () => {
  const folder = folderWith();
  writeFileSync(join(folder, 'file'), '');
  await expect(numberedLogs(join(folder, 'file'))('dism')).rejects.toBeInstanceOf(StepFailed);
});
