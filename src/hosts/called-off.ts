/**
 * A run that is called off ends in time: GitHub gives a cancelled job 7.5 seconds from SIGINT to SIGTERM and 2.5 more before it
 * kills the tree (docs.github.com, "Workflow cancellation reference").
 */
const SECONDS_TO_END = 4.5;

export interface CalledOff {
  readonly signal: AbortSignal;
  /** Listens no more. */
  dispose(): void;
}

/** @param code what the process exits with when it has not ended in time, or when it is told twice. */
export function listenForSignals(code: number): CalledOff {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const end = () => process.exit(code);
  const onSignal = () => {
    if (controller.signal.aborted) return;
    timer = setTimeout(end, SECONDS_TO_END * 1000);
    timer.unref();
    controller.abort();
  };
  const onInterrupt = () => (controller.signal.aborted ? end() : onSignal());
  process.on('SIGINT', onInterrupt);
  process.on('SIGTERM', onSignal);
  return {
    signal: controller.signal,
    dispose: () => {
      clearTimeout(timer);
      process.off('SIGINT', onInterrupt);
      process.off('SIGTERM', onSignal);
    },
  };
}
