import type { Assessment, FindingGroup } from '../../src/licensing/finding.ts';

/** One finding on two devices; a test changes what it is about. */
export function finding(changes: Partial<FindingGroup> = {}): FindingGroup {
  const group = {
    rule: 'language-mismatch',
    severity: 'error',
    image: 'win11-fr',
    message: 'The image is French and the license is for English.',
    clause: 'brief, Reimaging Eligibility',
    cures: [{ kind: 'other-image', do: 'Assign the image win11-en.' }],
    about: [],
    devices: ['PC-1', 'PC-2'],
    places: [
      { file: 'fleet.csv', line: 12, column: 19 },
      { file: 'fleet.csv', line: 13, column: 19 },
    ],
    frees: 2,
    ...changes,
  } satisfies Partial<FindingGroup>;
  return { count: group.devices.length, ...group };
}

/** Three devices, two of which fail in one way. */
export function assessment(changes: Partial<Assessment> = {}): Assessment {
  return {
    asOf: '2026-11-21',
    verdict: 'unlicensed',
    counts: { devices: 3, licensed: 1, unlicensed: 2, unproven: 0, waived: 0 },
    images: [
      {
        id: 'win11-fr',
        identity: {
          state: 'known',
          software: {
            product: 'windows',
            version: '11',
            edition: 'enterprise',
            languages: ['fr-FR'],
            architecture: 'x64',
          },
          witnesses: ['XML'],
        },
        devices: 3,
      },
    ],
    devices: [
      { id: 'PC-1', image: 'win11-fr', verdict: 'unlicensed' },
      { id: 'PC-2', image: 'win11-fr', verdict: 'unlicensed' },
    ],
    findings: [finding()],
    ...changes,
  };
}

/** The licensed outcome of the same fleet. */
export function licensed(): Assessment {
  return assessment({
    verdict: 'licensed',
    counts: { devices: 3, licensed: 3, unlicensed: 0, unproven: 0, waived: 0 },
    devices: [],
    findings: [],
  });
}
