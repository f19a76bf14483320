/** What the result of a plan will be, as far as the plan says (stage 2: told in seconds what would else be told in an hour). */
import { InputError, type Problem } from '../../input/problem.ts';
import type { SoftwareIdentity } from '../../licensing/model.ts';
import { lineOfEdition } from '../../licensing/vocabulary/edition-lines.ts';
import { languageName } from '../../licensing/vocabulary/language.ts';
import type { BuildStep, Making, StepKind } from './plan.ts';

type Field = keyof SoftwareIdentity;

export interface Expected {
  /** A provisional field has the value that is declared, else the source's. */
  readonly software: SoftwareIdentity;
  /** What the build may still change: a mismatch in it is not certain, and is judged in the result. */
  readonly provisional: ReadonlySet<Field>;
}

const ALL: readonly Field[] = ['product', 'version', 'edition', 'languages', 'architecture', 'evaluation'];

/**
 * What a step may change without the plan saying what comes out. `run` may do anything. A package may be an enablement
 * package, which makes another release of it, or a language pack; an answer file installs packages without even asking whether
 * they apply. Which language a pack holds only its content says, never its name for certain. Drivers, apps, features and
 * capabilities change nothing that is licensed by itself, and a capability such as `Language.Basic` brings no display
 * language. A copied file could replace a hive: that is no way to service an image, and the check of the result finds it.
 */
const MAY_CHANGE: { readonly [kind in StepKind]?: readonly Field[] } = {
  addLanguage: ['languages'],
  addPackage: ['version', 'languages'],
  applyUnattend: ['version', 'languages'],
  run: ALL,
};

/**
 * Changes the source's identity as the plan says that it will be changed. A program of the team's own and the media of an MDT
 * share say nothing beforehand: all of it is provisional.
 *
 * @param source undefined where it could not be read: then only what the plan says, and what is declared, is known.
 * @param declared what the manifest declares of the image.
 */
export function expectedIdentity(
  source: SoftwareIdentity | undefined,
  making: Making,
  declared: SoftwareIdentity | undefined,
): Expected {
  if (making.kind !== 'steps') return { software: declared ?? {}, provisional: new Set(ALL) };
  const provisional = new Set<Field>();
  let software = source ?? {};
  for (const step of making.steps) {
    if (step.kind === 'setEdition') software = withEdition(software, step, provisional);
    if (step.kind === 'setLanguage') software = withLanguage(software, step, provisional);
    for (const field of MAY_CHANGE[step.kind] ?? []) provisional.add(field);
  }
  const said = ALL.filter((field) => provisional.has(field) && declared?.[field] !== undefined);
  const taken = Object.fromEntries(said.map((field) => [field, declared?.[field]]));
  return { software: { ...software, ...taken }, provisional };
}

/**
 * Refuses to set a language that can't be in the image then: `setLanguage` only chooses among what is installed, so it has to be
 * in the source, or a step before may bring it.
 *
 * @throws InputError that names every such step.
 */
export function refuseLanguage(making: Making, source: SoftwareIdentity | undefined): void {
  const installed = source?.languages;
  // `mui` is a declaration that stands for many, and no list of them.
  if (making.kind !== 'steps' || installed === undefined || installed.includes('mui')) return;
  const problems: Problem[] = [];
  for (const step of making.steps) {
    if (MAY_CHANGE[step.kind]?.includes('languages')) break;
    if (step.kind !== 'setLanguage' || installed.includes(step.language)) continue;
    const there = installed.map(languageName).join(', ');
    problems.push({
      ...step.place,
      message: `The language ${step.language} is not in the source (${there}), and no step before adds one.`,
      cure: 'Add its language pack before it (`addLanguage`), or set one that is there.',
    });
  }
  const [first, ...others] = problems;
  if (first !== undefined) throw new InputError(first, ...others);
}

/**
 * The edition is certain: DISM either sets it or fails, and what comes out is no evaluation edition. The release is not, where the
 * new edition belongs to another line of them (LTSC, the annual channel).
 */
function withEdition(
  { evaluation: _dropped, ...software }: SoftwareIdentity,
  { becomes }: Extract<BuildStep, { kind: 'setEdition' }>,
  provisional: Set<Field>,
): SoftwareIdentity {
  const { product, edition } = software;
  provisional.delete('edition');
  provisional.delete('evaluation');
  const isSameLine =
    product === undefined ||
    edition === undefined ||
    lineOfEdition(product, edition) === lineOfEdition(product, becomes);
  if (!isSameLine) provisional.add('version');
  return { ...software, edition: becomes };
}

/** What is set has to be installed: where a step before may have brought it, it did. */
function withLanguage(
  software: SoftwareIdentity,
  { language }: Extract<BuildStep, { kind: 'setLanguage' }>,
  provisional: ReadonlySet<Field>,
): SoftwareIdentity {
  const { languages = [] } = software;
  if (!provisional.has('languages') || languages.includes(language)) return software;
  return { ...software, languages: [...languages, language] };
}
