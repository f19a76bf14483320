import type { BuildHost } from '../jobs/build/build-host.ts';
import type { Host } from '../jobs/host.ts';
import type { Paint } from '../report/paint.ts';
import { visible } from '../report/visible.ts';

/** Where a build tells what it does: standard error, so that the report has standard output to itself. */
interface Teller {
  write(text: string): Promise<void>;
  /** One line that the next replaces; nothing where there is no terminal. */
  progress(text: string): Promise<void>;
  readonly paint: Paint;
}

export function terminalBuildHost(host: Host, { write, progress, paint }: Teller, signal: AbortSignal): BuildHost {
  const line = (text: string) => {
    progress('');
    write(text);
  };
  return {
    ...host,
    signal,
    watch: {
      command: (text) => line(paint('grey', `$ ${visible(text)}\n`)),
      line: (text) => line(`  ${visible(text)}\n`),
      progress: (percent) => progress(`  ${percent} %`),
    },
    // What looks like a product key is never shown anyway.
    secret: () => undefined,
    remember: () => undefined,
    step: async (title, work) => {
      line(`${paint('bold', visible(title))}\n`);
      const start = performance.now();
      try {
        return await work();
      } finally {
        line(paint('grey', `  ${((performance.now() - start) / 1000).toFixed(1)} s\n`));
      }
    },
  };
}
