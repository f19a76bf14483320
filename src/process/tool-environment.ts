/** What a program that we run is told by its environment. */

type Environment = Readonly<Record<string, string | undefined>>;

// Inputs of the action and tokens of the workflow are not the business of a build program. The files behind GITHUB_ENV,
// GITHUB_PATH, GITHUB_OUTPUT, GITHUB_STATE and GITHUB_STEP_SUMMARY steer the steps that come after ours: a program that could
// write there could put its own program on their PATH, or set the outputs that say whether an image passed.
const KEPT_BACK = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]);
const KEPT_BACK_PREFIXES = ['INPUT_', 'ACTIONS_'];

/**
 * The environment of a program: our own without what is kept back from programs, and over it what the call adds. Names that
 * differ only in case are one on Windows.
 */
export function toolEnvironment(
  own: Environment,
  added: Environment,
  platform: NodeJS.Platform,
): Record<string, string> {
  const variables = new Map<string, readonly [name: string, value: string]>();
  for (const [name, value] of Object.entries(own)) {
    const key = keyOf(name, platform);
    if (value !== undefined && !isKeptBack(key)) variables.set(key, [name, value]);
  }
  for (const [name, value] of Object.entries(added)) {
    if (value !== undefined) variables.set(keyOf(name, platform), [name, value]);
  }
  return Object.fromEntries(variables.values());
}

/** The value of one variable, whose name may be written in any case on Windows (`Path`). */
export function variableOf(environment: Environment, name: string, platform: NodeJS.Platform): string | undefined {
  const key = keyOf(name, platform);
  return Object.entries(environment).find(([other]) => keyOf(other, platform) === key)?.[1];
}

function keyOf(name: string, platform: NodeJS.Platform): string {
  return platform === 'win32' ? name.toUpperCase() : name;
}

function isKeptBack(key: string): boolean {
  return KEPT_BACK.has(key) || KEPT_BACK_PREFIXES.some((prefix) => key.startsWith(prefix));
}
