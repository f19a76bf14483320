/**
 * The identity of an image against reading the same bytes bare: open, header, XML, close.
 *
 * Arguments: the compiled sources, the image, rounds.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [build, image, rounds] = process.argv.slice(2);
const { readWimFile } = await import(pathToFileURL(join(build, 'image/wim-file.js')).href);

/** Of the format: a header of 208 bytes, in which 24 bytes from 72 on say where the XML lies. */
const HEADER = 208;
const XML_SIZE = 72;
const XML_OFFSET = 80;
/** The eighth byte of the size holds flags. */
const SIZE_BYTES = 6;

async function readBare() {
  const file = await open(image, 'r');
  const header = Buffer.allocUnsafe(HEADER);
  await file.read(header, 0, HEADER, 0);
  const xml = Buffer.allocUnsafe(header.readUIntLE(XML_SIZE, SIZE_BYTES));
  await file.read(xml, 0, xml.length, Number(header.readBigUInt64LE(XML_OFFSET)));
  await file.close();
  return HEADER + xml.length;
}

async function measure(read) {
  const started = process.hrtime.bigint();
  await read();
  return { milliseconds: Number(process.hrtime.bigint() - started) / 1e6 };
}

const identify = () => readWimFile(image, 'image.wim');
const { bytesRead, indexes } = await identify();
if (indexes[0]?.identity.state !== 'known') throw new Error('The image was not identified.');
const pairs = [];
for (let round = 0; round < Number(rounds); round++) {
  pairs.push({ floor: await measure(readBare), product: await measure(identify) });
}
console.log(JSON.stringify({ pairs, bytesRead, bytesNeeded: await readBare() }));
