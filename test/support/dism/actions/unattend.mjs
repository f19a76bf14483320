import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';
import { failure } from '../grammar/refusal.mjs';
import { changing } from './changing.mjs';

export const UNATTEND = { 'Apply-Unattend': changing(applyUnattend) };

/** The answer file must be there and be XML with the root unattend; it is put where Setup looks for it. */
async function applyUnattend({ argument, image }) {
  if (!existsSync(dirname(argument))) throw failure(3);
  if (!existsSync(argument)) throw failure(2);
  if (rootElement(readFileSync(argument, 'utf8')) !== 'unattend') throw failure(1465);
  const target = join(image.windows, 'Panther', 'unattend.xml');
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(argument, target);
  image.record({ action: 'Apply-Unattend' });
}

/** The root of well-formed XML; undefined for anything else. */
function rootElement(text) {
  let root;
  let isWell = true;
  const parser = new SaxesParser();
  parser.on('error', () => {
    isWell = false;
  });
  parser.on('opentag', ({ name }) => {
    root ??= name;
  });
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return isWell ? root : undefined;
}
