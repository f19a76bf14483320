import { readFileSync, writeFileSync } from 'node:fs';
import { hive } from '../../../fixtures/images/registry-hive.mjs';

// Reads a registry hive into the shape that the fixtures' writer takes (a key is an object; a value has a type and bytes),
// so that a changed hive can be written whole again. Owners, time stamps and class names are not kept, nor are the logs:
// good for the fixtures' hives, not for those of a real Windows.

const FIRST_BIN = 4096;
const NONE = 0xffffffff;
const IN_PLACE = 0x80000000;
const ASCII_NAME = 0x20;

/** The root key of a hive file. */
export function readHive(path) {
  const bytes = readFileSync(path);
  if (bytes.toString('latin1', 0, 4) !== 'regf') throw new Error(`${path} is not a registry hive`);
  return readKey(bytes, bytes.readUInt32LE(0x24)).key;
}

/** Reads a hive, lets its root key be changed, and writes it. */
export function changeHive(path, change) {
  const root = readHive(path);
  change(root);
  writeFileSync(path, hive(root));
}

/** The key at a path of names, in any case; undefined when there is none. */
export function keyAt(root, names) {
  return names.reduce((key, name) => entryOf(key, name), root);
}

/** The text of a value; undefined when there is none. */
export function textOf(key, name) {
  return entryOf(key, name)?.bytes?.toString('utf16le').replace(/\0+$/, '');
}

function entryOf(key, name) {
  return Object.entries(key ?? {}).find(([known]) => known.toLowerCase() === name.toLowerCase())?.[1];
}

function readKey(bytes, offset) {
  const cell = cellAt(bytes, offset);
  const name = nameOf(cell, 0x4c, cell.readUInt16LE(0x48), (cell.readUInt16LE(2) & ASCII_NAME) !== 0);
  const values = cell.readUInt32LE(0x24);
  const key = {};
  if (values > 0) {
    const list = cellAt(bytes, cell.readUInt32LE(0x28));
    for (let at = 0; at < values; at += 1) Object.assign(key, readValue(bytes, list.readUInt32LE(at * 4)));
  }
  if (cell.readUInt32LE(0x14) > 0)
    for (const place of subkeyOffsets(bytes, cell.readUInt32LE(0x1c))) {
      const subkey = readKey(bytes, place);
      key[subkey.name] = subkey.key;
    }
  return { name, key };
}

function readValue(bytes, offset) {
  const cell = cellAt(bytes, offset);
  const name = nameOf(cell, 0x14, cell.readUInt16LE(2), (cell.readUInt16LE(0x10) & 1) !== 0);
  const size = cell.readUInt32LE(4);
  const length = size & ~IN_PLACE;
  const content = (size & IN_PLACE) !== 0 ? cell.subarray(8, 12) : cellAt(bytes, cell.readUInt32LE(8));
  return { [name]: { type: cell.readUInt32LE(0x0c), bytes: Buffer.from(content.subarray(0, length)) } };
}

function subkeyOffsets(bytes, offset) {
  if (offset === NONE) return [];
  const list = cellAt(bytes, offset);
  const kind = list.toString('latin1', 0, 2);
  const step = kind === 'lh' || kind === 'lf' ? 8 : 4;
  const places = Array.from({ length: list.readUInt16LE(2) }, (_, at) => list.readUInt32LE(4 + at * step));
  return kind === 'ri' ? places.flatMap((place) => subkeyOffsets(bytes, place)) : places;
}

function nameOf(cell, start, length, isLatin) {
  return cell.toString(isLatin ? 'latin1' : 'utf16le', start, start + length);
}

/** The content of a cell, without the size before it. */
function cellAt(bytes, offset) {
  const start = FIRST_BIN + offset;
  return bytes.subarray(start + 4, start + Math.abs(bytes.readInt32LE(start)));
}
