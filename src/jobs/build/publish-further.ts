/** What is published beyond files: an import into MDT, and commands. Neither has a second phase. */
import type { Command, PublishTarget } from '../../build/plan/plan.ts';
import { exitText } from '../../process/exit-codes.ts';
import { StepFailed } from '../../process/step-failed.ts';
import type { BuildHost } from './build-host.ts';
import type { Machinery } from './order.ts';

/** MDT documents no way to take an import back: what it did before it failed stays in the share. */
export async function importIntoShare(
  { share, folder, updateShare }: Extract<PublishTarget, { kind: 'mdt' }>,
  image: string,
  sha256: string,
  { mdt }: Machinery,
  host: BuildHost,
): Promise<void> {
  await host.step(`Import into ${share}`, () => mdt.importImage(share, image, folder, sha256));
  if (updateShare) await host.step(`Update ${share}`, () => mdt.updateShare(share));
}

/** What a command did when it failed, nobody here can take back. */
export async function runCommand(
  { command, place }: Extract<PublishTarget, { kind: 'run' }>,
  file: string,
  digest: string,
  id: string,
  { tools }: Machinery,
  host: BuildHost,
): Promise<void> {
  const values = new Map([
    ['file', file],
    ['digest', digest],
    ['id', id],
  ]);
  // One pass: a value that looks like a placeholder is left as it is.
  const filled = (word: string) => word.replace(/\$\{image\.([a-z]+)\}/g, (all, name) => values.get(name) ?? all);
  const [program, ...words]: Command = command;
  await host.step(`Run ${program}`, async () => {
    const { exitCode, signal, tail } = await tools.run({ program, words: words.map(filled) });
    if (exitCode === 0) return;
    const how = exitCode === undefined ? `was ended by ${signal}` : `ended with exit code ${exitText(exitCode)}`;
    const message = `${program} ${how}. The files are taken back; what the command itself did is not.`;
    throw new StepFailed({ ...place, message, cure: 'See what it printed, and what it left at its target.' }, tail);
  });
}
