import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lineCutter } from '../../src/process/output-lines.ts';

function linesOf(...chunks: (string | Buffer)[]): readonly string[] {
  const lines: string[] = [];
  const cutter = lineCutter((line) => lines.push(line));
  for (const chunk of chunks) cutter.push(Buffer.from(chunk));
  cutter.end();
  return lines;
}

it('cuts at line feeds and carriage returns', () => {
  expect(linesOf('a\nb\rc\r\n', 'd')).toEqual(['a', 'b', 'c', '', 'd']);
});

it('reads UTF-8, and what is none byte by byte', () => {
  expect(linesOf('für\n', Buffer.from([0x66, 0x81, 0x72, 10]), 'x\n')).toEqual(['für', 'f\u0081r', 'x']);
  const bytes = Buffer.from('…ü\n');
  expect(linesOf(...Array.from(bytes, (byte) => Buffer.of(byte)))).toEqual(['…ü']);
});

it('bounds a line, without half a character at its end', () => {
  expect(linesOf(`${'x'.repeat(10_000)}\ny`)).toEqual(['x'.repeat(4096), 'y']);
  expect(linesOf(`${'x'.repeat(4095)}üü\ny`)).toEqual(['x'.repeat(4095), 'y']);
});

it('gives the same lines however the output comes in', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ü', '\n', '\r', '😀'), maxLength: 60 });
  fc.assert(
    fc.property(text, fc.array(fc.nat(200), { maxLength: 5 }), (output, cuts) => {
      const bytes = Buffer.from(output);
      const places = [0, ...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length];
      const chunks = places.slice(1).map((place, index) => bytes.subarray(places[index], place));
      const whole = output.split(/[\r\n]/);
      expect(linesOf(...chunks)).toEqual(whole.at(-1) === '' ? whole.slice(0, -1) : whole);
    }),
  );
});
