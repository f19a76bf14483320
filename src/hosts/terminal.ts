/** Runs a job for the command line: words in, text on the two streams, an exit code out. */

import { INPUT_IS_WRONG, INTERNAL_FAULT } from '../jobs/exit-code.ts';
import type { Host } from '../jobs/host.ts';
import { problemsOf } from '../jobs/problems-of.ts';
import { type Command, readCommandLine } from '../options/command-line.ts';
import { readSurroundings, wantsColour } from '../options/surroundings.ts';
import { COLOURED, PLAIN } from '../report/paint.ts';
import { problemText } from '../report/problems.ts';
import { TOOL } from '../report/tool.ts';
import { visible } from '../report/visible.ts';

export async function runInTerminal(words: readonly string[]): Promise<number> {
  const surroundings = readSurroundings();
  const output = openStream(process.stdout);
  const errors = openStream(process.stderr);
  const paintFor = (stream: NodeJS.WriteStream) => (wantsColour(surroundings, stream.isTTY) ? COLOURED : PLAIN);
  const progress = process.stderr.isTTY ? (text: string) => errors.write(`\r\u001b[K${text}`) : async () => undefined;
  const host: Host = {
    paint: paintFor(process.stdout),
    write: async (text) => {
      await progress('');
      await output.write(text);
    },
    note: (text) => errors.write(`note: ${visible(text)}\n`),
    progress: (devices) => progress(`${devices} devices`),
  };
  try {
    return await run(readCommandLine(words, surroundings), host);
  } catch (fault) {
    await progress('');
    const problems = problemsOf(fault);
    if (problems === undefined) {
      await errors.write(`imagegate itself failed, and nothing was decided:\n${faultText(fault)}\n`);
      return INTERNAL_FAULT;
    }
    await errors.write(problemText(problems, paintFor(process.stderr)));
    return INPUT_IS_WRONG;
  }
}

/** Each job is loaded when it is asked for: starting is most of what a small check takes. */
async function run(command: Command, host: Host): Promise<number> {
  switch (command.job) {
    case 'check':
      return (await (await import('../jobs/check.ts')).check(command.options, host)).exitCode;
    case 'inspect':
      return (await import('../jobs/inspect.ts')).inspect(command.options, host);
    case 'explain':
      return (await import('../jobs/explain.ts')).explain(command.options, host);
    case 'rules':
      return (await import('../jobs/rules.ts')).rules(command.options, host);
    case 'help':
      await host.write((await import('../options/help.ts')).helpText(command.topic));
      return 0;
    case 'version':
      await host.write(`${TOOL}\n`);
      return 0;
  }
}

/** A reader that goes away (`imagegate check | head`) ends the writing, never the verdict. */
function openStream(stream: NodeJS.WriteStream) {
  let open = true;
  stream.on('error', () => {
    open = false;
  });
  const write = (text: string) =>
    new Promise<void>((resolve) => {
      if (open) stream.write(text, () => resolve());
      else resolve();
    });
  return { write };
}

function faultText(fault: unknown): string {
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  return text.split('\n').map(visible).join('\n');
}
