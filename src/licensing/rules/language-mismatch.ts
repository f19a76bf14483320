import { DIFFERENT_LANGUAGES, ELIGIBILITY } from '../clauses.ts';
import type { Cure } from '../finding.ts';
import { licenseCures } from '../license-cures.ts';
import { rightText, softwareText } from '../phrases.ts';
import { type Check, deviceReference, differsIn, imageReference, type Reliance } from './case.ts';
import { isEnterpriseOnPro } from './enterprise-not-covered.ts';
import { licenseField } from './license-field.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const languageMismatch: RuleEntry = {
  id: 'language-mismatch',
  family: 'identity',
  severities: ['error'],
  asks: 'Every language in the image is a language that the device is licensed for.',
  why: 'English is not French, and English is not a Multilingual User Interface (MUI) pack, in either direction. A license for all languages matches any. A commercial license whose agreement names no language follows the base license.',
  clauses: [DIFFERENT_LANGUAGES, ELIGIBILITY],
  cures: [
    'Give the device an image in its language.',
    'Write the language that the agreement licenses, if it licenses more.',
    'License the device for the language in the image.',
  ],
};

export const checkLanguage: Check<Reliance> = (reliance) => {
  if (!differsIn(reliance, 'language') || isEnterpriseOnPro(reliance)) return [];
  const from = reliance.right.languageFrom === 'base' ? ', in the language of its base license' : '';
  return [
    report(languageMismatch, {
      message: `The image holds ${softwareText(reliance.software)}; the device holds ${rightText(reliance.right)}${from}, another language.`,
      about: [
        licenseField(reliance, 'language'),
        imageReference(reliance, reliance.item.path),
        deviceReference('image'),
      ],
      cures: () => [...agreementLanguage(reliance), ...licenseCures(reliance)],
    }),
  ];
};

/** Many agreements license all languages; the strict reading ends where the manifest says so. */
function agreementLanguage({ right, estate }: Reliance): readonly Cure[] {
  const { claim } = right.license;
  if (claim.state !== 'matched') return [];
  const line = estate.agreements.get(claim.agreement)?.licenses[claim.line];
  if (line === undefined || line.language !== undefined) return [];
  return [
    {
      kind: 'manifest',
      do: `Write "language: all" on that line of ${claim.agreement}, if the agreement licenses all languages.`,
      edit: {
        mode: 'set',
        target: { of: 'agreement', id: claim.agreement, path: `licenses.${claim.line}.language` },
        value: 'all',
      },
    },
  ];
}
