/**
 * What wimlib-imagex's exit codes mean: they are its library's error codes (wimlib 1.14.5, `enum wimlib_error_code` and
 * `error_strings`), and 255 for a bad option. Listed are those that exporting, updating, mounting, extracting, splitting and
 * verifying can end with.
 */
import type { ExitMeaning } from '../../../process/exit-codes.ts';

export const PATH_NOT_IN_IMAGE = 49;
export const MOUNT_BUSY = 79;

const DAMAGED =
  'Get the image again from where it came from; `wimlib-imagex verify FILE` says whether a copy is whole.';
const SPLIT = 'Put all parts of the split image into one folder, and name the first one.';
const SPACE = 'Free space on the disk of the work folder, or name another work folder.';
const DISK = 'Check the disk: what the system says of it stands in the output above.';
const RIGHTS = 'Give this user the right to read the source and to write the work folder.';
const OTHER_PROGRAM = 'Wait until no other program works on the image, and start the build again.';
const FUSE =
  'Check that /dev/fuse is there and that this user may mount with FUSE (in a container: --device /dev/fuse --cap-add SYS_ADMIN).';
const MOUNT = 'Look into /proc/mounts for what is mounted there, unmount it, and start the build again.';
const FILES = 'Check the files that are copied: what is wrong with which one stands in the output above.';
const OURS = 'Update wimlib; if it stays, report it with the log file of this command.';

const MEANINGS: readonly (readonly [code: number, means: string, cure: string])[] = [
  [1, 'another program has the image open for writing', OTHER_PROGRAM],
  [2, 'the image holds invalid compressed data, or this version does not know the command', DAMAGED],
  [6, 'the image could not be mounted with FUSE', FUSE],
  [8, 'no other parts of the split image were found', SPLIT],
  [10, 'header, XML and metadata count different numbers of images', DAMAGED],
  [11, 'an image of that name is in the file already', 'Write into a new file.'],
  [12, 'this user has not enough rights', RIGHTS],
  [13, 'the file is damaged: it does not match its integrity table', DAMAGED],
  [15, 'the chunk size of the image is not known', DAMAGED],
  [16, 'the compression of the image is not known', DAMAGED],
  [17, 'the header of the file is damaged', DAMAGED],
  [18, 'the file has no such image', 'Check the index in the plan with `imagegate inspect`.'],
  [19, 'the integrity table of the file is damaged', DAMAGED],
  [20, 'the lookup table of the file is damaged', DAMAGED],
  [21, 'the metadata of the image is damaged', DAMAGED],
  [23, 'files that are copied stand in the way of each other', FILES],
  [24, 'a parameter was refused', OURS],
  [25, 'the part number of the split image is damaged', SPLIT],
  [26, 'the pipable WIM is damaged', DAMAGED],
  [27, 'a link in the image is damaged', DAMAGED],
  [28, 'data in the image does not match its checksum', DAMAGED],
  [30, 'a name in the image is not valid UTF-16', DAMAGED],
  [31, 'a name is not valid UTF-8', 'Rename the file whose name stands in the output above.'],
  [32, 'a folder stands in the image where a file is to go', 'Name another folder as `to`, or rename the file.'],
  [33, 'the image is split, and this can not be done with a part', SPLIT],
  [35, 'a link could not be made', DISK],
  [36, 'the file holds no image, only data: it is a later part of a split image', SPLIT],
  [37, 'a folder could not be made', RIGHTS],
  [38, 'the message queue to the mounted image failed', 'Check that /dev/mqueue works, and raise `ulimit -q`.'],
  [39, 'memory ran out', 'Build on a machine with more memory; `recovery` needs most.'],
  [40, 'a file stands in the image where a folder is needed', 'Name another folder as `to`.'],
  [41, 'the folder is not empty', MOUNT],
  [42, 'what is to be extracted is no file', 'Check the path inside the image.'],
  [43, 'the file is no WIM', 'Name a .wim, .esd or the first .swm file.'],
  [47, 'a file could not be opened', RIGHTS],
  [48, 'a folder could not be opened', RIGHTS],
  [PATH_NOT_IN_IMAGE, 'the path is not in the image', 'Check the path inside the image with `wimlib-imagex dir`.'],
  [50, 'a file could not be read', DISK],
  [51, 'the target of a link could not be read', FILES],
  [52, 'a file could not be renamed', DISK],
  [55, 'data of the image is missing, as from a split image without all of its parts', SPLIT],
  [56, 'the parts of the file are in an unexpected order', DAMAGED],
  [57, 'attributes could not be set', RIGHTS],
  [59, 'permissions could not be set', RIGHTS],
  [61, 'times could not be set', RIGHTS],
  [62, 'the parts are not those of one split image', SPLIT],
  [63, 'a file or folder could not be looked at', FILES],
  [65, 'the file ends too early', DAMAGED],
  [66, 'a name can not be written in the character set of this system', 'Run with a UTF-8 locale (LC_ALL=C.UTF-8).'],
  [67, 'the format version of the file is not known', 'Export the image again with a current DISM or wimlib.'],
  [
    68,
    'this wimlib can not do that: it may be built without FUSE',
    'Install a wimlib with FUSE support, or build without `run`.',
  ],
  [69, 'a file that is copied is of a kind that no image can hold', FILES],
  [71, 'the image is read-only or split', 'Clear its write protection, and check the rights on it.'],
  [72, 'data could not be written: often the disk is full', SPACE],
  [73, 'the XML of the image is invalid', DAMAGED],
  [74, 'the image is encrypted', 'Decrypt it first, or get a medium that is not encrypted.'],
  [MOUNT_BUSY, 'a program still has files of the mounted image open', 'End what the `run` steps leave running.'],
  [80, 'no image is mounted there', MOUNT],
  [81, 'this user may not unmount the image', 'Unmount it as the user who mounted it.'],
  [84, 'the file is incomplete: its writer was stopped', 'Delete the file and make it again.'],
  [88, 'a file changed while it was copied', OTHER_PROGRAM],
  [90, 'an extended attribute in the image is invalid', DAMAGED],
  [91, 'an extended attribute could not be set', RIGHTS],
  [255, 'it did not accept how it was called', OURS],
];

export const WIMLIB_EXITS: ReadonlyMap<number, ExitMeaning> = new Map(
  MEANINGS.map(([code, means, cure]) => [code, { means, cure }]),
);
