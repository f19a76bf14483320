/** Policies that stand in the tests, and what is wrong with them as one line each. */
import { InputError, type Problem } from '../../src/input/problem.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';

/** What is wrong, each as `line:column message (cure)`; nothing when nothing is. */
export function problemsOf(text: string, file = 'policy.yml'): readonly string[] {
  return refusal(() => readPolicy(text, file)).map(shown);
}

export function refusal(read: () => unknown): readonly Problem[] {
  try {
    read();
    return [];
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
}

export function shown({ line, column, message, cure }: Problem): string {
  return `${line}:${column} ${message} (${cure})`;
}

/** A waiver on one line, right but for what a test changes: `waiver({ rule: 'language-mismtch' })`. */
export function waiver(changes: Readonly<Record<string, string | undefined>> = {}): string {
  const fields = {
    id: 'W-1',
    rule: 'language-mismatch',
    devices: 'PC-0007',
    license: 'none',
    reason: 'On order.',
    owner: 'dana',
    until: '2027-01-31',
    ...changes,
  };
  const written = Object.entries(fields).filter(([, value]) => value !== undefined);
  return `waivers:\n- { ${written.map(([key, value]) => `${key}: ${value}`).join(', ')} }\n`;
}

/** A whole policy, with a line or two in every section. */
export const WHOLE = `# The license manager's own file.
severities:
  - { rule: coa-not-affixed, severity: error, reason: Our auditor asks for it. }
  - { rule: media-not-commercial, severity: warning, reason: So agreed., reference: "EA-7731, M97, 2" }
waivers:
  - id: W-2026-07
    rule: language-mismatch
    devices: [PC-0007, "KIOSK-*"]
    image: win11-fr
    license: { product: Windows, channel: OEM, version: 11, edition: Windows 11 Pro, language: en-us }
    reason: The French license is on order.
    owner: dana@contoso.example
    until: 2027-01-31
  - { id: 8, rule: missing-base-license, devices: LAB-01, license: none, reason: r, owner: o, until: 2026-12-01 }
rights:
  - license: { product: windows, agreement: EA-7731, edition: enterprise, kind: upgrade }
    gives: { versions: [10, Windows 11], language: all }
    reference: EA-7731, amendment M97, section 4
  - license: { edition: Office Standard, kind: Full }
    gives: { product: office, edition: Office Professional Plus 2021 }
    reference: EA-7731, amendment M97, section 5
withdrawals:
  - { right: downgrade, license: { product: windows, agreement: EA-7731 }, reference: "M97, 7" }
qualifyingSystems:
  - { versions: [Windows 10, 11], editions: [Home, home-n], upgradeTo: 11, agreement: EA-7731, qualifies: yes, reference: "M97, 6" }
  - { versions: 7, editions: Ultimate, upgradeTo: [10], qualifies: false, reference: "M97, 6" }
architectures: [{ architecture: aarch64, reference: "M97, 8" }]
affiliates: [{ name: Contoso Iberia, reference: "M97, 9" }]
`;
