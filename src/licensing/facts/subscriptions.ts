/** What a per-user plan lets run on the user's own PC (licensing facts 3). */
import type { Edition, Subscription } from '../vocabulary/terms.ts';
import type { Fact } from './fact.ts';

export interface PlanRight extends Fact {
  readonly plan: Subscription;
  readonly edition: Edition;
  /** LTSC releases while the plan runs. */
  readonly ltsc: boolean;
}

const GUIDE = { source: 'GUIDE p11-15', confidence: 'D', date: '2023-04' } as const;
const EDUCATION = { source: 'SA; VDI', confidence: 'D', date: '2023-03' } as const;

export const PLAN_RIGHTS: readonly PlanRight[] = [
  { plan: 'enterprise-e3', edition: 'enterprise', ltsc: true, ...GUIDE },
  { plan: 'enterprise-e5', edition: 'enterprise', ltsc: true, ...GUIDE },
  { plan: 'microsoft-365-e3', edition: 'enterprise', ltsc: true, ...GUIDE },
  { plan: 'microsoft-365-e5', edition: 'enterprise', ltsc: true, ...GUIDE },
  {
    plan: 'microsoft-365-f3',
    edition: 'enterprise',
    ltsc: false,
    source: 'GUIDE p6-7; WL',
    confidence: 'D',
    date: '2023-04',
  },
  { plan: 'education-a3', edition: 'education', ltsc: false, ...EDUCATION },
  { plan: 'education-a5', edition: 'education', ltsc: false, ...EDUCATION },
  { plan: 'microsoft-365-a3', edition: 'education', ltsc: false, ...EDUCATION },
  { plan: 'microsoft-365-a5', edition: 'education', ltsc: false, ...EDUCATION },
  // Undecided: the sources name the plan beside these rights, or deny them only by inference.
  { plan: 'microsoft-365-a3', edition: 'enterprise', ltsc: false, source: 'VDI', confidence: 'I', date: '2023-03' },
  { plan: 'microsoft-365-a5', edition: 'enterprise', ltsc: false, source: 'VDI', confidence: 'I', date: '2023-03' },
  {
    plan: 'microsoft-365-business-premium',
    edition: 'enterprise',
    ltsc: false,
    source: 'VDI p8',
    confidence: 'I',
    date: '2023-03',
  },
  {
    plan: 'vda-e3',
    edition: 'enterprise',
    ltsc: false,
    source: 'GUIDE p7, p12 (local use)',
    confidence: 'I',
    date: '2023-04',
  },
  {
    plan: 'vda-e5',
    edition: 'enterprise',
    ltsc: false,
    source: 'GUIDE p7, p12 (local use)',
    confidence: 'I',
    date: '2023-04',
  },
];
