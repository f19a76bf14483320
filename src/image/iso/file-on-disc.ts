import type { OpenedFile } from '../opened-file.ts';
import type { DiscFile } from './disc.ts';

/** A file of a disc image as one that is open for itself. It lives as long as `disc` is open. */
export function fileOnDisc(
  disc: OpenedFile,
  { sizeBytes, extents }: Pick<DiscFile, 'sizeBytes' | 'extents'>,
): OpenedFile {
  let bytesRead = 0;
  return {
    sizeBytes,
    bytesRead: () => bytesRead,
    read: async (offset, length) => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, sizeBytes - offset)));
      let filled = 0;
      let start = 0;
      for (const extent of extents) {
        const from = offset + filled - start;
        start += extent.size;
        if (from >= extent.size) continue;
        const wanted = Math.min(bytes.length - filled, extent.size - from);
        if (wanted === 0) break;
        if (extent.offset !== undefined) {
          const part = await disc.read(extent.offset + from, wanted);
          part.copy(bytes, filled);
          bytesRead += part.length;
          // The disc image became shorter: the caller is told by the length.
          if (part.length < wanted) return bytes.subarray(0, filled + part.length);
        }
        filled += wanted;
      }
      return bytes.subarray(0, filled);
    },
  };
}
