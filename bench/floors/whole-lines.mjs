import { closeSync, openSync, readSync } from 'node:fs';

const LINE_FEED = 10;

/** A file's text in blocks of at most 1 MB, cut after a line end: the fastest way of reading it that we know. */
export function* wholeLines(path) {
  const file = openSync(path, 'r');
  const buffer = Buffer.allocUnsafe(2 ** 20);
  let kept = 0;
  for (;;) {
    const bytesRead = readSync(file, buffer, kept, buffer.length - kept, null);
    const filled = kept + bytesRead;
    const end = bytesRead === 0 ? filled : buffer.subarray(0, filled).lastIndexOf(LINE_FEED) + 1;
    if (end > 0) yield buffer.utf8Slice(0, end);
    if (bytesRead === 0) break;
    buffer.copyWithin(0, end, filled);
    kept = filled - end;
  }
  closeSync(file);
}
