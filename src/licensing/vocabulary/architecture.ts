import type { Reading } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { Architecture } from './terms.ts';

// The single numbers are WIM's ARCH and PROCESSOR_ARCHITECTURE: 0, 5, 6, 9, 12 (licensing facts 8.1).
const TABLE = termTable<Architecture>({
  x86: ['x86', '0', '32-bit', '32', 'x86-based PC', 'i386', 'i686', 'IA-32'],
  x64: ['x64', '9', 'amd64', 'x86_64', '64-bit', '64', 'x64-based PC', 'Win64'],
  arm: ['ARM', '5', 'ARM32', 'ARM 32-bit', 'ARM-based PC'],
  arm64: ['ARM64', '12', 'AArch64', 'ARM64-based PC', 'ARM 64-bit', 'ARM 64-bit Processor'],
  ia64: ['IA-64', '6', 'Itanium', 'Itanium-based PC'],
});

/** `x64`, `amd64`, `64-bit`, or the number in a WIM's ARCH element. */
export function readArchitecture(text: string): Reading<Architecture> {
  return readTerm(text, TABLE);
}
