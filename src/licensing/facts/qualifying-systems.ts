/**
 * Which base licences a Windows upgrade may stand on, by programme and by the version of the upgrade
 * (licensing facts 1.2 to 1.4). What no row speaks of is undecided, never refused and never passed.
 */
import type { Edition, Program, Version } from '../vocabulary/terms.ts';
import { BUSINESS_EDITIONS, EDUCATION_EDITIONS, HOME_EDITIONS } from './editions.ts';
import type { Fact } from './fact.ts';

/** Who asks: the programme of a per-device upgrade, or a per-user licence. */
export type Audience = 'enterprise-and-open-value' | 'mpsa-select-open' | 'academic' | 'per-user';

export interface QualifyingRow extends Fact {
  readonly versions: readonly Version[];
  readonly editions: readonly Edition[];
  readonly upgradeTo: readonly Version[];
  readonly audiences: readonly Audience[];
  readonly qualifies: boolean;
}

const COMMERCIAL: readonly Audience[] = ['enterprise-and-open-value', 'mpsa-select-open'];
const EVERY_PROGRAM: readonly Audience[] = [...COMMERCIAL, 'academic'];
const BRIEFS: Fact = {
  source: 'JS, from the Windows 10 and 11 qualifying systems briefs',
  confidence: 'S',
  date: '2024',
};
const ACADEMIC: Fact = { source: 'WUE; UCLA; LS', confidence: 'S', date: '2020' };
const GUIDE: Fact = { source: 'GUIDE p7', confidence: 'D', date: '2023-04' };
const BUSINESS_7: readonly Edition[] = ['pro', 'pro-n', 'enterprise', 'enterprise-n', 'ultimate', 'ultimate-n'];

export const QUALIFYING_SYSTEMS: readonly QualifyingRow[] = [
  // per device
  {
    versions: ['11'],
    editions: BUSINESS_EDITIONS,
    upgradeTo: ['11'],
    audiences: EVERY_PROGRAM,
    qualifies: true,
    ...BRIEFS,
  },
  {
    versions: ['10', '8.1', '8'],
    editions: BUSINESS_EDITIONS,
    upgradeTo: ['10', '11'],
    audiences: EVERY_PROGRAM,
    qualifies: true,
    ...BRIEFS,
  },
  { versions: ['7'], editions: BUSINESS_7, upgradeTo: ['10'], audiences: EVERY_PROGRAM, qualifies: true, ...BRIEFS },
  { versions: ['7'], editions: BUSINESS_7, upgradeTo: ['11'], audiences: COMMERCIAL, qualifies: false, ...BRIEFS },
  {
    versions: ['11', '10', '8.1', '8', '7'],
    editions: HOME_EDITIONS,
    upgradeTo: ['10', '11'],
    audiences: COMMERCIAL,
    qualifies: false,
    ...BRIEFS,
  },
  {
    versions: ['11', '10'],
    editions: HOME_EDITIONS,
    upgradeTo: ['10', '11'],
    audiences: ['academic'],
    qualifies: true,
    ...ACADEMIC,
  },
  {
    versions: ['8.1', '8', '7'],
    editions: HOME_EDITIONS,
    upgradeTo: ['10'],
    audiences: ['academic'],
    qualifies: true,
    ...ACADEMIC,
  },
  {
    versions: ['11', '10'],
    editions: EDUCATION_EDITIONS,
    upgradeTo: ['10', '11'],
    audiences: COMMERCIAL,
    qualifies: false,
    ...BRIEFS,
  },
  {
    versions: ['10'],
    editions: ['s', 's-n'],
    upgradeTo: ['10', '11'],
    audiences: COMMERCIAL,
    qualifies: false,
    source: 'LS, Product Terms June 2017',
    confidence: 'S',
    date: '2017-06',
  },
  // per user, whatever the version of the image
  {
    versions: ['11', '10'],
    editions: [...BUSINESS_EDITIONS, 'iot-enterprise'],
    upgradeTo: ['10', '11'],
    audiences: ['per-user'],
    qualifies: true,
    ...GUIDE,
  },
  {
    versions: ['11', '10', '8.1', '8', '7'],
    editions: [...HOME_EDITIONS, ...EDUCATION_EDITIONS],
    upgradeTo: ['10', '11'],
    audiences: ['per-user'],
    qualifies: false,
    ...GUIDE,
  },
  {
    versions: ['7'],
    editions: BUSINESS_7,
    upgradeTo: ['10', '11'],
    audiences: ['per-user'],
    qualifies: false,
    ...GUIDE,
  },
];

const AUDIENCE_OF: Partial<Record<Program, Audience>> = {
  'enterprise-agreement': 'enterprise-and-open-value',
  'open-value': 'enterprise-and-open-value',
  'open-value-subscription': 'enterprise-and-open-value',
  mpsa: 'mpsa-select-open',
  'select-plus': 'mpsa-select-open',
  'open-license': 'mpsa-select-open',
  'campus-school': 'academic',
};

export function audienceOf(program: Program): Audience | undefined {
  return AUDIENCE_OF[program];
}

/** The row that speaks of this base, if one does. */
export function qualifyingRow(
  base: { readonly version: Version; readonly edition: Edition },
  upgradeTo: Version,
  audience: Audience,
): QualifyingRow | undefined {
  return QUALIFYING_SYSTEMS.find(
    (row) =>
      row.audiences.includes(audience) &&
      row.versions.includes(base.version) &&
      row.editions.includes(base.edition) &&
      row.upgradeTo.includes(upgradeTo),
  );
}
