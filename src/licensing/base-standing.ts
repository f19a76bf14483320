/**
 * How the base license under an installation stands: the best of all that could be the base. Upgrade, Software
 * Assurance and per-user rights stand on a qualifying Windows, and so do commercial desktop media themselves
 * (brief, Reimaging of the Windows Desktop OS; verification, What is a qualifying).
 */
import { type Audience, audienceOf, qualifyingRow } from './facts/qualifying-systems.ts';
import type { BaseLicense, Reference } from './model.ts';
import { ownQualifyingSystem } from './policy/own-qualifying-systems.ts';
import { isUpgradeRight, type Right } from './rights/right.ts';
import { isEarlier, releasedBy } from './rights/versions.ts';
import { deviceReference, isCommercialDesktop, type SoftwareInstallation } from './rules/case.ts';
import type { Edition, Version } from './vocabulary/terms.ts';
import { VERSIONS } from './vocabulary/terms.ts';

export type BaseStanding =
  | { readonly state: 'qualifies'; readonly base: BaseCandidate }
  | { readonly state: 'undecided'; readonly base: BaseCandidate; readonly reason: string }
  | { readonly state: 'unwritten'; readonly base: BaseCandidate; readonly facts: readonly string[] }
  /** `reference`: where the customer's own agreement refuses it. */
  | { readonly state: 'not-qualifying'; readonly base: BaseCandidate; readonly reference?: string }
  | { readonly state: 'missing' };

export interface BaseCandidate extends Pick<BaseLicense, 'channel' | 'version' | 'edition'> {
  readonly reference: Reference;
}

const BEST_FIRST: readonly BaseStanding['state'][] = [
  'qualifies',
  'undecided',
  'unwritten',
  'not-qualifying',
  'missing',
];

function needsBase(subject: SoftwareInstallation, right: Right | undefined): boolean {
  if (subject.software.product !== 'windows') return false;
  return isCommercialDesktop(subject) || (right !== undefined && isUpgradeRight(right));
}

/** How the base stands for relying on this right (or on none); undefined where the installation needs no base. */
export function standingOfBase(subject: SoftwareInstallation, right: Right | undefined): BaseStanding | undefined {
  if (!needsBase(subject, right)) return undefined;
  const standings = baseCandidates(subject).map((base) => standingOf(base, subject, right));
  return standings.sort(compareStandings)[0] ?? { state: 'missing' };
}

/** The better one first; of two alike the one that reads first, so that the order in the manifest does not matter. */
function compareStandings(a: BaseStanding, b: BaseStanding): number {
  const text = (standing: BaseStanding) =>
    standing.state === 'missing'
      ? ''
      : JSON.stringify([standing.base.version, standing.base.edition, standing.base.channel]);
  return BEST_FIRST.indexOf(a.state) - BEST_FIRST.indexOf(b.state) || (text(a) < text(b) ? -1 : 1);
}

/** Would a base of this edition qualify here? Asked of the edition that a certificate of authenticity names. */
export function editionQualifies(
  subject: SoftwareInstallation,
  right: Right | undefined,
  base: BaseCandidate,
  edition: Edition,
): boolean {
  return standingOf({ ...base, edition }, subject, right).state === 'qualifies';
}

/** The base license, and any OEM, system builder, retail or legalization license beside it. A commercial one is no base. */
function baseCandidates({ device }: SoftwareInstallation): readonly BaseCandidate[] {
  const { base } = device;
  const own = base !== undefined && (base.product ?? 'windows') === 'windows' && base.channel !== 'commercial';
  const others = device.licenses.flatMap((license, index) => {
    const isBase =
      license.product === 'windows' &&
      license.kind === 'full' &&
      license.agreement === undefined &&
      license.channel !== undefined &&
      license.channel !== 'commercial';
    return isBase ? [{ ...license, reference: deviceReference(`licenses.${index}`) }] : [];
  });
  return [...(own ? [{ ...base, reference: deviceReference('base') }] : []), ...others];
}

function standingOf(base: BaseCandidate, subject: SoftwareInstallation, right: Right | undefined): BaseStanding {
  const { channel, version, edition } = base;
  const productUnwritten =
    base.reference.of === 'device' && base.reference.path === 'base' && subject.device.base?.product === undefined;
  const facts = [
    ...(channel === undefined ? ['channel'] : []),
    ...(productUnwritten ? ['product'] : []),
    ...(version === undefined ? ['version'] : []),
    ...(edition === undefined ? ['edition'] : []),
  ];
  if (version === undefined || edition === undefined || facts.length > 0) return { state: 'unwritten', base, facts };
  const asked = audiences(subject, right);
  const answers = upgradeVersions(version, subject, right).map(
    (upgradeTo): Answer =>
      answerOfPolicy(subject, right, { version, edition }, upgradeTo) ?? {
        qualifies: answerOfTables({ version, edition }, upgradeTo, asked),
      },
  );
  if (answers.some(({ qualifies }) => qualifies === true)) return { state: 'qualifies', base };
  if (answers.every(({ qualifies }) => qualifies === false)) {
    const reference = answers.find((answer) => answer.reference !== undefined)?.reference;
    return { state: 'not-qualifying', base, ...(reference !== undefined && { reference }) };
  }
  return { state: 'undecided', base, reason: 'no source lists this base license for this programme and this upgrade' };
}

/** Of one version of the upgrade; `qualifies` is undefined where nobody says. */
interface Answer {
  readonly qualifies: boolean | undefined;
  readonly reference?: string;
}

type QualifiedBase = Parameters<typeof qualifyingRow>[0];

/** The customer's own agreement outranks the tables. */
function answerOfPolicy(
  { estate }: SoftwareInstallation,
  right: Right | undefined,
  base: QualifiedBase,
  upgradeTo: Version,
): Answer | undefined {
  if (estate.policy === undefined) return undefined;
  const claim = right?.license.claim;
  const agreement = claim === undefined || claim.state === 'none' ? undefined : claim.agreement;
  return ownQualifyingSystem(estate.policy, base, upgradeTo, agreement);
}

function answerOfTables(base: QualifiedBase, upgradeTo: Version, asked: readonly Audience[]): boolean | undefined {
  const answers = asked.map((audience) => qualifyingRow(base, upgradeTo, audience)?.qualifies);
  return answers.every((answer) => answer === answers[0]) ? answers[0] : undefined;
}

/**
 * The versions of the upgrade that the base may be asked to carry: its own, and the newest that Software Assurance made
 * of it. The tables begin with Windows 10. A license that is no upgrade asks for no newer Windows than its own: a reimage
 * to what came with the PC must not be refused for its age.
 */
function upgradeVersions(base: Version, subject: SoftwareInstallation, right: Right | undefined): readonly Version[] {
  if (right === undefined || !isUpgradeRight(right)) return [atLeast10(base)];
  if (right.basis === 'per-user') return [atLeast10(subject.software.version)];
  const own = desktopOf(right.license.version ?? subject.software.version);
  const until = right.license.softwareAssurance?.until;
  if (until === undefined) return [own];
  const assured = releasedBy('windows', until < subject.asOf ? until : subject.asOf).reached.at(-1);
  return assured === undefined || isEarlier(assured, own, 'windows') ? [own] : [own, assured];
}

function atLeast10(version: Version): Version {
  const desktop = desktopOf(version);
  return desktop === '11' ? desktop : '10';
}

/** LTSC releases 2015 to 2021 are of Windows 10, 2024 is of Windows 11 (licensing facts 8.2). */
function desktopOf(version: Version): Version {
  const ltsc: readonly Version[] = VERSIONS['windows-ltsc'];
  if (!ltsc.includes(version)) return version;
  return version === 'ltsc-2024' ? '11' : '10';
}

const EVERY_AUDIENCE: readonly Audience[] = ['enterprise-and-open-value', 'mpsa-select-open', 'academic'];

/**
 * Whose table applies: that of the upgrade's programme, else that of the media's. A license that is no upgrade, with
 * media whose programme is unwritten or has no table (another rule speaks of that), must satisfy every table.
 */
function audiences(subject: SoftwareInstallation, right: Right | undefined): readonly Audience[] {
  if (right?.basis === 'per-user') return ['per-user'];
  const claim = right?.license.claim;
  if (claim !== undefined && claim.state !== 'none') {
    const audience = audienceOf(claim.program);
    return audience === undefined ? [] : [audience];
  }
  const { agreement } = subject.item.media;
  const program = agreement === undefined ? undefined : subject.estate.agreements.get(agreement)?.program;
  const audience = program === undefined ? undefined : audienceOf(program);
  return audience === undefined ? EVERY_AUDIENCE : [audience];
}
