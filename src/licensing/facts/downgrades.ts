/**
 * Downgrade rights of OEM and system builder licences: the earlier versions that the licence names.
 * Retail and Home licences have none; commercial upgrades reach all earlier versions (see rights).
 */
import type { IsoDate } from '../model.ts';
import type { Edition, Version } from '../vocabulary/terms.ts';
import type { Fact } from './fact.ts';

export interface OemDowngrade extends Fact {
  readonly from: { readonly version: Version; readonly edition: Edition };
  readonly to: readonly Version[];
}

export const OEM_DOWNGRADES: readonly OemDowngrade[] = [
  {
    from: { version: '11', edition: 'pro' },
    to: ['10'],
    source: 'GUIDE p15',
    confidence: 'D',
    date: '2023-04',
  },
  {
    from: { version: '10', edition: 'pro' },
    to: ['8.1', '7'],
    source: 'brief, OEM-Specific Information',
    confidence: 'D',
    date: '2020',
  },
  { from: { version: '8.1', edition: 'pro' }, to: ['8', '7', 'vista'], source: 'XI', confidence: 'K', date: '2020' },
  { from: { version: '8', edition: 'pro' }, to: ['7', 'vista'], source: 'XI', confidence: 'K', date: '2020' },
  { from: { version: '7', edition: 'pro' }, to: ['vista', 'xp'], source: 'XI', confidence: 'K', date: '2020' },
  { from: { version: '7', edition: 'ultimate' }, to: ['vista', 'xp'], source: 'XI', confidence: 'K', date: '2020' },
];

/** Business editions whose OEM downgrade right was looked for and not found (licensing facts 2.2). */
export const OEM_DOWNGRADE_NOT_FOUND: readonly Edition[] = [
  'pro-n',
  'pro-workstation',
  'pro-workstation-n',
  'pro-education',
  'pro-education-n',
  'pro-single-language',
  'pro-china',
  'se',
  'iot-enterprise',
  'iot-enterprise-ltsc',
];

/** The last day of support of versions that an OEM licence may go down to (licensing facts 2.3, EOL). */
export const SUPPORT_ENDED: readonly (Fact & { readonly version: Version; readonly on: IsoDate })[] = [
  { version: '7', on: '2020-01-14', source: 'EOL', confidence: 'S', date: '2026-08' },
  { version: '8.1', on: '2023-01-10', source: 'EOL', confidence: 'S', date: '2026-08' },
  { version: '10', on: '2025-10-14', source: 'EOL', confidence: 'S', date: '2026-08' },
];
