/** Which licences would let the device take the software: lines already bought first, then what to buy. */

import { eligibleAgreements } from './eligible-agreements.ts';
import { HOME_EDITIONS, SUBSCRIPTION_EDITIONS } from './facts/editions.ts';
import type { Cure, ManifestValue } from './finding.ts';
import type { AgreementLine, DeviceLicense, DeviceTerms } from './model.ts';
import { nameOf, softwareText } from './phrases.ts';
import { differences } from './rights/differences.ts';
import { defined } from './rights/held-licenses.ts';
import { rightsOfDevice } from './rights/rights.ts';
import { deviceReference, type SoftwareInstallation } from './rules/case.ts';

/** A report stays readable; the first few lines that fit are enough to act on. */
const MOST_LINES = 3;

export function licenseCures(subject: SoftwareInstallation): readonly Cure[] {
  const lines = linesThatCover(subject).slice(0, MOST_LINES);
  const assign = lines.map(({ agreement, line }): Cure => {
    const license = claimText(agreement, line);
    return {
      kind: 'license',
      do: `Assign the device a license of ${agreement} for ${nameOf(line)} (${line.kind}), if one is free.`,
      edit: { mode: 'append', target: deviceReference('licenses'), value: license },
    };
  });
  return [...assign, ...buyUnder(subject, assign.length === 0)];
}

/** Commercial Licensing sells the desktop as an upgrade only. */
function kindOf({ product, edition }: SoftwareInstallation['software']): string {
  return product === 'windows' && !HOME_EDITIONS.includes(edition) ? 'an upgrade license' : 'a license';
}

/** What is in no price list of an agreement: Home comes with a PC, subscriptions are assigned to users. */
function isSoldPerDevice({ product, edition }: SoftwareInstallation['software']): boolean {
  const notSold = product === 'windows' ? HOME_EDITIONS : SUBSCRIPTION_EDITIONS;
  return !notSold.includes(edition);
}

/** Buying it: a line of an eligible agreement and its assignment, or, where there is no such agreement, words. */
function buyUnder(subject: SoftwareInstallation, nothingToAssign: boolean): readonly Cure[] {
  const { software, item, estate } = subject;
  const eligible = eligibleAgreements(estate);
  const agreement = eligible.find(({ id }) => id === item.media.agreement) ?? eligible[0];
  if (!nothingToAssign || agreement === undefined || !isSoldPerDevice(software)) {
    return [
      {
        kind: 'outside',
        do: `Buy the device ${kindOf(software)} for ${softwareText(software)} and write it down in licenses.`,
      },
    ];
  }
  const { product, edition, version, languages } = software;
  const kind = product === 'windows' ? 'upgrade' : 'full';
  const language = (languages.length === 1 ? languages[0] : undefined) ?? 'all';
  const license = { product, edition, version, kind, language };
  return [
    {
      kind: 'license',
      do: `Buy a license for ${softwareText(software)} (${kind}) under ${agreement.id}, add the line and assign it to the device.`,
      edit: [
        {
          mode: 'append',
          target: { of: 'agreement', id: agreement.id, path: 'licenses' },
          value: { ...license, quantity: 1 },
        },
        { mode: 'append', target: deviceReference('licenses'), value: { agreement: agreement.id, ...license } },
      ],
    },
  ];
}

function linesThatCover(subject: SoftwareInstallation): readonly { agreement: string; line: AgreementLine }[] {
  const agreements = [...subject.estate.agreements.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return agreements.flatMap((agreement) =>
    agreement.licenses.flatMap((line) =>
      coveredBy(subject, agreement.id, line) ? [{ agreement: agreement.id, line }] : [],
    ),
  );
}

function coveredBy(subject: SoftwareInstallation, agreement: string, line: AgreementLine): boolean {
  const license: DeviceLicense = { agreement, ...line };
  const alone: DeviceTerms = { ...subject.device, licenses: [license] };
  const nobody = { otherUsers: [], namedInVerifications: [], ownRetailMedia: [], namedInWaivers: [] };
  return rightsOfDevice(alone, nobody, subject.estate, subject.asOf).some(
    (right) =>
      right.license.held === 'device' &&
      right.undecided === undefined &&
      right.withdrawn === undefined &&
      right.missing === undefined &&
      differences(subject.software, right).length === 0,
  );
}

function claimText(agreement: string, line: AgreementLine): ManifestValue {
  const { product, edition, kind, version } = line;
  return { agreement, ...(defined({ product, edition, kind, version }) as Record<string, string>) };
}
