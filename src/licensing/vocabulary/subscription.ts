import type { Reading } from './reading.ts';
import { readTerm, termTable } from './term-table.ts';
import type { Subscription } from './terms.ts';

// 'E3' alone can be Windows, Microsoft 365 or Office 365, and the last gives no right to Windows.
const TABLE = termTable<Subscription>({
  'enterprise-e3': enterprise('E3'),
  'enterprise-e5': enterprise('E5'),
  'microsoft-365-e3': microsoft365('E3'),
  'microsoft-365-e5': microsoft365('E5'),
  'microsoft-365-f3': microsoft365('F3'),
  'microsoft-365-a3': microsoft365('A3'),
  'microsoft-365-a5': microsoft365('A5'),
  'education-a3': education('A3'),
  'education-a5': education('A5'),
  'microsoft-365-business-premium': microsoft365('Business Premium'),
  'vda-e3': ['Windows VDA E3', 'VDA E3', 'Windows 10/11 VDA E3'],
  'vda-e5': ['Windows VDA E5', 'VDA E5', 'Windows 10/11 VDA E5'],
});

/** The per-user plan that brings Windows: `Windows 11 Enterprise E3`, `M365 E5`, `Microsoft 365 Business Premium`. */
export function readSubscription(text: string): Reading<Subscription> {
  return readTerm(text, TABLE);
}

function enterprise(plan: string): [string, ...string[]] {
  return withVersions('Enterprise', plan);
}

function education(plan: string): [string, ...string[]] {
  return withVersions('Education', plan);
}

function withVersions(edition: string, plan: string): [string, ...string[]] {
  const versions = ['Windows', 'Windows 10', 'Windows 11', 'Windows 10/11', 'Win'];
  return [`Windows ${edition} ${plan}`, ...versions.map((version) => `${version} ${edition} ${plan}`)];
}

function microsoft365(plan: string): [string, ...string[]] {
  return [`Microsoft 365 ${plan}`, `M365 ${plan}`, `MS365 ${plan}`];
}
