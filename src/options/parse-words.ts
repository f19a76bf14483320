import { parseArgs } from 'node:util';
import { InputError } from '../input/problem.ts';
import { COMMANDS, type CommandEntry, FLAGS, type Flag, type FlagName, type JobName } from './commands.ts';
import { nearestName } from './nearest.ts';

/** The words behind a job's name. A flag without a value has the value ''. */
export interface Line {
  readonly operands: readonly string[];
  readonly flags: ReadonlyMap<FlagName, readonly string[]>;
}

/** @throws InputError for a flag that the job does not have, a missing or superfluous value, too few or many operands. */
export function parseWords(job: JobName, words: readonly string[]): Line {
  const entry: CommandEntry = COMMANDS[job];
  const known: readonly FlagName[] = [...entry.flags, 'help'];
  // parseArgs alone is not strict enough: its own messages know no nearest flag and no help.
  const { tokens } = parseArgs({ args: [...words], options: parserOptions(known), strict: false, tokens: true });
  const operands: string[] = [];
  const flags = new Map<FlagName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const name = known.find((flag) => flag === token.name);
    if (name === undefined) {
      throw usageError(
        `${job} has no flag ${token.rawName}.`,
        job,
        nearestName(
          token.rawName,
          known.map((flag) => `--${flag}`),
        ),
      );
    }
    flags.set(name, [...(flags.get(name) ?? []), flagValue(job, name, token.value)]);
  }
  if (!flags.has('help')) countOperands(job, entry, operands);
  return { operands, flags };
}

function parserOptions(known: readonly FlagName[]) {
  return Object.fromEntries(
    known.map((name) => [name, { type: FLAGS[name].type, ...(name === 'help' && { short: 'h' }) }]),
  );
}

function flagValue(job: JobName, name: FlagName, value: string | undefined): string {
  const { value: kind }: Flag = FLAGS[name];
  if (kind === undefined && value !== undefined) throw usageError(`--${name} takes no value, and got "${value}".`, job);
  if (kind !== undefined && !value) throw usageError(`--${name} needs a value: --${name} ${kind}.`, job);
  return value ?? '';
}

function countOperands(
  job: JobName,
  { operands: { name, least, most }, usage }: CommandEntry,
  given: readonly string[],
) {
  if (given.length < least) throw usageError(`${job} needs a ${name}: imagegate ${usage}.`, job);
  if (given.length > most)
    throw usageError(`${job} takes one ${name}, and got ${given.length}: ${given.join(', ')}.`, job);
}

/** The command line is wrong: what to read, and what was probably meant. */
export function usageError(message: string, job: JobName | undefined, nearest?: string): InputError {
  const help = `see \`imagegate ${job === undefined ? 'help' : `help ${job}`}\`.`;
  return new InputError({
    message,
    cure: nearest === undefined ? `S${help.slice(1)}` : `The nearest is ${nearest}; ${help}`,
  });
}
