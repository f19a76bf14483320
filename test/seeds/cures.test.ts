import { expect, test } from 'vitest';
import type { Cure, FindingGroup, ManifestEdit } from '../../src/licensing/finding.ts';
import { isBlocking } from '../../src/licensing/reading-order.ts';
import { assessManifest, type DoorOptions } from '../support/door.ts';
import { applyEdit } from '../support/edit-manifest.ts';
import type { Case } from './build.ts';
import { SENTENCES } from './index.ts';

/** A cure is data: what it says can be done to the manifest is done, and the finding must be gone. */
const CASES = SENTENCES.flatMap((sentence) => sentence.refused.map((one) => ({ rule: sentence.rule, one })));

/**
 * Rules none of whose cures is an edit: what ends them lies outside the manifest (find out, ask, build anew, read the
 * agreement). Kept short, and reviewed whenever it changes.
 */
const OUTSIDE = [
  'evidence-missing',
  'image-without-devices',
  'facts-undecided',
  'other-source-disagrees',
  'support-not-included',
  'downgrade-components',
  'downgrade-support-ended',
  'volume-key-unavailable',
];

test.each(CASES.map((row) => [`${row.rule}: ${row.one.name}`, row.one] as const))('%s', async (_name, one) => {
  const { findings } = await assessManifest(one.manifest, optionsOf(one));
  for (const finding of findings) {
    for (const cure of finding.cures) await expectCured(one, finding, cure);
  }
});

test('only reviewed rules are cured outside the manifest alone', async () => {
  const edits = new Map<string, boolean>();
  for (const { one } of CASES) {
    const { findings } = await assessManifest(one.manifest, optionsOf(one));
    for (const { rule, cures } of findings)
      edits.set(rule, (edits.get(rule) ?? false) || cures.some(({ edit }) => edit !== undefined));
  }
  expect(
    [...edits]
      .filter(([, edit]) => !edit)
      .map(([rule]) => rule)
      .sort(),
  ).toEqual([...OUTSIDE].sort());
});

async function expectCured(one: Case, finding: FindingGroup, { edit, do: text }: Cure): Promise<void> {
  if (edit === undefined) return;
  // One edit of an agreement, an image or a form cures all devices; one of a device cures that device.
  const [device] = finding.devices;
  const edits = [edit].flat() as readonly ManifestEdit[];
  const edited = edits.reduce<unknown>((manifest, next) => applyEdit(manifest, next, device), one.manifest);
  const after = await assessManifest(edited, optionsOf(one));
  const left = after.findings.filter(
    ({ rule, severity, devices }) =>
      rule === finding.rule && severity === finding.severity && (device === undefined || devices.includes(device)),
  );
  expect(
    left.map(({ message }) => message),
    `${finding.rule}, after: ${text}`,
  ).toEqual([]);
  if (isBlocking(finding) && finding.frees === finding.count && device !== undefined && finding.count === 1) {
    const verdicts = after.devices.filter(({ id }) => id === device).map(({ verdict }) => verdict);
    expect(verdicts, `${finding.rule} frees the device: ${text}`).not.toContain('unlicensed');
  }
}

function optionsOf({ asOf, files }: Case): DoorOptions {
  return { ...(asOf && { asOf }), ...(files && { files }) };
}
