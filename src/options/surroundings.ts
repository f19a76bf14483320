/** Everything that a run takes from around it. Only this folder reads the environment and the clock. */
export interface Surroundings {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly directory: string;
  readonly now: Date;
  readonly platform: NodeJS.Platform;
}

export function readSurroundings(): Surroundings {
  return { environment: process.env, directory: process.cwd(), now: new Date(), platform: process.platform };
}

/**
 * Whether to write colour to a stream: on a terminal that can show it, unless NO_COLOR says no; FORCE_COLOR
 * outranks both (`0` and `false` are no).
 */
export function wantsColour({ environment }: Surroundings, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = environment;
  if (forced) return forced !== '0' && forced !== 'false';
  return isTerminal && !refused && terminal !== 'dumb';
}
