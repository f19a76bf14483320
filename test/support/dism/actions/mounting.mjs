import { existsSync, readdirSync, statSync } from 'node:fs';
import { failure } from '../grammar/refusal.mjs';
import { chooseImage, readImageFile } from '../image/image-file.mjs';
import { emptyDirectory, realPath } from '../image/mounts.mjs';
import { saveImage } from '../image/rebuild.mjs';
import { wimlib } from '../image/wimlib.mjs';

const NOT_A_MOUNT = 50;

export const MOUNTING = {
  'Mount-Image': mountImage,
  'Unmount-Image': unmountImage,
  'Commit-Image': commitImage,
  'Remount-Image': remountImage,
  'Cleanup-Mountpoints': cleanUpMountpoints,
  'Get-MountedImageInfo': listMounts,
};

async function mountImage({ options, mounts, session, console }) {
  const file = readImageFile(options.get('ImageFile'));
  const image = chooseImage(file, options.get('Index'), options.get('Name'));
  const readWrite = !options.has('ReadOnly');
  const mountDir = checkMountDirectory(options.get('MountDir'), mounts);
  if (file.isSplit) throw failure(0xc1420130);
  if (readWrite && file.isSolid) throw failure(50);
  if (readWrite && !file.isWritable) throw failure(0xc1510111);
  const place = { imageFile: realPath(file.path), index: image.index };
  if (mounts.list().some((other) => isSameImage(other, place) && other.readWrite)) throw failure(0xc1420127);

  const mount = mounts.add({ ...place, mountDir, readWrite });
  await mounts.exclusively(mount, async () => {
    try {
      await session.step('Mounting image', (signal) =>
        extract(file, image, mountDir, options.has('CheckIntegrity'), signal),
      );
      mounts.set(mount, { phase: 'mounted' });
    } catch (error) {
      emptyDirectory(mountDir);
      mounts.forget(mount);
      throw error;
    }
  });
  console.line();
}

function checkMountDirectory(directory, mounts) {
  if (!existsSync(directory)) throw failure(3);
  if (!statSync(directory).isDirectory()) throw failure(267, 'The directory name is invalid.');
  if (mounts.at(directory) !== undefined) throw failure(0xc1420113);
  if (readdirSync(directory).length > 0) throw failure(0xc1420114);
  return realPath(directory);
}

async function extract(file, image, directory, check, signal) {
  await wimlib(
    [
      'extract',
      file.path,
      String(image.index),
      '/',
      `--dest-dir=${directory}`,
      '--no-acls',
      ...(check ? ['--check'] : []),
    ],
    signal,
  );
}

function isSameImage(one, other) {
  return one.imageFile === other.imageFile && one.index === other.index;
}

async function unmountImage({ options, mounts, session, console }) {
  const found = mountAt(options.get('MountDir'), mounts);
  await mounts.exclusively(found, async () => {
    const commit = options.has('Commit');
    if (commit && found.status === 'Invalid') throw failure(0xc142011d);
    if (found.status === 'Needs Remount') throw failure(0xc1510114);
    console.line(`Image File : ${found.imageFile}\nImage Index : ${found.index}`);
    let mount = commit ? await save(found, { options, mounts, session }) : found;
    mount = mounts.set(mount, { phase: 'unmounting', broken: undefined });
    await session.step('Unmounting image', async () => {
      if (mounts.hasOpenHandle()) {
        mounts.set(mount, { broken: 'Invalid' });
        throw failure(0xc1420117);
      }
      emptyDirectory(mount.mountDir);
      mounts.forget(mount);
    });
  });
}

async function commitImage({ options, mounts, session, console }) {
  const found = mountAt(options.get('MountDir'), mounts);
  await mounts.exclusively(found, async () => {
    if (found.status === 'Invalid') throw failure(0xc142011d);
    if (found.status === 'Needs Remount') throw failure(0xc1510114);
    console.line(`Image File : ${found.imageFile}\nImage Index : ${found.index}`);
    await save(found, { options, mounts, session });
  });
}

/** Writes the changes into the file. Cancelled or failed, the image stays mounted and the file as it was. */
async function save(mount, { options, mounts, session }) {
  if (!mount.readWrite) throw failure(0xc142010c);
  const file = readImageFile(mount.imageFile);
  const image = chooseImage(file, mount.index);
  const saving = mounts.set(mount, { phase: 'saving' });
  try {
    await session.step('Saving image', (signal) =>
      saveImage(file, {
        directory: mount.mountDir,
        image,
        append: options.has('Append'),
        checkIntegrity: options.has('CheckIntegrity'),
        signal,
      }),
    );
  } finally {
    mounts.set(saving, { phase: 'mounted' });
  }
  return saving;
}

function mountAt(directory, mounts) {
  if (!existsSync(directory)) throw failure(3);
  const mount = mounts.at(directory);
  if (mount === undefined) throw failure(NOT_A_MOUNT);
  return mount;
}

async function remountImage({ options, mounts, session }) {
  const found = mountAt(options.get('MountDir'), mounts);
  if (found.status === 'Ok') throw failure(0xc1420126);
  if (found.status === 'Invalid') throw failure(0xc1420123);
  await mounts.exclusively(found, () =>
    session.step('Remounting image', async () => mounts.set(found, { phase: 'mounted', broken: undefined })),
  );
}

/** Only what is corrupt goes: neither sound mounts nor those that /Remount-Image can recover. */
async function cleanUpMountpoints({ mounts, session }) {
  await session.step('Cleaning up mountpoints', async () => {
    for (const mount of mounts.list().filter(({ status }) => status === 'Invalid')) {
      if (mounts.hasOpenHandle()) continue;
      emptyDirectory(mount.mountDir);
      mounts.forget(mount);
    }
  });
}

async function listMounts({ mounts, console }) {
  const { texts } = console;
  console.line(texts.mountedImages);
  console.line();
  const all = mounts.list();
  if (all.length === 0) console.line(`${texts.noMountedImages}\n`);
  for (const mount of all) {
    console.field('Mount Dir', mount.mountDir);
    console.field('Image File', mount.imageFile);
    console.field('Image Index', String(mount.index));
    console.field('Mounted Read/Write', mount.readWrite ? 'Yes' : 'No');
    console.field('Status', mount.status);
    console.line();
  }
}
