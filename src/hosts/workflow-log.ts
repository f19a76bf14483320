/** The log of a workflow: text as text, a timed group a step, and no command that a program prints. */
import { randomUUID } from 'node:crypto';
import * as core from '@actions/core';
import type { BuildHost } from '../jobs/build/build-host.ts';
import type { Host } from '../jobs/host.ts';
import { logText } from '../report/log-text.ts';
import { PLAIN } from '../report/paint.ts';
import { visible } from '../report/visible.ts';

export const LOG: Host = {
  paint: PLAIN,
  write: async (text) => core.info(logText(text)),
  note: async (text) => core.info(logText(`note: ${visible(text)}`)),
  progress: () => undefined,
};

/** A percentage in a log is a line for ever: so many are enough. */
const PERCENT_A_LINE = 10;

export function buildLog(signal: AbortSignal): BuildHost {
  let told = 0;
  return {
    ...LOG,
    signal,
    watch: {
      command: (text) => core.info(logText(`$ ${visible(text)}`)),
      line: (text) => core.info(logText(visible(text))),
      progress: (percent) => {
        if (percent < told) told = 0;
        if (percent < told + PERCENT_A_LINE) return;
        told = percent - (percent % PERCENT_A_LINE);
        core.info(`${told} %`);
      },
    },
    secret: (value) => core.setSecret(value),
    remember: (journal) => core.saveState(JOURNAL, journal),
    step: async (title, work) => {
      told = 0;
      core.startGroup(logText(visible(title)));
      // What a program prints is escaped; should a command get through all the same, the runner does not take it for one.
      const token = randomUUID();
      core.info(`::stop-commands::${token}`);
      const start = performance.now();
      try {
        return await work();
      } finally {
        core.info(`${((performance.now() - start) / 1000).toFixed(1)} s`);
        core.info(`::${token}::`);
        core.endGroup();
      }
    },
  };
}

/** Names of what main leaves for post. */
export const JOURNAL = 'journal';
export const STARTED = 'started';
