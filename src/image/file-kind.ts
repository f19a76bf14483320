import { checkContent } from '../input/text-file.ts';
import { recognizeVolume } from './iso/volume-recognition.ts';
import type { OpenedFile } from './opened-file.ts';
import { refuse } from './refuse.ts';

/** What begins with these bytes at this offset is such a file, and never a WIM. */
const KINDS: readonly {
  readonly offset: number;
  readonly magic: string;
  readonly kind: string;
  readonly cure: string;
}[] = [
  {
    offset: 0,
    magic: 'vhdxfile',
    kind: 'a VHDX virtual disk',
    cure: 'Capture the volume inside it into a .wim, and name that.',
  },
  {
    offset: 0,
    magic: 'conectix',
    kind: 'a VHD virtual disk',
    cure: 'Capture the volume inside it into a .wim, and name that.',
  },
  {
    offset: 4,
    magic: 'SignedImage ',
    kind: 'a Full Flash Update (FFU) image',
    cure: 'An FFU does not say which edition it holds: name the .wim that it was made from.',
  },
  { offset: 0, magic: 'MSCF', kind: 'a cabinet (.cab)', cure: 'Name the .wim, .esd or first .swm file.' },
  { offset: 0, magic: 'PK\x03\x04', kind: 'a ZIP archive', cure: 'Unpack it, and name the .wim inside.' },
  { offset: 0, magic: "7z\xbc\xaf'\x1c", kind: 'a 7-Zip archive', cure: 'Unpack it, and name the .wim inside.' },
];

// A fixed-size VHD has its footer in the last 512 bytes and nothing in front.
const VHD_FOOTER_SIZE = 512;

/** Refuses a file that is no WIM, and says what it is instead where its bytes tell. `head` is its beginning. */
export async function refuseOtherKind(file: OpenedFile, head: Buffer, label: string): Promise<never> {
  const text = head.toString('latin1');
  checkContent(head, label);
  const known = KINDS.find(({ offset, magic }) => text.startsWith(magic, offset));
  if (known !== undefined) refuse(label, `is ${known.kind}, not a WIM file`, known.cure);
  if ((await recognizeVolume(file)) !== undefined) {
    const cure = 'Take sources/install.wim (or .esd, .swm) out of it, and name that.';
    refuse(label, 'is an ISO disc image, not a WIM file', cure);
  }
  if (file.sizeBytes >= VHD_FOOTER_SIZE) {
    const footer = await file.read(file.sizeBytes - VHD_FOOTER_SIZE, 8);
    if (footer.toString('latin1') === 'conectix') {
      refuse(
        label,
        'is a VHD virtual disk, not a WIM file',
        'Capture the volume inside it into a .wim, and name that.',
      );
    }
  }
  refuse(
    label,
    `is not a WIM file: it begins with the bytes ${head.subarray(0, 8).toString('hex')}, expected 4d5357494d000000 ("MSWIM")`,
    'Name a .wim, .esd, .swm or .iso file.',
  );
}
