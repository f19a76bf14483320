/** A temporary folder that is gone when the run is, also when it is called off. */
import { rmSync } from 'node:fs';
import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';

export interface PassingFolder {
  /** Absolute and real. */
  readonly path: string;
  dispose(): Promise<void>;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** @param parent absolute. @param prefix what its name begins with. */
export async function makePassingFolder(parent: string, prefix: string): Promise<PassingFolder> {
  const path = await realpath(await mkdtemp(join(parent, prefix)));
  const onSignal = (signal: NodeJS.Signals) => {
    forget();
    rmSync(path, { recursive: true, force: true });
    // Nobody listens any more: it ends this process, and says by what.
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of SIGNALS) process.off(signal, onSignal);
  };
  for (const signal of SIGNALS) process.on(signal, onSignal);
  return {
    path,
    dispose: async () => {
      forget();
      await rm(path, { recursive: true, force: true });
    },
  };
}
