import { QUALIFYING, WHICH_CUSTOMERS } from '../clauses.ts';
import type { Cure } from '../finding.ts';
import { type Check, covers, deviceReference, type Reliance } from './case.ts';
import { needsCoa } from './missing-coa.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

export const purchaseUnproven: RuleEntry = {
  id: 'purchase-unproven',
  family: 'base-license',
  severities: ['error', 'warning'],
  asks: 'The base license was purchased.',
  why: 'A certificate alone is no license: the customer certifies that a qualifying base license has been purchased for each computer. A base that was not purchased is refused; one of which nobody says passes with a warning.',
  clauses: [QUALIFYING, WHICH_CUSTOMERS],
  cures: ['Find the invoice and write "purchased: true".'],
};

export const checkPurchase: Check<Reliance> = (reliance) => {
  const { base } = reliance.device;
  if (base === undefined || !covers(reliance)) return [];
  const reliesOnBase = reliance.right.license.held === 'base' || standsOnOwnBase(reliance);
  if (base.purchased === false && reliesOnBase) {
    return [
      report(purchaseUnproven, {
        message: 'The base license of the device was not purchased.',
        about: [deviceReference('base.purchased')],
        cures: [invoice],
      }),
    ];
  }
  if (base.purchased !== undefined || !needsCoa(reliance)) return [];
  return [
    report(purchaseUnproven, {
      severity: 'warning',
      message: 'Nobody wrote down that the base license was purchased.',
      about: [deviceReference('base.purchased')],
      cures: [invoice],
    }),
  ];
};

function standsOnOwnBase({ base }: Reliance): boolean {
  if (base === undefined || base.state === 'missing') return false;
  const { reference } = base.base;
  return reference.of === 'device' && reference.path === 'base';
}

const invoice: Cure = {
  kind: 'paper',
  do: 'Find the invoice of the base license and write "purchased: true".',
  edit: { mode: 'set', target: deviceReference('base.purchased'), value: true },
};
