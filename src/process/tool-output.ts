import type { Readable } from 'node:stream';
import { lineCutter } from './output-lines.ts';
import type { ToolCall, ToolResult } from './tool.ts';
import type { ToolLog } from './tool-log.ts';
import type { ToolWatch } from './tool-watch.ts';

const TAIL_LINES = 30;
const MOST_OUTPUT = 1024 * 1024;

/**
 * Reads what a program prints on both streams to its end: the bytes into the log, the lines to the watch, the last of them and
 * the first of the standard output kept. A stream is read on only when the log has taken what came.
 */
export async function readOutput(
  streams: { readonly stdout: Readable; readonly stderr: Readable },
  to: { readonly log: ToolLog; readonly watch: ToolWatch; readonly percentOf: ToolCall['percentOf'] },
): Promise<Pick<ToolResult, 'tail' | 'output'>> {
  const tail: string[] = [];
  const onLine = lineListener(to.watch, to.percentOf, tail);
  const kept: Buffer[] = [];
  let keptBytes = 0;

  async function read(stream: Readable, keep: (chunk: Buffer) => void): Promise<void> {
    const lines = lineCutter(onLine);
    const chunks: AsyncIterable<Buffer> = stream;
    for await (const chunk of chunks) {
      keep(chunk);
      lines.push(chunk);
      await to.log.write(chunk);
    }
    lines.end();
  }

  function keepOutput(chunk: Buffer): void {
    if (keptBytes === MOST_OUTPUT) return;
    const piece = chunk.subarray(0, MOST_OUTPUT - keptBytes);
    kept.push(piece);
    keptBytes += piece.length;
  }

  await Promise.all([read(streams.stdout, keepOutput), read(streams.stderr, () => undefined)]);
  return { tail, output: Buffer.concat(kept) };
}

/** Tells progress where the whole percent changed, and everything else as a line. */
function lineListener(watch: ToolWatch, percentOf: ToolCall['percentOf'], tail: string[]): (line: string) => void {
  let lastPercent: number | undefined;
  return (line) => {
    const text = line.trimEnd();
    if (text === '') return;
    const percent = percentOf?.(text);
    if (percent !== undefined) {
      const whole = Math.floor(percent);
      if (whole !== lastPercent) watch.progress(whole);
      lastPercent = whole;
      return;
    }
    tail.push(text);
    if (tail.length > TAIL_LINES) tail.shift();
    watch.line(text);
  };
}
