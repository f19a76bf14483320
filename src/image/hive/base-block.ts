/**
 * The base block of a registry hive: its first 4,096 bytes, little-endian. Layout: "Windows registry file format
 * specification" (msuhanov/regf), "Base block" and "Dirty state of a hive"; libregf, "REGF format".
 */
import { refuse } from '../refuse.ts';

export interface BaseBlock {
  /** Where the root key's cell begins, from the start of the bins. */
  readonly rootCell: number;
  /** All cells; every other offset in a hive counts from its start. */
  readonly bins: Buffer;
  /** Changes may still lie in its logs (`.LOG1`, `.LOG2`): what the hive says may be out of date. */
  readonly unreplayedLogs: boolean;
}

export const DAMAGED_HIVE = 'Take the hive out of the image again; if it stays like this, make the image again.';

const BLOCK_SIZE = 4096;
const CHECKED = 508;
// 3 is Windows NT 4, 5 is XP and later, 6 is a layer over another hive.
const MINOR_VERSIONS = [3, 4, 5, 6];
// A transaction is pending or expected: what it changes stands in logs of its own.
const FLAG_LOCKED_BY_TRANSACTIONS = 0x1;

/** Reads and checks the base block against the true size of the hive. Throws InputError under the name `label`. */
export function readBaseBlock(bytes: Buffer, label: string): BaseBlock {
  if (bytes.toString('latin1', 0, 4) !== 'regf') {
    refuse(label, 'is no registry hive: it does not begin with "regf"', 'Name the SOFTWARE hive of the image.');
  }
  if (bytes.length < BLOCK_SIZE) {
    refuse(
      label,
      `is truncated: it ends after ${bytes.length} bytes, inside its header of ${BLOCK_SIZE}`,
      DAMAGED_HIVE,
    );
  }
  if (bytes.readUInt32LE(CHECKED) !== checksumOf(bytes)) {
    refuse(label, 'has a damaged header: its checksum does not match', DAMAGED_HIVE);
  }
  const [major, minor] = [bytes.readUInt32LE(20), bytes.readUInt32LE(24)];
  if (major !== 1 || !MINOR_VERSIONS.includes(minor)) {
    refuse(label, `has the hive format version ${major}.${minor}, expected 1.3 to 1.6`, DAMAGED_HIVE);
  }
  // 1, 2 and 6 are logs of three generations.
  if (bytes.readUInt32LE(28) !== 0) {
    refuse(label, 'is a log of a registry hive, not the hive itself', 'Name the SOFTWARE hive of the image.');
  }
  return {
    rootCell: bytes.readUInt32LE(36),
    bins: binsOf(bytes, label),
    unreplayedLogs:
      bytes.readUInt32LE(4) !== bytes.readUInt32LE(8) || (bytes.readUInt32LE(144) & FLAG_LOCKED_BY_TRANSACTIONS) !== 0,
  };
}

/** All 32-bit words before it, combined by XOR; the two values that mean "none" are never written. */
function checksumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < CHECKED; at += 4) sum ^= bytes.readUInt32LE(at);
  if (sum === 0) return 1;
  return sum === -1 ? 0xfffffffe : sum >>> 0;
}

function binsOf(bytes: Buffer, label: string): Buffer {
  const size = bytes.readUInt32LE(40);
  if (size === 0 || size % BLOCK_SIZE !== 0) {
    refuse(
      label,
      `has a damaged header: its bins have ${size} bytes, expected a multiple of ${BLOCK_SIZE}`,
      DAMAGED_HIVE,
    );
  }
  const there = bytes.length - BLOCK_SIZE;
  if (size > there) refuse(label, `is truncated: its bins have ${size} bytes, and ${there} are there`, DAMAGED_HIVE);
  const bins = bytes.subarray(BLOCK_SIZE, BLOCK_SIZE + size);
  if (bins.toString('latin1', 0, 4) !== 'hbin') {
    refuse(label, 'is damaged: its first bin does not begin with "hbin"', DAMAGED_HIVE);
  }
  return bins;
}
