import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { failure } from '../grammar/refusal.mjs';
import { chooseImage, readImageFile } from '../image/image-file.mjs';
import { asProperties } from '../image/rebuild.mjs';
import { wimlib } from '../image/wimlib.mjs';

const COMPRESS = { none: 'none', fast: 'XPRESS', max: 'LZX' };
// DISM's captures have no FLAGS and no display texts; wimlib would take them from the hives.
const PROPERTIES = asProperties({ FLAGS: '', DISPLAYNAME: '', DISPLAYDESCRIPTION: '' });
const EMPTY = 'An empty directory cannot be captured. A directory must contain at least one file.';

export const CAPTURING = {
  'Capture-Image': captureImage,
  'Append-Image': appendImage,
  'Apply-Image': applyImage,
};

async function captureImage({ options, session }) {
  const target = options.get('ImageFile');
  if (!existsSync(dirname(target))) throw failure(3);
  if (existsSync(target)) throw failure(80);
  const compress = `--compress=${COMPRESS[options.get('Compress')?.toLowerCase() ?? 'fast']}`;
  await capture('capture', [compress], options, session);
}

async function appendImage({ options, session }) {
  const file = readImageFile(options.get('ImageFile'));
  if (!file.isWritable) throw failure(5);
  if (file.isSolid || file.isSplit) throw failure(50);
  if (file.images.some(({ name }) => name === options.get('Name'))) throw failure(183);
  await capture('append', [], options, session);
}

async function capture(verb, more, options, session) {
  const source = options.get('CaptureDir');
  if (!existsSync(source)) throw failure(3);
  if (!hasFile(source)) throw failure(87, EMPTY);
  const config = options.get('ConfigFile');
  if (config !== undefined && !existsSync(config)) throw failure(2);
  const words = [
    ...[verb, source, options.get('ImageFile'), options.get('Name'), options.get('Description') ?? ''],
    ...['--no-acls', ...more, ...PROPERTIES],
    ...(options.has('CheckIntegrity') ? ['--check'] : []),
    ...(options.has('NoRpFix') ? ['--norpfix'] : ['--rpfix']),
    ...(config !== undefined ? [`--config=${config}`] : []),
    ...(options.has('Bootable') ? ['--boot'] : []),
  ];
  await session.step('Saving image', (signal) => wimlib(words, signal));
}

function hasFile(directory) {
  return readdirSync(directory, { recursive: true, withFileTypes: true }).some((entry) => !entry.isDirectory());
}

async function applyImage({ options, session }) {
  const file = readImageFile(options.get('ImageFile'));
  const image = chooseImage(file, options.get('Index'), options.get('Name'));
  const target = options.get('ApplyDir');
  if (!existsSync(target)) throw failure(3);
  if (!statSync(target).isDirectory()) throw failure(267, 'The directory name is invalid.');
  if (file.isSplit && !options.has('SWMFile')) throw failure(2);
  const parts = options.has('SWMFile') ? [`--ref=${options.get('SWMFile')}`] : [];
  const check = options.has('CheckIntegrity') || options.has('Verify') ? ['--check'] : [];
  await session.step('Applying image', (signal) =>
    wimlib(['apply', file.path, String(image.index), target, '--no-acls', ...parts, ...check], signal),
  );
}
