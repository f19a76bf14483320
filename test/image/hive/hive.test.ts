import { describe, expect, it } from 'vitest';
import { type Hive, openHive } from '../../../src/image/hive/hive.ts';
import { InputError } from '../../../src/input/problem.ts';
import { changed, hive, type KeySpec, number, recordAt, softwareHive, text } from './hive-bytes.ts';

const KEY = 'Microsoft\\Windows NT\\CurrentVersion';
const PRO = softwareHive({ EditionID: text('Professional'), UBR: number(4349) });

function open(bytes: Buffer): Hive {
  return openHive(bytes, 'win.wim: SOFTWARE');
}

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    const [problem] = error.problems;
    expect(problem.file).toBe('win.wim: SOFTWARE');
    return problem.message;
  }
  throw new Error('It was read.');
}

describe('openHive', () => {
  it('reads texts and numbers, whatever the case of keys and values', () => {
    const opened = open(PRO);
    expect(opened.value(KEY, 'EditionID')).toBe('Professional');
    expect(opened.value(KEY.toUpperCase(), 'editionid')).toBe('Professional');
    expect(opened.value(KEY, 'UBR')).toBe(4349);
    expect(opened.unreplayedLogs).toBe(false);
  });

  it('has nothing where there is nothing', () => {
    const opened = open(PRO);
    expect(opened.value(KEY, 'ReleaseId')).toBeUndefined();
    expect(opened.value('Microsoft\\Windows', 'EditionID')).toBeUndefined();
    expect(opened.value('Nothing\\Microsoft', 'EditionID')).toBeUndefined();
    expect(opened.subkeys('Nothing')).toEqual([]);
    expect(opened.subkeys(KEY)).toEqual([]);
  });

  it.each(['lf', 'lh', 'li', 'ri'] as const)('finds subkeys in a list "%s"', (list) => {
    const keys: KeySpec['keys'] = [
      ['Alpha', {}],
      ['Beta', { values: { Name: text('found') } }],
      ['Größe', {}],
      ['Привет', { values: { Имя: text('auch') } }],
    ];
    const opened = open(hive({ list, keys }));
    expect(opened.subkeys('')).toEqual(['Alpha', 'Beta', 'Größe', 'Привет']);
    expect(opened.value('beta', 'NAME')).toBe('found');
    expect(opened.value('ПРИВЕТ', 'имя')).toBe('auch');
  });

  it('reads REG_EXPAND_SZ, inline text, empty values and text without its end', () => {
    const values = {
      Expand: text('%SystemRoot%', 2),
      Inline: text('A'),
      Empty: { type: 1, data: Buffer.alloc(0) },
      Unterminated: { type: 1, data: Buffer.from('Enterprise', 'utf16le') },
      Cut: text('Core\0left over'),
    };
    const opened = open(hive({ values }));
    const read = Object.keys(values).map((name) => opened.value('', name));
    expect(read).toEqual(['%SystemRoot%', 'A', '', 'Enterprise', 'Core']);
  });

  it('knows a hive whose logs were not replayed', () => {
    const interrupted = changed(PRO, (bytes) => bytes.writeUInt32LE(8, 4));
    expect(open(interrupted).unreplayedLogs).toBe(true);
    expect(open(interrupted).value(KEY, 'EditionID')).toBe('Professional');
    expect(open(changed(PRO, (bytes) => bytes.writeUInt32LE(1, 144))).unreplayedLogs).toBe(true);
    expect(open(changed(PRO, (bytes) => bytes.writeUInt32LE(2, 144))).unreplayedLogs).toBe(false);
  });
});

describe('openHive refuses', () => {
  it.each<[string, (bytes: Buffer) => void, RegExp]>([
    ['another format version', (b) => b.writeUInt32LE(2, 20), /format version 2\.5/],
    ['a log', (b) => b.writeUInt32LE(6, 28), /is a log of a registry hive/],
    ['bins of no size', (b) => b.writeUInt32LE(0, 40), /bins have 0 bytes/],
    ['bins beyond the file', (b) => b.writeUInt32LE(1024 * 4096, 40), /is truncated: its bins have 4194304 bytes/],
    ['no bin', (b) => b.write('nope', 4096, 'latin1'), /first bin/],
    ['a root in the bin header', (b) => b.writeUInt32LE(0, 36), /key would begin at byte 0/],
    ['a root at the very end', (b) => b.writeUInt32LE(4096 - 4, 36), /key would begin at byte 4092/],
    ['a root off the grid', (b) => b.writeUInt32LE(b.readUInt32LE(36) + 4, 36), /where no cell can/],
    ['a root in a free cell', (b) => b.writeUInt32LE(recordOfFree(b), 36), /not in use/],
    ['a root that is no key', (b) => b.writeUInt32LE(recordAt(b, 'lh') - 4 - 4096, 36), /holds no key|needs 76 bytes/],
  ])('%s', (_name, change, message) => {
    expect(refusal(() => open(changed(PRO, change)))).toMatch(message);
  });

  it('what is no hive, is cut, or has a wrong checksum', () => {
    expect(refusal(() => open(Buffer.from('MSWIM')))).toMatch(/is no registry hive/);
    expect(refusal(() => open(Buffer.alloc(0)))).toMatch(/is no registry hive/);
    expect(refusal(() => open(PRO.subarray(0, 4095)))).toMatch(/ends after 4095 bytes/);
    expect(refusal(() => open(PRO.subarray(0, 8191)))).toMatch(/is truncated/);
    const wrong = Buffer.from(PRO);
    wrong[100] = 1;
    expect(refusal(() => open(wrong))).toMatch(/checksum/);
  });

  it.each<[string, (bytes: Buffer) => void, RegExp]>([
    [
      'a cell longer than the hive',
      (b) => b.writeInt32LE(-(2 ** 30), recordAt(b, 'nk', 'Windows NT') - 4),
      /cell of 1073741824/,
    ],
    ['a cell of no multiple of 8', (b) => b.writeInt32LE(-12, recordAt(b, 'nk', 'Windows NT') - 4), /cell of 12 bytes/],
    [
      'the smallest number for a size',
      (b) => b.writeInt32LE(-(2 ** 31), recordAt(b, 'nk', 'Windows NT') - 4),
      /damaged/,
    ],
    [
      'a name longer than its cell',
      (b) => b.writeUInt16LE(60_000, recordAt(b, 'nk', 'Windows NT') + 72),
      /name of 60000/,
    ],
    ['half a character', (b) => halfACharacter(b), /an odd number/],
    [
      'millions of subkeys',
      (b) => b.writeUInt32LE(4_000_000, recordAt(b, 'nk', 'Microsoft') + 20),
      /claims 4000000 subkeys/,
    ],
    ['a list longer than its cell', (b) => b.writeUInt16LE(65_535, recordAt(b, 'lh') + 2), /list of subkeys needs/],
    [
      'more subkeys than its list',
      (b) => b.writeUInt32LE(2, recordAt(b, 'nk', 'Microsoft') + 20),
      /claims 2 .* holds 1/,
    ],
    ['a list that is none', (b) => b.write('xx', recordAt(b, 'lh'), 'latin1'), /holds no list of subkeys/],
    ['an index root of itself', (b) => loop(b), /holds no list of subkeys/],
    ['a link in place of a key', (b) => b.writeUInt16LE(0x30, recordAt(b, 'nk', 'Windows NT') + 2), /is a link/],
    [
      'millions of values',
      (b) => b.writeUInt32LE(4_000_000, recordAt(b, 'nk', 'CurrentVersion') + 36),
      /claims 4000000 values/,
    ],
    [
      'more values than their list',
      (b) => b.writeUInt32LE(9, recordAt(b, 'nk', 'CurrentVersion') + 36),
      /list of values needs/,
    ],
    ['a value that is none', (b) => b.write('xx', recordAt(b, 'vk', 'EditionID'), 'latin1'), /holds no value/],
    ['a type that is no text', (b) => b.writeUInt32LE(3, recordAt(b, 'vk', 'EditionID') + 12), /has the type 3/],
    ['an odd number of bytes', (b) => b.writeUInt32LE(25, recordAt(b, 'vk', 'EditionID') + 4), /has 25 bytes, an odd/],
    [
      'data beyond their cell',
      (b) => b.writeUInt32LE(200, recordAt(b, 'vk', 'EditionID') + 4),
      /value EditionID needs 200/,
    ],
    ['big data', (b) => b.writeUInt32LE(20_000, recordAt(b, 'vk', 'EditionID') + 4), /20000 bytes, at most 16344/],
    [
      'inline data of five bytes',
      (b) => b.writeUInt32LE(0x80000005, recordAt(b, 'vk', 'EditionID') + 4),
      /5 bytes, at most 4/,
    ],
  ])('%s, once it is met', (_name, change, message) => {
    const damaged = changed(PRO, change);
    expect(refusal(() => open(damaged).value(KEY, 'EditionID'))).toMatch(message);
  });

  it('a number of other than four bytes', () => {
    const opened = open(hive({ values: { UBR: { type: 4, data: Buffer.from([1, 2]) } } }));
    expect(refusal(() => opened.value('', 'UBR'))).toMatch(/number UBR has 2 bytes/);
  });

  it('two keys or two values of one name, of which readers would choose differently', () => {
    const twins = hive({
      keys: [
        ['Microsoft', {}],
        ['MICROSOFT', {}],
      ],
      values: { A: number(1), a: number(2) },
    });
    expect(refusal(() => open(twins).value('Microsoft', 'x'))).toMatch(/two subkeys Microsoft/);
    expect(refusal(() => open(twins).value('', 'A'))).toMatch(/two values A/);
    expect(open(twins).subkeys('')).toEqual(['Microsoft', 'MICROSOFT']);
  });
});

/** The bins end with a free cell. */
function recordOfFree(bytes: Buffer): number {
  let at = 4096 + 32;
  while (bytes.readInt32LE(at) < 0) at -= bytes.readInt32LE(at);
  return at - 4096;
}

function halfACharacter(bytes: Buffer): void {
  const node = recordAt(bytes, 'nk', 'Windows NT');
  bytes.writeUInt16LE(0, node + 2);
  bytes.writeUInt16LE(9, node + 72);
}

/** The root's list becomes an index root whose one entry is the list itself. */
function loop(bytes: Buffer): void {
  const rootNode = 4096 + bytes.readUInt32LE(36) + 4;
  const list = bytes.readUInt32LE(rootNode + 28);
  bytes.write('ri', 4096 + list + 4, 'latin1');
  bytes.writeUInt32LE(list, 4096 + list + 8);
}
