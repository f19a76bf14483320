/** Where a build works, and how what is left of one goes away. */
import { currentOwner, isAlive, type Owner, thisMachine } from '../../build/work/owner.ts';
import { sweep, type UndoEngines } from '../../build/work/sweep.ts';
import { openWorkArea, type WorkArea } from '../../build/work/work-area.ts';
import type { SweepOptions } from '../../options/build-options.ts';
import { createToolRunner } from '../../process/run-tool.ts';
import { Aborted, type ToolRunner } from '../../process/tool.ts';
import type { BuildHost } from './build-host.ts';
import { engineNamed } from './engines.ts';

/** What undoing takes: this process, and the programs that unmount. */
export interface Undoing {
  readonly owner: Owner;
  readonly undo: UndoEngines;
}

/** Programs for undoing run on when the build is called off: it is then that they are needed. */
export async function readyUndoing(options: SweepOptions, { signal }: Pick<BuildHost, 'signal'>): Promise<Undoing> {
  const tools = undoingTools(options);
  const machine = thisMachine(tools);
  return {
    owner: await currentOwner(machine),
    undo: {
      isAlive: (owner) => isAlive(owner, machine),
      // DISM takes minutes to let go of an image, and a run that is called off has seconds: that is for post, or the next sweep.
      discardMount: async ({ engine, directory, program }) =>
        !(signal.aborted && engine === 'dism') && engineNamed(engine, tools, options, program).discardMount(directory),
    },
  };
}

/** Sweeps first, then lends a work area. Whatever happens in it, what it made for itself is gone afterwards. */
export async function withWorkArea<Result>(
  options: SweepOptions,
  host: BuildHost,
  use: (area: WorkArea) => Promise<Result>,
): Promise<Result> {
  const { owner, undo } = await readyUndoing(options, host);
  const tell = (note: string) => void host.note(note);
  await sweep(options.workDirectory, owner, undo, tell);
  await using area = await openWorkArea(options.workDirectory, owner, undo.discardMount, tell);
  host.remember(area.journal.file);
  try {
    return await use(area);
  } catch (fault) {
    // Whatever stopped first when it was called off, that is why.
    throw host.signal.aborted ? new Aborted() : fault;
  }
}

function undoingTools({ environment, workspace, logDirectory, platform }: SweepOptions): ToolRunner {
  return createToolRunner({
    environment,
    directory: workspace,
    logDirectory,
    // What it does is nobody's step; what it can't do is told in a sentence.
    watch: { command: () => undefined, line: () => undefined, progress: () => undefined },
    signal: new AbortController().signal,
    dryRun: false,
    platform,
  });
}
