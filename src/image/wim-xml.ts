/**
 * The XML of a WIM file: UTF-16LE with a byte order mark, never compressed, one IMAGE element an image.
 * It is what the writing tool claims, not evidence. Only the elements that an identity needs are kept.
 */
import { displayed } from '../licensing/vocabulary/reading.ts';
import { quoted, refuse } from './refuse.ts';
import { walkXml, XmlFault } from './walk-xml.ts';
import { ImageCollector, MEND, type WimImageXml } from './wim-image-xml.ts';

const BYTE_ORDER_MARK = 0xfeff;

/**
 * Reads the XML resource. `imageCount` is what the header counts. Throws InputError under the name `label`
 * for XML that is malformed, encrypted, or contradicts the header.
 */
export function readWimXml(bytes: Buffer, imageCount: number, label: string): readonly WimImageXml[] {
  const text = decode(bytes, label);
  const collector = new ImageCollector(label);
  try {
    walkXml(text, collector);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    const where = error.path === '' ? '' : ` in element ${quoted(error.path)}`;
    refuse(label, `has malformed XML${where}: ${displayed(error.message)}`, MEND);
  }
  return inOrder(collector.images, imageCount, label);
}

function decode(bytes: Buffer, label: string): string {
  if (bytes.length % 2 !== 0 || bytes.length < 2 || bytes.readUInt16LE(0) !== BYTE_ORDER_MARK) {
    refuse(label, 'has malformed XML: it is not UTF-16LE with a byte order mark', MEND);
  }
  try {
    return new TextDecoder('utf-16le', { fatal: true }).decode(bytes);
  } catch {
    refuse(label, 'has malformed XML: half of a surrogate pair stands alone in it', MEND);
  }
}

/** The images by index, which must be 1 to n without a gap, n being the header's count. */
function inOrder(images: readonly WimImageXml[], imageCount: number, label: string): readonly WimImageXml[] {
  if (images.length !== imageCount) {
    refuse(
      label,
      `contradicts itself: its header counts ${imageCount} images, its XML describes ${images.length}`,
      MEND,
    );
  }
  const ordered = images.toSorted((one, other) => one.index - other.index);
  const misplaced = ordered.find((image, position) => image.index !== position + 1);
  if (misplaced !== undefined) {
    refuse(
      label,
      `has malformed XML: the INDEX numbers of its ${imageCount} images are not 1 to ${imageCount} (${misplaced.index} is out of place)`,
      MEND,
    );
  }
  return ordered;
}
