/** Owners and undoing for tests of the work area and of publishing. */
import type { Owner } from '../../src/build/work/owner.ts';
import type { UndoEngines } from '../../src/build/work/sweep.ts';

export const ALIVE: Owner = { pid: 1, started: '1', boot: 'b', host: 'h', pidNamespace: '' };
export const DEAD: Owner = { ...ALIVE, pid: 2 };

/** Knows nothing of real processes: `DEAD` is dead, all others live. Nothing is mounted. */
export const UNDO: UndoEngines = {
  discardMount: async () => true,
  isAlive: async ({ pid }) => pid !== DEAD.pid,
};
