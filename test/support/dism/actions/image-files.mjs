import { existsSync } from 'node:fs';
import { dirname, extname } from 'node:path';
import { failure, invalidArgument, notInContext } from '../grammar/refusal.mjs';
import { chooseImage, readImageFile } from '../image/image-file.mjs';
import { wimlib } from '../image/wimlib.mjs';

const ARCHITECTURES = { 0: 'x86', 5: 'arm', 6: 'ia64', 9: 'x64', 12: 'arm64' };
const COMPRESS = {
  none: ['--compress=none'],
  fast: ['--compress=XPRESS'],
  max: ['--compress=LZX'],
  recovery: ['--solid', '--compress=LZMS'],
};

export const IMAGE_FILES = {
  'Get-ImageInfo': showImages,
  'Export-Image': exportImage,
  'Split-Image': splitImage,
  'Delete-Image': deleteImage,
  'List-Image': listImage,
};

async function showImages({ options, console }) {
  const file = readImageFile(options.get('ImageFile'));
  const isOne = options.has('Index') || options.has('Name');
  const images = isOne ? [chooseImage(file, options.get('Index'), options.get('Name'))] : file.images;
  console.line(console.texts.details(file.path));
  console.line();
  for (const image of images) {
    showBasics(image, console);
    if (isOne) showDetails(image, console);
    console.line();
  }
}

function showBasics(image, console) {
  console.field('Index', String(image.index));
  console.field('Name', image.name);
  console.field('Description', image.description);
  console.field('Size', console.texts.size(console.formats.number(image.size)));
}

function showDetails(image, console) {
  const windows = image.windows ?? { languages: [] };
  const time = ({ date } = {}) => (date === undefined ? undefined : console.formats.time(date));
  console.field('WIM Bootable', image.isWimBoot ? 'Yes' : 'No');
  console.field(
    'Architecture',
    image.windows === undefined ? undefined : (ARCHITECTURES[windows.architecture] ?? 'Unknown'),
  );
  console.field('Hal', windows.hal);
  console.field('Version', windows.version);
  console.field('ServicePack Build', windows.servicePackBuild);
  console.field('ServicePack Level', windows.servicePackLevel);
  console.field('Edition', windows.editionId);
  console.field('Installation', windows.installationType);
  console.field('ProductType', windows.productType);
  console.field('ProductSuite', windows.productSuite);
  console.field('System Root', windows.systemRoot);
  console.field('Directories', String(image.directories));
  console.field('Files', String(image.files));
  console.field('Created', time(image.created));
  console.field('Modified', time(image.modified));
  if (windows.languages.length === 0) console.field('Languages', undefined);
  else console.line(`${console.texts.labels.Languages ?? 'Languages'} :`);
  for (const language of windows.languages)
    console.line(`\t${language}${language === windows.defaultLanguage ? ' (Default)' : ''}`);
}

/** Onto a file that is there, the image is added to it: /Compress has no meaning then, and a name already there is refused. */
async function exportImage({ options, session }) {
  const source = readImageFile(options.get('SourceImageFile'));
  const image = chooseImage(source, options.get('SourceIndex'), options.get('SourceName'));
  const target = options.get('DestinationImageFile');
  const name = options.get('DestinationName') ?? image.name;
  const compress = options.get('Compress')?.toLowerCase();
  if (!existsSync(dirname(target))) throw failure(3);
  if (compress === 'recovery' && extname(target).toLowerCase() !== '.esd')
    throw invalidArgument(target, 'DestinationImageFile');
  if (source.isSplit && !options.has('SWMFile')) throw failure(2);
  if (options.has('Bootable') && image.windows?.editionId !== 'WindowsPE') throw failure(50);
  if (existsSync(target)) checkTarget(readImageFile(target), { source, name, compress });

  const method = existsSync(target) ? [] : COMPRESS[compress ?? 'fast'];
  const parts = options.has('SWMFile') ? [`--ref=${options.get('SWMFile')}`] : [];
  const flags = [options.has('CheckIntegrity') && '--check', options.has('Bootable') && '--boot'].filter(Boolean);
  const naming = name === '' ? [] : [name];
  await session.step('Exporting image', (signal) =>
    wimlib(['export', source.path, String(image.index), target, ...naming, ...method, ...parts, ...flags], signal),
  );
}

function checkTarget(target, { source, name, compress }) {
  if (compress !== undefined) throw notInContext('Compress');
  if (!target.isWritable) throw failure(5);
  if (target.compression !== source.compression) throw failure(50);
  if (target.images.some((other) => other.name === name)) throw failure(183);
}

/** a.swm, a2.swm, a3.swm: parts of at most so many megabytes, save for a file that is larger. */
async function splitImage({ options, session }) {
  const file = readImageFile(options.get('ImageFile'));
  const target = options.get('SWMFile');
  if (file.isSplit) throw failure(50);
  if (!existsSync(dirname(target))) throw failure(3);
  if (extname(target).toLowerCase() !== '.swm') throw invalidArgument(target, 'SWMFile');
  if (existsSync(target)) throw failure(80);
  const check = options.has('CheckIntegrity') ? ['--check'] : [];
  await session.step('Splitting image', (signal) =>
    wimlib(['split', file.path, target, options.get('FileSize'), ...check], signal),
  );
}

async function deleteImage({ options, session }) {
  const file = readImageFile(options.get('ImageFile'));
  const image = chooseImage(file, options.get('Index'), options.get('Name'));
  if (file.images.length === 1) throw failure(50);
  if (!file.isWritable) throw failure(5);
  const check = options.has('CheckIntegrity') ? ['--check'] : [];
  await session.step('Deleting image', (signal) =>
    wimlib(['delete', file.path, String(image.index), '--soft', ...check], signal),
  );
}

async function listImage({ options, console, session }) {
  const file = readImageFile(options.get('ImageFile'));
  const image = chooseImage(file, options.get('Index'), options.get('Name'));
  const names = await wimlib(['dir', file.path, String(image.index)], session.signal);
  for (const name of names.toString().split('\n')) if (name !== '') console.line(name.replaceAll('/', '\\'));
  console.line();
}
