import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/build/work/journal.ts';
import { createJournal } from '../../../src/build/work/journal-file.ts';
import { readJournal, UnreadableJournal } from '../../../src/build/work/read-journal.ts';
import { StepFailed } from '../../../src/process/step-failed.ts';
import { folderWith } from '../../support/folder.ts';
import { ALIVE } from '../../support/work-areas.ts';

const TEMPORARY: JournalEntry = { kind: 'temporary', path: '/share/.a' };
const MOUNT: JournalEntry = { kind: 'mount', directory: '/w/mount', engine: 'wimlib', program: 'wimlib-imagex' };
const PLACEMENT: JournalEntry = {
  kind: 'placement',
  target: '/a',
  temporary: '/share/.a',
  kept: '/k',
  fingerprint: '1:2:3',
};

it('reads back what is open, in order, and whose it is', async () => {
  const journal = await createJournal(folderWith(), ALIVE);
  const [first] = await Promise.all([journal.will(TEMPORARY), journal.will(MOUNT), journal.will(PLACEMENT)]);
  expect(await readJournal(journal.file)).toEqual({
    owner: ALIVE,
    open: [TEMPORARY, MOUNT, PLACEMENT],
    committed: false,
  });
  await journal.settled(first);
  await journal.committed();
  expect(await readJournal(journal.file)).toEqual({ owner: ALIVE, open: [MOUNT, PLACEMENT], committed: true });
});

it('reads a journal that was cut off anywhere as the records that are whole', async () => {
  const folder = folderWith();
  const journal = await createJournal(folder, ALIVE);
  for (const entry of [TEMPORARY, MOUNT, PLACEMENT]) await journal.will(entry);
  const whole = readFileSync(journal.file);
  const ownerEnd = whole.indexOf('\n') + 1;
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: ownerEnd, max: whole.length }), async (length) => {
      const cut = join(folder, 'cut.ndjson');
      writeFileSync(cut, whole.subarray(0, length));
      const complete = whole.subarray(0, length).toString().split('\n').length - 2;
      expect((await readJournal(cut)).open).toEqual([TEMPORARY, MOUNT, PLACEMENT].slice(0, complete));
    }),
  );
});

it.each([
  ['a damaged line', '{"will":1,"entry":{"kind":"temp\n'],
  ['bytes that are no JSON', '\0\0\0\n'],
  ['a kind that it does not know', '{"will":1,"entry":{"kind":"registry","path":"/a"}}\n'],
  ['a relative path', '{"will":1,"entry":{"kind":"temporary","path":"a"}}\n'],
  ['a key too many', '{"settled":1,"also":2}\n'],
])('refuses %s before its end', async (_what, line) => {
  const { file } = await createJournal(folderWith(), ALIVE);
  appendFileSync(file, line);
  await expect(readJournal(file)).rejects.toThrow(UnreadableJournal);
});

it('refuses what names no owner', async () => {
  const folder = folderWith({ a: '', b: '{"committed":true}\n', c: '{"owner":' });
  for (const name of ['a', 'b', 'c', 'missing'])
    await expect(readJournal(join(folder, name))).rejects.toThrow(UnreadableJournal);
});

it('writes on after a record that was written in part', async () => {
  const journal = await createJournal(folderWith(), ALIVE);
  appendFileSync(journal.file, '{"will":1,"entry":{"kind":"temporary","path":"/some/long/path/that/was/cut');
  await journal.will(MOUNT);
  expect((await readJournal(journal.file)).open).toEqual([MOUNT]);
});

it('fails, and makes no new one, when the journal was taken away', async () => {
  const journal = await createJournal(folderWith(), ALIVE);
  rmSync(journal.file);
  await expect(journal.will(TEMPORARY)).rejects.toThrow(StepFailed);
  await expect(readJournal(journal.file)).rejects.toThrow(UnreadableJournal);
});
