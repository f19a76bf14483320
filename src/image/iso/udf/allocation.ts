/** Allocation descriptors: the extents of a file (ECMA-167 4/14.14). An extent holds under 1 GiB. */
import type { Extent } from '../disc.ts';
import { refuseDisc } from '../disc-bytes.ts';
import { type BlockAddress, locate, readBlockAddress, readDescriptor, type UdfVolume } from './volume.ts';

export interface Allocation {
  /** Of the descriptors: 0 short, 1 long, 2 extended. */
  readonly kind: number;
  /** Of the file entry: short descriptors stay in it. */
  readonly partition: number;
  readonly descriptors: Buffer;
}

const DESCRIPTOR_SIZES = [8, 16, 20];
const EXTENDED = 2;

// The two highest bits of an extent's length (ECMA-167 4/14.14.1.1).
const RECORDED = 0;
const CONTINUED = 3;

const CONTINUATION_TAG = 258;
const CONTINUATION_HEADER = 24;
const MOST_CONTINUATIONS = 1024;
const MOST_EXTENTS = 65_536;

/** All extents, those in continuations too. Throws InputError when one leaves its partition or the chain has no end. */
export async function readAllocation(volume: UdfVolume, allocation: Allocation): Promise<readonly Extent[]> {
  const { kind, partition } = allocation;
  const extents: Extent[] = [];
  let descriptors: Buffer | undefined = allocation.descriptors;
  for (let links = 0; descriptors !== undefined; links += 1) {
    if (links > MOST_CONTINUATIONS) refuseDisc(volume, `the extents of a file go on in more than ${links - 1} places`);
    const continued: BlockAddress | undefined = readDescriptors(volume, { kind, partition, descriptors }, extents);
    descriptors = continued === undefined ? undefined : await readContinuation(volume, continued);
  }
  return extents;
}

/** Adds the extents in one list; returns where it goes on, if it does. */
function readDescriptors(volume: UdfVolume, allocation: Allocation, extents: Extent[]): BlockAddress | undefined {
  const { kind, partition, descriptors } = allocation;
  const each = DESCRIPTOR_SIZES[kind];
  if (each === undefined) refuseDisc(volume, `a file has allocation descriptors of the unknown kind ${kind}`);
  for (let at = 0; at + each <= descriptors.length; at += each) {
    const length = descriptors.readUInt32LE(at);
    const size = length & 0x3fffffff;
    // A length of nothing ends the list, whatever stands behind it.
    if (size === 0) return undefined;
    const address = addressIn(descriptors.subarray(at, at + each), kind, partition);
    const state = length >>> 30;
    if (state === CONTINUED) return address;
    if (extents.length >= MOST_EXTENTS) refuseDisc(volume, `a file has more than ${MOST_EXTENTS} extents`);
    if (state !== RECORDED) extents.push({ offset: undefined, size });
    else extents.push(...locate(volume, address, contentSize(volume, descriptors, at, kind), 'a part of a file'));
  }
  return undefined;
}

function addressIn(descriptor: Buffer, kind: number, partition: number): BlockAddress {
  if (kind === 0) return { block: descriptor.readUInt32LE(4), partition };
  return readBlockAddress(descriptor, kind === EXTENDED ? 12 : 4);
}

/** An extended descriptor could say that its extent is compressed: nobody does, and it is not read. */
function contentSize(volume: UdfVolume, descriptors: Buffer, at: number, kind: number): number {
  const size = descriptors.readUInt32LE(at) & 0x3fffffff;
  if (kind !== EXTENDED) return size;
  const [recorded, information] = [descriptors.readUInt32LE(at + 4) & 0x3fffffff, descriptors.readUInt32LE(at + 8)];
  if (recorded !== information || information > size) refuseDisc(volume, 'an extent of a file is compressed');
  return information;
}

async function readContinuation(volume: UdfVolume, address: BlockAddress): Promise<Buffer> {
  const { tag, bytes } = await readDescriptor(volume, address, 'a list of extents');
  const size = bytes.readUInt32LE(20);
  if (tag.id !== CONTINUATION_TAG || CONTINUATION_HEADER + size > bytes.length) {
    refuseDisc(volume, `block ${address.block} holds no list of extents`);
  }
  return bytes.subarray(CONTINUATION_HEADER, CONTINUATION_HEADER + size);
}
