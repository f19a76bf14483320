/** Bytes of the committed fixtures, and changes to them: the damage that tests look for is done to whole files. */
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readWimFile, type WimFile } from '../../src/image/wim-file.ts';
import { InputError, type Problem } from '../../src/input/problem.ts';

const FIXTURES = join(import.meta.dirname, '..', 'fixtures', 'images');

export function fixturePath(name: string): string {
  return join(FIXTURES, name);
}

export function fixtureBytes(name: string): Buffer {
  return readFileSync(fixturePath(name));
}

/** A directory of the test file's own; `write` puts a file into it and returns its path. */
export function useDirectory(): {
  path(name: string): string;
  write(name: string, bytes: Uint8Array | string): Promise<string>;
} {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'imagegate-image-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));
  return {
    path: (name) => join(directory, name),
    write: async (name, bytes) => {
      const path = join(directory, name);
      await writeFile(path, bytes);
      return path;
    },
  };
}

export function xmlOf(bytes: Buffer): string {
  const offset = Number(bytes.readBigUInt64LE(0x50));
  return bytes.toString('utf16le', offset, offset + bytes.readUIntLE(0x48, 6));
}

/** The file with other XML: at its end, the header pointing at it. A text is written as UTF-16LE as it stands. */
export function withXml(bytes: Buffer, xml: string | Buffer): Buffer {
  const content = typeof xml === 'string' ? Buffer.from(xml, 'utf16le') : xml;
  const changed = Buffer.concat([bytes, content]);
  changed.writeUIntLE(content.length, 0x48, 6);
  changed.writeBigUInt64LE(BigInt(bytes.length), 0x50);
  changed.writeBigUInt64LE(BigInt(content.length), 0x58);
  return changed;
}

/** The file with its XML edited; a change that changes nothing is a mistake of the test. */
export function editXml(bytes: Buffer, edit: (xml: string) => string): Buffer {
  const xml = xmlOf(bytes);
  const edited = edit(xml);
  if (edited === xml) throw new Error('The edit left the XML as it was.');
  return withXml(bytes, edited);
}

/** The file with its header changed. */
export function editHeader(bytes: Buffer, edit: (header: Buffer) => void): Buffer {
  const changed = Buffer.from(bytes);
  edit(changed);
  return changed;
}

/** Reads a file that must be refused with one problem, and returns it. */
export async function refusalOf(path: string, label = 'images/test.wim'): Promise<Problem> {
  const result: WimFile | unknown = await readWimFile(path, label).catch((error: unknown) => error);
  if (!(result instanceof InputError)) throw new Error(`Not refused with an InputError: ${String(result)}`);
  const [problem, ...others] = result.problems;
  if (others.length > 0) throw new Error('More than one problem.');
  return problem;
}
