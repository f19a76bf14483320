import { ELIGIBILITY, OPEN_PROGRAMS } from '../clauses.ts';
import type { Finding } from '../finding.ts';
import type { AgreementLine, Estate } from '../model.ts';
import { nameOf } from '../phrases.ts';
import { lineTerms } from '../rights/claim.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const licenseCountExceeded: RuleEntry = {
  id: 'license-count-exceeded',
  family: 'media',
  severities: ['error', 'unproven'],
  asks: "No more devices are assigned to an agreement's line than were bought.",
  why: 'Media may be used on as many devices as there are licenses. Devices licensed elsewhere (OEM, retail) never count. An unwritten quantity proves nothing, and neither does one of server licenses, which are counted in cores.',
  clauses: [OPEN_PROGRAMS, ELIGIBILITY],
  cures: ['Write the quantity that was bought.', 'Buy the licenses that are missing, or take devices off the line.'],
};

/** How many devices take a licence of which line; alike lines are one purchase made in parts. */
export interface LineUse {
  readonly agreement: string;
  readonly terms: string;
  readonly devices: number;
}

export function countFindings(estate: Estate, uses: readonly LineUse[]): readonly Finding[] {
  return uses.flatMap((use) => {
    const lines = (estate.agreements.get(use.agreement)?.licenses ?? [])
      .map((line, index) => ({ line, index }))
      .filter(({ line }) => lineTerms(line) === use.terms);
    const [first] = lines;
    if (first === undefined || lines.some(({ line }) => line.quantity === 'enterprise-wide')) return [];
    return countLine(
      use,
      lines.map(({ line }) => line),
      first.line,
      first.index,
    );
  });
}

function countLine(
  use: LineUse,
  lines: readonly AgreementLine[],
  line: AgreementLine,
  index: number,
): readonly Finding[] {
  const quantities = lines.flatMap(({ quantity }) => (typeof quantity === 'number' ? [quantity] : []));
  const bought = quantities.reduce((sum, quantity) => sum + quantity, 0);
  const name = `${nameOf(line)} (${line.kind}) of ${use.agreement}`;
  const measured = (by: number) => ({ of: JSON.stringify([use.agreement, use.terms]), by });
  const target = { of: 'agreement' as const, id: use.agreement, path: `licenses.${index}.quantity` };
  if (quantities.length < lines.length) {
    return [
      report(licenseCountExceeded, {
        severity: 'unproven',
        message: `${devicesText(use.devices)} a license for ${name}, and nobody wrote down how many were bought.`,
        about: [target],
        measure: measured(0),
        cures: [
          {
            kind: 'manifest',
            do: 'Write the quantity that was bought (a number, or enterprise-wide).',
            edit: { mode: 'set', target, value: use.devices },
          },
        ],
      }),
    ];
  }
  if (isCountedInCores(line)) {
    return [
      report(licenseCountExceeded, {
        severity: 'unproven',
        message: `${devicesText(use.devices)} a license for ${name}; server licenses are counted in cores, which the manifest does not say.`,
        about: [target],
        measure: measured(0),
        cures: [
          {
            kind: 'manifest',
            do: 'If the agreement covers every server, write "quantity: enterprise-wide"; otherwise count the cores.',
            edit: { mode: 'set', target, value: 'enterprise-wide' },
          },
        ],
      }),
    ];
  }
  if (use.devices <= bought) return [];
  const missing = use.devices - bought;
  return [
    report(licenseCountExceeded, {
      message: `${devicesText(use.devices)} a license for ${name}; only ${bought} ${bought === 1 ? 'was' : 'were'} bought.`,
      about: [target],
      measure: measured(missing),
      cures: [
        {
          kind: 'license',
          do: `Buy ${missing} more and write the new quantity, or take ${missing} off the line.`,
          edit: { mode: 'set', target, value: (line.quantity as number) + missing },
        },
      ],
    }),
  ];
}

function devicesText(devices: number): string {
  return devices === 1 ? '1 device takes' : `${devices} devices take`;
}

function isCountedInCores({ product, edition }: AgreementLine): boolean {
  return product === 'windows-server' && (edition === 'standard' || edition === 'datacenter');
}
