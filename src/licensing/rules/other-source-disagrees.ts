import { PRODUCT_TERMS, SERVER_DOWN_EDITION } from '../clauses.ts';
import { HOME_EDITIONS } from '../facts/editions.ts';
import type { Finding } from '../finding.ts';
import { isUpgradeRight } from '../rights/right.ts';
import { isEarlier } from '../rights/versions.ts';
import { type Check, covers, deviceReference, differsIn, type Reliance } from './case.ts';
import { report } from './report.ts';
import type { Clause, RuleEntry } from './rule.ts';

const OEM_SERVER_DOWNGRADE: Clause = { source: 'MPM; HPE; WARE', heading: 'OEM server downgrade' };
const ACADEMIC_HOME: Clause = { source: 'UCLA', heading: 'Home as a qualifying system' };

export const otherSourceDisagrees: RuleEntry = {
  id: 'other-source-disagrees',
  family: 'evidence',
  severities: ['warning'],
  asks: 'No later or narrower source says otherwise.',
  why: 'The two documents decide. Where another source reads differently the verdict stays theirs, and this warning says what the other one says, because the agreement in force outranks them all.',
  clauses: [PRODUCT_TERMS, SERVER_DOWN_EDITION, OEM_SERVER_DOWNGRADE, ACADEMIC_HOME],
  cures: ['Read the agreement in force.'],
};

export const checkOtherSources: Check<Reliance> = (reliance) => [
  ...languageVersions(reliance),
  ...essentialsUnderStandard(reliance),
  ...oemServerDowngrade(reliance),
  ...academicHome(reliance),
];

/** Product Terms: a commercial licence may be used in any permitted language version. */
function languageVersions(reliance: Reliance): readonly Finding[] {
  if (!differsIn(reliance, 'language') || reliance.right.license.channel !== 'commercial') return [];
  return [
    tell(
      reliance,
      'the Product Terms let a commercial license be used in another permitted language version',
      PRODUCT_TERMS,
    ),
  ];
}

function essentialsUnderStandard(reliance: Reliance): readonly Finding[] {
  const { software, right } = reliance;
  const lower =
    software.product === 'windows-server' && software.edition === 'essentials' && right.edition === 'standard';
  if (!lower || !differsIn(reliance, 'edition') || right.license.channel !== 'commercial') return [];
  return [
    tell(
      reliance,
      'volume licensing sources grant a down-edition from Server Standard to Essentials',
      SERVER_DOWN_EDITION,
    ),
  ];
}

function oemServerDowngrade(reliance: Reliance): readonly Finding[] {
  const { software, right } = reliance;
  const licensed = right.license.version;
  const older =
    licensed !== undefined &&
    software.product === 'windows-server' &&
    isEarlier(software.version, licensed, 'windows-server');
  if (!older || !differsIn(reliance, 'version') || right.license.channel !== 'oem') return [];
  return [
    tell(
      reliance,
      'resellers report that OEM server terms grant an earlier version, and disagree how far',
      OEM_SERVER_DOWNGRADE,
    ),
  ];
}

function academicHome(reliance: Reliance): readonly Finding[] {
  const { software, right, device } = reliance;
  const home = device.base?.edition !== undefined && HOME_EDITIONS.includes(device.base.edition);
  const academic = right.license.claim.state === 'matched' && right.license.claim.program === 'campus-school';
  if (!covers(reliance) || !home || !academic || !isUpgradeRight(right) || software.edition !== 'enterprise') return [];
  return [
    tell(
      reliance,
      'one university reads its academic agreement so that Home carries Education, not Enterprise',
      ACADEMIC_HOME,
    ),
  ];
}

function tell(reliance: Reliance, says: string, clause: Clause): Finding {
  return report(otherSourceDisagrees, {
    message: `The brief decides here; another source says otherwise: ${says}.`,
    about: [reliance.right.license.reference, deviceReference('image')],
    cures: [{ kind: 'outside', do: 'Read the agreement in force; its terms outrank the brief.' }],
    clause,
  });
}
