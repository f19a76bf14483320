import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyIntegrity } from '../../../../src/build/engines/dism/integrity-table.ts';
import { fixturePath } from '../../../image/wim-bytes.ts';
import { folderWith } from '../../../support/folder.ts';
import { failureOf, scripted } from './scripted-dism.ts';

const TABLE_AT = 0x7c;
let bytes = Buffer.alloc(0);

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'imagegate-integrity-'));
  try {
    // More than one stretch of 10 MiB, stored as it is.
    mkdirSync(join(folder, 'tree'));
    writeFileSync(join(folder, 'tree/noise'), Buffer.alloc(11 * 2 ** 20, 'noise'));
    const words = ['capture', join(folder, 'tree'), join(folder, 'x.wim'), 'one', '--check', '--compress=none'];
    execFileSync('wimlib-imagex', words, { stdio: 'ignore' });
    bytes = readFileSync(join(folder, 'x.wim'));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const changed = (edit: (copy: Buffer) => void): string => {
  const copy = Buffer.from(bytes);
  edit(copy);
  return join(folderWith({ 'x.wim': copy }), 'x.wim');
};
const tableOffset = (): number => Number(bytes.readBigUInt64LE(TABLE_AT + 8));

describe('the integrity table', () => {
  it('of a whole file is right, and has a sum for each stretch', async () => {
    expect(bytes.readUInt32LE(tableOffset() + 4)).toBe(2);
    await expect(verifyIntegrity(changed(() => {}))).resolves.toBeUndefined();
    await expect(scripted(() => undefined).engine.verify(changed(() => {}))).resolves.toBeUndefined();
  });

  it.each([208, 5_000_000, 10 * 2 ** 20 + 300])('tells of a byte that changed at %i', async (at) => {
    const path = changed((copy) => copy.writeUInt8(copy.readUInt8(at) ^ 1, at));
    expect((await failureOf(verifyIntegrity(path))).problem.message).toMatch(
      /is damaged: bytes \d+ to \d+ are not what was written/,
    );
  });

  it('must agree with itself and with the file', async () => {
    const size = (copy: Buffer) => copy.writeUInt32LE(99, tableOffset());
    const count = (copy: Buffer) => copy.writeUInt32LE(0xffffffff, tableOffset() + 4);
    const chunk = (copy: Buffer) => copy.writeUInt32LE(0, tableOffset() + 8);
    for (const edit of [size, count, chunk])
      expect((await failureOf(verifyIntegrity(changed(edit)))).problem.message).toContain('contradicts itself');
    const short = changed((copy) => copy.writeUInt32LE(0x7fffffff, tableOffset() + 8));
    expect((await failureOf(verifyIntegrity(short))).problem.message).toContain('wrong length');
    const tiny = changed((copy) => copy.writeUInt32LE(5, TABLE_AT));
    expect((await failureOf(verifyIntegrity(tiny))).problem.message).toContain('5 bytes');
    const outside = changed((copy) => copy.writeUInt32LE(0x7fffffff, TABLE_AT));
    expect((await failureOf(verifyIntegrity(outside))).problem.message).toContain('integrity table would end');
  });

  it('must be there: without one nothing is proven', async () => {
    expect((await failureOf(verifyIntegrity(fixturePath('win11-pro-en.wim')))).problem.cure).toContain(
      '/CheckIntegrity',
    );
  });

  it('is not looked for in what is no whole WIM', async () => {
    expect((await failureOf(verifyIntegrity(fixturePath('interrupted.wim')))).problem.message).toContain('0x40');
    expect((await failureOf(verifyIntegrity('/nowhere/x.wim'))).problem.message).toContain('x.wim');
  });

  it('is not asked for in a dry run', async () => {
    await expect(scripted(() => undefined, { dryRun: true }).engine.verify('/nowhere')).resolves.toBeUndefined();
  });
});
