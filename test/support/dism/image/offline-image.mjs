import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { failure } from '../grammar/refusal.mjs';
import { keyAt, readHive, textOf } from './hive.mjs';
import { realPath } from './mounts.mjs';

const UNREACHABLE =
  'Unable to access the image. \nMake sure that the image path and the Windows directory for the image exist and you have Read permissions on the folder.';
const NO_SYSTEM =
  'Unable to access the System directory for the specified image. \nMake sure the System directory for the image exists and you have Read permissions on the folder.';
const NETWORK = 'DISM cannot service an image on a network path. \nMount the image locally and run DISM again.';

/**
 * The offline Windows that /Image names, mounted or applied: documentation asks only for a folder with a Windows in it.
 * A mount must be sound, writable for what changes it, and no newer than this DISM.
 */
export function openImage({ globals, mounts, settings }, changes) {
  const path = globals.get('Image');
  if (/^(\\\\|\/\/)/.test(path)) throw failure(0xc1500022, NETWORK);
  if (!existsSync(path)) throw failure(3, UNREACHABLE);
  const windows = join(path, globals.get('WinDir') ?? 'Windows');
  const mount = mounts.at(path);
  if (mount?.status === 'Needs Remount') throw failure(0xc1510114);
  if (mount?.status === 'Invalid') throw failure(0xc1510115);
  if (!existsSync(windows)) throw failure(2, UNREACHABLE);
  if (mount !== undefined && !mount.readWrite && changes) throw failure(5);

  const image = new OfflineImage(realPath(path), windows, mount);
  if (Number(settings.version.split('.')[2]) < image.build) throw failure(0xc1510200);
  return image;
}

class OfflineImage {
  constructor(path, windows, mount) {
    this.path = path;
    this.windows = windows;
    this.mount = mount;
    this.id = createHash('sha1').update(path).digest('hex').slice(0, 12);
    this.softwareHive = join(windows, 'System32/config/SOFTWARE');
    this.systemHive = join(windows, 'System32/config/SYSTEM');
    if (!existsSync(this.softwareHive) || !existsSync(this.systemHive)) throw failure(2, NO_SYSTEM);

    const current = currentVersion(readHive(this.softwareHive));
    this.editionId = textOf(current, 'EditionID');
    this.installationType = textOf(current, 'InstallationType');
    this.build = Number(textOf(current, 'CurrentBuild'));
    const revision = control(readHive(this.systemHive), ['Windows'])?.CSDBuildNumber?.bytes.readUInt32LE() ?? 0;
    const major = current.CurrentMajorVersionNumber?.bytes.readUInt32LE();
    this.version = `${major === undefined ? textOf(current, 'CurrentVersion') : `${major}.0`}.${this.build}.${revision}`;
  }

  /** A JSON file in the tree by which tests see what was done; the default when it is not there. */
  read(name, otherwise) {
    const path = join(this.windows, name);
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : otherwise;
  }

  write(name, content) {
    const path = join(this.windows, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `${JSON.stringify(content, undefined, 2)}\n`);
  }

  /** Adds what an action did to the log in the tree. */
  record(entry) {
    this.write('servicing-log.json', [...this.log, entry]);
  }

  get log() {
    return this.read('servicing-log.json', []);
  }

  get hasPendingActions() {
    return existsSync(join(this.windows, 'WinSxS/pending.xml'));
  }
}

/** SOFTWARE: Microsoft\Windows NT\CurrentVersion. */
export function currentVersion(root) {
  return keyAt(root, ['Microsoft', 'Windows NT', 'CurrentVersion']);
}

/** SYSTEM: a key below the Control of the control set that is current. */
export function control(root, names) {
  const number = keyAt(root, ['Select', 'Current'])?.bytes.readUInt32LE() ?? 1;
  return keyAt(root, [`ControlSet${String(number).padStart(3, '0')}`, 'Control', ...names]);
}
