/** The way out of most media findings: build the image from media of an agreement that may be used for it. */

import { eligibleAgreements } from '../eligible-agreements.ts';
import type { Cure } from '../finding.ts';
import { type ItemInstallation, mediaReference } from './case.ts';

export function commercialMediaCure(subject: ItemInstallation): Cure {
  const [agreement] = eligibleAgreements(subject.estate);
  if (agreement === undefined)
    return { kind: 'outside', do: 'Build the image from Commercial Licensing media of an eligible agreement.' };
  return {
    kind: 'media',
    do: `Build the image anew from the Commercial Licensing media of ${agreement.id}, and declare them.`,
    edit: {
      mode: 'set',
      target: mediaReference(subject, ''),
      value: { channel: 'commercial', agreement: agreement.id },
    },
  };
}
