/**
 * What DISM's exit codes mean: Win32 codes as they are, HRESULTs as unsigned 32 bits. Texts of DISM 10.0.22621, public
 * threads and Microsoft's "Windows error codes"; the cures are those that helped there.
 */
import type { ExitMeaning } from '../../../process/exit-codes.ts';

/** Done; a restart would be asked for if the image were running. */
export const RESTART_REQUIRED = 3010;
/** The mount is half undone: something holds a file in it. Goes away when the holder does. */
export const NOT_FULLY_UNMOUNTED = 0xc1420117;
/** CBS_E_NOT_APPLICABLE: the package is not for this image, or it has it already. */
export const NOT_APPLICABLE = 0x800f081e;

const ACCESS =
  'Run elevated, and let no virus scanner or Controlled Folder Access guard the work folder; check who may read the files.';
const SPACE = 'Free some disk: a build needs about four times the size of its image, in the work folder.';
const DAMAGED = 'Check the disk, and take the image from its source again.';
const STALE_MOUNT =
  'An earlier run left it mounted: `dism /Get-MountedImageInfo` lists it; unmount it with `dism /Unmount-Image /MountDir:DIR /Discard`.';
const NEWER_DISM =
  "Use the DISM of the image's release or a newer one: install the Windows ADK and name its dism.exe as `dism:` in the plan.";
const SOURCE =
  'Give the step a `source` on disk that belongs to exactly this build (`sources/sxs` or the Languages and Optional Features ISO).';
const NO_SUPPORT =
  'Export an .esd to a .wim before it is mounted; a client release of Windows may also be needed as the host.';

const MEANINGS: readonly (readonly [codes: readonly number[], means: string, cure: string])[] = [
  [
    [2, 3],
    'a file or folder that it needs was not found',
    'Check the paths in the plan, and that the image holds Windows.',
  ],
  [[5], 'access was denied', ACCESS],
  [
    [11, 13],
    'a file has a format or data that is not valid',
    'Check the file that the step names; drivers need a valid .inf.',
  ],
  [[50], 'this can not be done to such an image, or not on this host', NO_SUPPORT],
  [[87], 'the command line was not accepted', 'Check names and values in the plan; an older DISM lacks newer options.'],
  [[112], 'the disk is full', SPACE],
  [[80, 183], 'what was to be made exists already', 'Use an empty work folder.'],
  [[740], 'it must run elevated', 'Run the workflow or the command line as an administrator.'],
  [
    [1168],
    'an element was not found',
    'Check the names in the plan: DISM writes into its log which one it looked for.',
  ],
  [[1223, 0xc000013a], 'it was cancelled', 'Start the build again.'],
  [
    [1243],
    'the WIM mount service or its driver is missing',
    'Repair DISM, or install the Windows ADK and its WIMMount driver.',
  ],
  [[1392], 'a file or folder is damaged', DAMAGED],
  [[1465], 'an XML file could not be read', 'Check the answer file against the schema of this Windows.'],
  [
    [1726],
    'its helper process died (a remote procedure call failed)',
    'Start the build again; if it repeats, restart the host.',
  ],
  [[0xc1420114], 'the folder to mount into is not empty', STALE_MOUNT],
  [
    [NOT_FULLY_UNMOUNTED],
    'the folder could not be unmounted completely: something still holds files in it',
    'Close what is open in the mounted folder (Explorer, a virus scanner, a registry hive that a script loaded), and start the build again.',
  ],
  [[0xc1420127], 'the image is already mounted for writing', STALE_MOUNT],
  [[0xc142010c], 'mounting or unmounting failed', STALE_MOUNT],
  [[0xc1420134], 'images can not be mounted on a removable medium', 'Use a work folder on a fixed local disk.'],
  [
    [0xc1510111],
    'the image can not be written',
    'Clear its read-only attribute, and allow DISM in Controlled Folder Access.',
  ],
  [[0xc1510113], 'the WIM file has no such image', 'Check the index in the plan with `imagegate inspect`.'],
  [[0xc1510114], 'the mounted image needs to be mounted again', STALE_MOUNT],
  [[0xc1510112, 0xc1510115], 'the folder holds no valid mounted image', STALE_MOUNT],
  [
    [0xc15101fd],
    'another DISM is working on this image',
    'Wait until it has ended; give each runner a work folder of its own.',
  ],
  [[0xc1510200, 0xc1510201], 'this DISM is older than the image', NEWER_DISM],
  [[0xc1500022], 'network paths are not supported here', 'Copy the files to a local disk first.'],
  [
    [NOT_APPLICABLE],
    'the package is not applicable to this image (other build, edition, language or architecture, or superseded by what is installed)',
    'Use the package for this build, or write `notApplicable: allow` on the step if it may be left out.',
  ],
  [[0x800f081f], 'the source files were not found', SOURCE],
  [[0x800f0906, 0x800f0907, 0x800f0954], 'the source files could not be downloaded, or a policy forbids it', SOURCE],
  [[0x800f0922], 'the installation failed: often no space, or a servicing stack update is missing', SPACE],
  [
    [0x800f080c],
    'it knows no feature or capability of that name',
    'Write the name as `dism /Image:DIR /Get-Features` or `/Get-Capabilities` lists it, a capability with its language and version.',
  ],
  [
    [0x800f0806],
    'the image has pending actions, which are done at its first start',
    'Put `cleanup` before the package or feature that leaves them, or leave it out; an image that came with them needs a source without.',
  ],
  [
    [0x800f0805],
    'the file is no valid Windows package',
    'Check the file: it must be a .cab or .msu for offline servicing.',
  ],
];

const BY_CODE: ReadonlyMap<number, ExitMeaning> = new Map(
  MEANINGS.flatMap(([codes, means, cure]) => codes.map((code): [number, ExitMeaning] => [code, { means, cure }])),
);

/** The facility of HRESULTs that are Win32 codes: 0x80070070 is 112. */
const WIN32_FACILITY = 0x8007_0000;

/** By the code as Node gives it, unsigned; a Win32 code also in its form as an HRESULT. */
export function meaningOf(code: number): ExitMeaning | undefined {
  const low = code - WIN32_FACILITY;
  return BY_CODE.get(low > 0 && low <= 0xffff ? low : code);
}
