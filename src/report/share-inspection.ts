/** What `inspect` found in a deployment share, as text and as JSON. Secrets are places only: what they are is never read. */
import type { ImageIdentity } from '../licensing/model.ts';
import { identityText } from './identity-text.ts';
import { doubts } from './inspection.ts';
import type { Paint } from './paint.ts';
import { TOOL } from './tool.ts';
import { jsonText, visible } from './visible.ts';
import { countOf } from './wording.ts';

export interface InspectedShare {
  /** As it was named. */
  readonly share: string;
  readonly operatingSystems: readonly InspectedOperatingSystem[];
  readonly taskSequences: readonly InspectedTaskSequence[];
  readonly secrets: readonly { readonly file: string; readonly line: number; readonly what: string }[];
}

interface InspectedOperatingSystem {
  readonly guid: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly imageLabel: string;
  readonly imageIndex: number;
  readonly identity: ImageIdentity;
  readonly flags?: string;
  readonly build?: string;
  readonly platform?: string;
  readonly language?: string;
}

interface InspectedTaskSequence {
  readonly id: string;
  readonly name: string;
  readonly enabled: boolean;
  readonly operatingSystem?: string;
  readonly problem?: string;
}

/** `identity` stands in each operating system just as it would in a manifest. */
export function shareInspectionJson({ share, operatingSystems, taskSequences, secrets }: InspectedShare): string {
  const shown = operatingSystems.map(({ identity: { software, ...evidence }, ...system }) => ({
    guid: system.guid,
    name: system.name,
    enabled: system.enabled,
    file: system.imageLabel,
    index: system.imageIndex,
    identity: software,
    ...evidence,
    flags: system.flags,
    build: system.build,
    platform: system.platform,
    language: system.language,
  }));
  return `${jsonText({ schemaVersion: 1, tool: TOOL, share, operatingSystems: shown, taskSequences, secrets }, 2)}\n`;
}

export function shareInspectionText(share: InspectedShare, paint: Paint): string {
  const { operatingSystems, taskSequences, secrets } = share;
  const counts = [countOf(operatingSystems.length, 'operating system'), countOf(taskSequences.length, 'task sequence')];
  const byGuid = new Map(operatingSystems.map((system) => [system.guid, system]));
  return [
    `${paint('bold', visible(share.share))}: MDT deployment share, ${counts.join(', ')}\n`,
    ...operatingSystems.map((system) => systemText(system, paint)),
    ...taskSequences.map((sequence) => sequenceText(sequence, byGuid, paint)),
    ...secrets.map(({ file, line, what }) => `  ${paint('yellow', visible(`${file}:${line}: holds ${what}`))}\n`),
  ].join('');
}

function systemText(system: InspectedOperatingSystem, paint: Paint): string {
  const { identity } = system;
  const details = [
    ['in', `${system.imageLabel}, index ${system.imageIndex}`],
    ['flags (by MDT)', system.flags],
    ['build (by MDT)', system.build],
    ['platform (by MDT)', system.platform],
    ['language (by MDT)', system.language],
    ['read from', identity.witnesses.join(', ')],
  ] as const;
  return [
    `  ${visible(system.name)}${disabledText(system)}: ${paint('bold', visible(identityText(identity.software)))}\n`,
    ...doubts(identity).map((doubt) => `     ${paint('yellow', visible(doubt))}\n`),
    ...details.flatMap(([label, value]) => (value ? [`     ${label}: ${visible(value)}\n`] : [])),
  ].join('');
}

function sequenceText(
  sequence: InspectedTaskSequence,
  systems: ReadonlyMap<string, InspectedOperatingSystem>,
  paint: Paint,
): string {
  const system = systems.get(sequence.operatingSystem ?? '');
  const installs =
    system === undefined
      ? 'would install no operating system of the share'
      : `would install ${identityText(system.identity.software)} (${system.identity.state}), from ${system.name}`;
  const title = paint('bold', visible(`task sequence ${sequence.id}`));
  const named = sequence.name === sequence.id ? '' : `, ${sequence.name}`;
  return [
    `  ${title}${visible(named)}${disabledText(sequence)}: ${visible(installs)}\n`,
    ...(sequence.problem === undefined ? [] : [`     ${paint('yellow', visible(sequence.problem))}\n`]),
  ].join('');
}

function disabledText({ enabled }: { readonly enabled: boolean }): string {
  return enabled ? '' : ' (disabled)';
}
