import { describe, expect, it } from 'vitest';
import { readCommandLine } from '../../src/options/command-line.ts';
import { COMMANDS, JOB_NAMES } from '../../src/options/commands.ts';
import { helpText } from '../../src/options/help.ts';

const SURROUNDINGS = { environment: {}, directory: '/repo', now: new Date(0), platform: 'linux' } as const;

it('names every job', () => {
  for (const job of JOB_NAMES) expect(helpText()).toContain(`\n  ${job} `);
});

describe.each(JOB_NAMES)('help on %s', (job) => {
  const help = helpText(job);

  it('tells usage, flags, examples and exit codes', () => {
    expect(help).toContain(`imagegate ${COMMANDS[job].usage}`);
    for (const flag of COMMANDS[job].flags) expect(help).toContain(`  --${flag}`);
    for (const [code] of COMMANDS[job].exits) expect(help).toMatch(new RegExp(`\n  ${code}  `));
  });

  it('has examples that work', () => {
    for (const [command] of COMMANDS[job].examples) {
      const words = [...command.matchAll(/"([^"]+)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '');
      expect(readCommandLine(words.slice(1), SURROUNDINGS).job).toBe(job);
    }
  });

  it('fits a terminal', () => {
    for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });
});
