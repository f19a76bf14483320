/**
 * Hashing a file, and copying it while it is hashed and flushing the copy, both against the bare hash, in turns.
 *
 * Arguments: the compiled sources, a folder, bytes, rounds.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hashBare } from '../floors/hash.mjs';
import { writeNoise } from '../noise.mjs';

const [build, folder, ...numbers] = process.argv.slice(2);
const [bytes, rounds] = numbers.map(Number);
const { copyHashed, hashFile } = await import(pathToFileURL(join(build, 'publish/hash-file.js')).href);

const image = join(folder, 'image');
const copy = join(folder, 'copy');
const { signal } = new AbortController();
const progress = () => undefined;
const WORKS = {
  floor: () => hashBare(image),
  hash: async () => (await hashFile(image, signal, progress)).sha256,
  copy: async () => (await copyHashed(image, copy, signal, progress)).sha256,
};

// What was just written is in memory: nothing is read from a disk.
writeNoise(image, bytes, { seed: 1 });
const sha256 = await hashBare(image);

async function measure(name) {
  const started = process.hrtime.bigint();
  const before = process.cpuUsage();
  const found = await WORKS[name]();
  const { user, system } = process.cpuUsage(before);
  const milliseconds = Number(process.hrtime.bigint() - started) / 1e6;
  if (found !== sha256) throw new Error(`${name} gives another digest.`);
  if (name === 'copy') rmSync(copy);
  return { milliseconds, cpuMilliseconds: (user + system) / 1000 };
}

await WORKS.hash();
await WORKS.copy();
if ((await hashBare(copy)) !== sha256) throw new Error('The copy is not the image.');
rmSync(copy);

const names = Object.keys(WORKS);
const taken = [];
for (let round = 0; round < rounds; round++) {
  const measured = {};
  // Whoever comes later finds the machine as the earlier left it: they change places.
  for (const place of names.keys()) {
    const name = names[(round + place) % names.length];
    measured[name] = await measure(name);
  }
  taken.push(measured);
}
const pairs = (name) => taken.map(({ floor, [name]: product }) => ({ floor, product }));
console.log(JSON.stringify({ hash: pairs('hash'), copy: pairs('copy') }));
rmSync(image);
