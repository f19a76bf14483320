import { InputError } from '../../../input/problem.ts';
import { quoted } from '../../../input/quoted.ts';
import type { BuildStep } from '../../plan/plan.ts';

/**
 * One word of DISM's command line, `/Name:value`. The value stands behind its option in the same word, so that no value
 * can become an option of its own. Backslashes at its end are left out: DISM would take one for an escape of the quote
 * that follows it (`"C:\a b\"`). That of a drive's root stays, since `C:` is another folder than `C:\`.
 */
export function option(name: `/${string}`, value: string): string {
  if (!isFit(value)) throw new InputError(problemWith(name, value));
  const stripped = value.replace(TRAILING_BACKSLASHES, '');
  return `${name}:${stripped.endsWith(':') ? `${stripped}\\` : stripped}`;
}

/** Refuses, at their places in the plan, values that can't stand on DISM's command line. Throws InputError. */
export function refuseUnfitValues(steps: readonly BuildStep[]): void {
  const [first, ...others] = steps.flatMap((step) =>
    valuesOf(step)
      .filter((value) => !isFit(value))
      .map((value) => ({ ...step.place, ...problemWith(step.kind, value) })),
  );
  if (first !== undefined) throw new InputError(first, ...others);
}

// Looks back instead of repeating from every backslash: linear for a path of backslashes.
const TRAILING_BACKSLASHES = /(?<!\\)\\+$/;

// A quote ends the word for DISM, a line end forges lines of its log; an empty value makes the option mean something else.
const UNFIT = /["\r\n\0]/;

function isFit(value: string): boolean {
  return value !== '' && !UNFIT.test(value);
}

function problemWith(name: string, value: string): { readonly message: string; readonly cure: string } {
  return {
    message: `${name} has the value ${quoted(value)}, which DISM can't be given: it is empty, or holds a quotation mark or a line end.`,
    cure: 'Write the value without them.',
  };
}

/** The values that DISM is given. Names of apps are only compared, and the rest does not pass through DISM. */
function valuesOf(step: BuildStep): readonly string[] {
  switch (step.kind) {
    case 'addDriver':
      return [step.path];
    case 'addLanguage':
    case 'addPackage':
      return step.packages;
    case 'addCapability':
    case 'enableFeature':
      return [step.name, ...(step.source === undefined ? [] : [step.source])];
    case 'setEdition':
      return [step.editionId];
    case 'setLanguage':
      return [step.language];
    case 'applyUnattend':
      return [step.file];
    case 'removeApp':
    case 'copy':
    case 'run':
    case 'cleanup':
      return [];
  }
}
