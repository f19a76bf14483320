import { Q8 } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { Image } from '../model.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const makActivationsShort: RuleEntry = {
  id: 'mak-activations-short',
  family: 'activation',
  severities: ['warning'],
  asks: 'A multiple activation key has activations left for every device to be imaged.',
  why: 'A MAK has a set number of activations. Look them up in the admin center or the Volume Activation Management Tool before imaging, and ask for more in time.',
  clauses: [Q8],
  cures: ['Ask for more activations, and write how many are left.', 'Activate by KMS.'],
};

export function activationFindings(image: Image, devices: number): readonly Finding[] {
  const { activation } = image;
  if (activation?.kind !== 'mak' || (activation.remaining !== undefined && activation.remaining >= devices)) return [];
  const target = { of: 'image' as const, id: image.id, path: 'activation.remaining' };
  const left =
    activation.remaining === undefined
      ? 'nobody wrote down how many activations are left'
      : activationsLeft(activation.remaining);
  return [
    report(makActivationsShort, {
      image: image.id,
      message: `${devices === 1 ? '1 device gets' : `${devices} devices get`} the image ${image.id} with a multiple activation key, and ${left}.`,
      about: [target],
      measure: { of: image.id, by: activation.remaining === undefined ? 0 : devices - activation.remaining },
      cures: [
        {
          kind: 'manifest',
          do: 'Ask for more activations, and write how many are left.',
          edit: { mode: 'set', target, value: devices },
        },
      ],
    }),
  ];
}

function activationsLeft(remaining: number): string {
  return remaining === 1 ? '1 activation is left' : `${remaining} activations are left`;
}
