import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure } from '../grammar/refusal.mjs';

// Reads what DISM must know of an image file before it does anything: the header (208 bytes) and the XML.

const HEADER_SIZE = 208;
const MAGIC = 'MSWIM\0\0\0';
const SOLID_VERSION = 0xe00;
const LARGEST_XML = 64 * 1024 * 1024;
const WRITE_IN_PROGRESS = 0x40;
const COMPRESSIONS = { 131072: 'XPRESS', 262144: 'LZX', 524288: 'LZMS' };

/** Header and images of a file; refuses with 2, 3, 11, 13 or 50 what is missing or no image file for Windows. */
export function readImageFile(path) {
  if (!existsSync(dirname(path))) throw failure(3);
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) throw failure(2);
  if (!stats.isFile()) throw failure(5);
  const file = openSync(path, 'r');
  try {
    const header = readBytes(file, 0, HEADER_SIZE);
    if (header.length < HEADER_SIZE || header.toString('latin1', 0, 8) !== MAGIC) throw failure(11);
    const flags = header.readUInt32LE(0x10);
    const length = header.readUIntLE(0x48, 6);
    if ((flags & WRITE_IN_PROGRESS) !== 0 || length < 2 || length > LARGEST_XML) throw failure(13);
    const bytes = readBytes(file, Number(header.readBigUInt64LE(0x50)), length);
    const xml = new TextDecoder('utf-16le').decode(bytes);
    if (xml.includes('<ENCRYPTED>')) throw failure(11);
    const compression = Object.entries(COMPRESSIONS).find(([flag]) => (flags & Number(flag)) !== 0)?.[1] ?? 'none';
    return {
      path,
      isSolid: header.readUInt32LE(0x0c) === SOLID_VERSION,
      isSplit: header.readUInt16LE(0x2a) > 1,
      isWritable: (stats.mode & 0o222) !== 0,
      hasIntegrity: header.readUIntLE(0x7c, 6) > 0,
      bootIndex: header.readUInt32LE(0x78),
      compression,
      images: readImages(xml),
    };
  } finally {
    closeSync(file);
  }
}

/** The image that /Index or /Name chooses; 0xc1510113 when the file has no such image. */
export function chooseImage(file, index, name) {
  const image = file.images.find((candidate) =>
    index !== undefined ? candidate.index === Number(index) : candidate.name === name,
  );
  if (image === undefined) throw failure(0xc1510113);
  return image;
}

function readBytes(file, position, length) {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function readImages(xml) {
  return [...xml.matchAll(/<IMAGE INDEX="(\d+)">([\s\S]*?)<\/IMAGE>/g)].map(([, index, block]) => {
    const windows = block.match(/<WINDOWS>([\s\S]*?)<\/WINDOWS>/)?.[1];
    const own = block.replace(/<WINDOWS>[\s\S]*?<\/WINDOWS>/, '');
    return {
      index: Number(index),
      name: textOf(own, 'NAME') ?? '',
      description: textOf(own, 'DESCRIPTION'),
      flags: textOf(own, 'FLAGS'),
      displayName: textOf(own, 'DISPLAYNAME'),
      displayDescription: textOf(own, 'DISPLAYDESCRIPTION'),
      isWimBoot: textOf(own, 'WIMBOOT') === '1',
      size: Number(textOf(own, 'TOTALBYTES') ?? 0),
      directories: Number(textOf(own, 'DIRCOUNT') ?? 0),
      files: Number(textOf(own, 'FILECOUNT') ?? 0),
      created: fileTime(own, 'CREATIONTIME'),
      modified: fileTime(own, 'LASTMODIFICATIONTIME'),
      windows: windows === undefined ? undefined : readWindows(windows),
    };
  });
}

function readWindows(block) {
  const version = ['MAJOR', 'MINOR', 'BUILD'].map((part) => textOf(block, part));
  return {
    architecture: Number(textOf(block, 'ARCH') ?? -1),
    hal: textOf(block, 'HAL'),
    version: version.includes(undefined) ? undefined : version.join('.'),
    servicePackBuild: textOf(block, 'SPBUILD'),
    servicePackLevel: textOf(block, 'SPLEVEL'),
    editionId: textOf(block, 'EDITIONID'),
    installationType: textOf(block, 'INSTALLATIONTYPE'),
    productType: textOf(block, 'PRODUCTTYPE'),
    productSuite: textOf(block, 'PRODUCTSUITE'),
    systemRoot: textOf(block, 'SYSTEMROOT'),
    languages: [...block.matchAll(/<LANGUAGE>(.*?)<\/LANGUAGE>/g)].map(([, language]) => unescaped(language)),
    defaultLanguage: textOf(block, 'DEFAULT'),
  };
}

function fileTime(block, element) {
  const [, high, low] =
    block.match(new RegExp(`<${element}><HIGHPART>(0x[0-9A-Fa-f]+)</HIGHPART><LOWPART>(0x[0-9A-Fa-f]+)</LOWPART>`)) ??
    [];
  if (high === undefined) return undefined;
  const ticks = (BigInt(high) << 32n) | BigInt(low);
  return { high, low, date: new Date(Number(ticks / 10000n) - 11644473600000) };
}

function textOf(block, element) {
  const text = block.match(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`))?.[1];
  return text === undefined ? undefined : unescaped(text);
}

function unescaped(text) {
  const marks = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, mark) => marks[mark]);
}
