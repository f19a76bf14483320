import type { BaseStanding } from '../base-standing.ts';
import { DESKTOP, QUALIFYING } from '../clauses.ts';
import type { Cure, Finding } from '../finding.ts';
import { softwareText } from '../phrases.ts';
import { type Check, deviceReference, type Reliance, type SoftwareInstallation } from './case.ts';
import { missingFact } from './evidence-missing.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const missingBaseLicense: RuleEntry = {
  id: 'missing-base-license',
  family: 'base-license',
  severities: ['error'],
  asks: 'The device has a base license for Windows under the commercial media or the upgrade.',
  why: 'Commercial Licensing sells no full license of the Windows desktop, only upgrades. Each device needs a license of its own underneath: preinstalled by an OEM or system builder, a retail product, or another Microsoft programme such as a legalization.',
  clauses: [DESKTOP, QUALIFYING],
  cures: [
    'Write down the base license that the device has.',
    'Buy the device a Windows Pro license (OEM, retail or legalization).',
  ],
};

export const checkBase: Check<Reliance> = (reliance) => baseFindings(reliance, reliance.base);

/** Also asked when the device has no licence at all. */
export function baseFindings(subject: SoftwareInstallation, base: BaseStanding | undefined): readonly Finding[] {
  if (base?.state === 'unwritten') return base.facts.map((fact) => unwritten(fact));
  if (base?.state !== 'missing') return [];
  const fullCommercial = subject.device.licenses.some(
    ({ product, kind, channel, agreement }) =>
      product === 'windows' && kind === 'full' && (channel === 'commercial' || agreement !== undefined),
  );
  const noSuchThing =
    fullCommercial || subject.device.base?.channel === 'commercial'
      ? '; a full commercial license of the Windows desktop does not exist'
      : '';
  return [
    report(missingBaseLicense, {
      message: `The image is ${softwareText(subject.software)}; the device has no base license for Windows under it${noSuchThing}.`,
      about: [deviceReference('base')],
      cures: [baseCure(subject)],
    }),
  ];
}

function unwritten(fact: string): Finding {
  return missingFact({
    fact: `the ${fact} of the base license`,
    find: `Take the ${fact} from the purchase record or the label of the device and write it as base.${fact}.`,
    about: [deviceReference(`base.${fact}`)],
    clause: QUALIFYING,
  });
}

/** What the manifest would say of a device bought with a fitting Pro license. */
function baseCure({ software }: SoftwareInstallation): Cure {
  const [language] = software.languages;
  const version = software.version === '11' || software.version === 'ltsc-2024' ? '11' : '10';
  return {
    kind: 'license',
    do: 'Write down the base license of the device; if it has none, buy it a Windows Pro license (OEM, retail or legalization).',
    edit: {
      mode: 'set',
      target: deviceReference('base'),
      value: {
        channel: 'retail',
        product: 'windows',
        version,
        edition: 'pro',
        ...(language === undefined ? {} : { language }),
        coa: 'label',
        purchased: true,
      },
    },
  };
}
