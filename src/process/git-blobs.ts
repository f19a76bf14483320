/** What `git cat-file --batch` answers, cut into objects. */
import { StepFailed } from './step-failed.ts';

/** GitHub takes no file of more than 100 MiB. */
const LARGEST_BLOB = 256 * 1024 * 1024;
const LONGEST_HEADER = 1024;
const LINE_FEED = 10;

/**
 * The blobs, in the order in which they were asked for; the bytes are the receiver's to keep.
 *
 * @throws StepFailed at the first that is not there, no blob or too large.
 */
export async function* blobsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let header = '';
  let body: Buffer | undefined;
  let filled = 0;
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length; ) {
      if (body === undefined) {
        const found = chunk.indexOf(LINE_FEED, at);
        const end = found === -1 ? chunk.length : found;
        header += chunk.toString('latin1', at, end);
        if (header.length > LONGEST_HEADER) throw unexpected(header);
        at = end + 1;
        if (found === -1) continue;
        // A line feed follows the bytes.
        body = Buffer.alloc(sizeIn(header) + 1);
        header = '';
        filled = 0;
      } else {
        const copied = chunk.copy(body, filled, at);
        filled += copied;
        at += copied;
        if (filled < body.length) continue;
        yield body.subarray(0, -1);
        body = undefined;
      }
    }
  }
}

/** `<object> blob <size>`; or `<object> missing`. */
function sizeIn(header: string): number {
  const size = /^[0-9a-f]+ blob (\d{1,15})$/.exec(header)?.[1];
  if (size === undefined) throw unexpected(header);
  if (Number(size) <= LARGEST_BLOB) return Number(size);
  throw new StepFailed({
    message: `An object of the repository has ${size} bytes, at most ${LARGEST_BLOB} are read (${header}).`,
    cure: 'Keep files of that size out of the repository, or in Git LFS.',
  });
}

function unexpected(header: string): StepFailed {
  return new StepFailed({
    message: `git answered "${header.slice(0, 100)}", expected a blob and its size.`,
    cure: 'Check the repository with `git fsck`; a partial clone has to be fetched whole.',
  });
}
