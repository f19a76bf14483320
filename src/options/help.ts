import { COMMANDS, type CommandEntry, FLAGS, type Flag, type FlagName, JOB_NAMES, type JobName } from './commands.ts';

/** The help on one job, or on all of them. */
export function helpText(job?: JobName): string {
  return job === undefined ? overview() : jobHelp(COMMANDS[job]);
}

function overview(): string {
  return [
    'imagegate checks that every device is licensed for the Windows image it is to receive.',
    section('Usage', ['imagegate <job> [flags]']),
    section('Jobs', columns(JOB_NAMES.map((job) => [job, COMMANDS[job].does]))),
    section('Flags', columns([flagRow('help'), flagRow('version')])),
    section('Examples', columns(JOB_NAMES.flatMap((job) => COMMANDS[job].examples.slice(0, 1)))),
    '\n`imagegate help JOB` tells more about a job.\n',
  ].join('\n');
}

function jobHelp(job: CommandEntry): string {
  return [
    `imagegate ${job.usage}\n\n${job.about}`,
    section('Flags', columns([...job.flags, 'help' as const].map(flagRow))),
    section('Examples', columns(job.examples)),
    section('Exit codes', columns(job.exits.map(([code, meaning]) => [String(code), meaning]))),
    '',
  ].join('\n');
}

function flagRow(name: FlagName): readonly [string, string] {
  const { value, help }: Flag = FLAGS[name];
  return [`--${name}${value === undefined ? '' : ` ${value}`}`, help];
}

function section(title: string, lines: readonly string[]): string {
  return `\n${title}\n${lines.map((line) => `  ${line}\n`).join('')}`.trimEnd();
}

function columns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `${left.padEnd(width)}  ${right}`);
}
