import { describe, expect, it, test } from 'vitest';
import { readActivationKind } from '../../../src/licensing/vocabulary/activation.ts';
import { readArchitecture } from '../../../src/licensing/vocabulary/architecture.ts';
import { readCoa } from '../../../src/licensing/vocabulary/coa.ts';
import { readInstallerRole } from '../../../src/licensing/vocabulary/installer-role.ts';
import { readLicenseChannel } from '../../../src/licensing/vocabulary/license-channel.ts';
import { readLicenseKind } from '../../../src/licensing/vocabulary/license-kind.ts';
import { readMediaChannel } from '../../../src/licensing/vocabulary/media-channel.ts';
import { readProduct } from '../../../src/licensing/vocabulary/product.ts';
import { ELIGIBLE_PROGRAMS, programName, readProgram } from '../../../src/licensing/vocabulary/program.ts';
import type { Reading } from '../../../src/licensing/vocabulary/reading.ts';
import { readSubscription } from '../../../src/licensing/vocabulary/subscription.ts';

type Case = readonly [read: (text: string) => Reading<unknown>, text: string, value: unknown];

describe('what people and tools write', () => {
  it.each<Case>([
    [readProduct, 'Microsoft Windows', 'windows'],
    [readProduct, 'Windows Server', 'windows-server'],
    [readProduct, 'Microsoft Office Visio', 'visio'],
    [readArchitecture, '0', 'x86'],
    [readArchitecture, '5', 'arm'],
    [readArchitecture, '6', 'ia64'],
    [readArchitecture, '9', 'x64'],
    [readArchitecture, '12', 'arm64'],
    [readArchitecture, 'AMD64', 'x64'],
    [readArchitecture, 'x86_64', 'x64'],
    [readArchitecture, '64-bit', 'x64'],
    [readArchitecture, '64 Bit', 'x64'],
    [readArchitecture, '32-bit', 'x86'],
    [readArchitecture, 'ARM 64-bit Processor', 'arm64'],
    [readProgram, 'EA', 'enterprise-agreement'],
    [readProgram, 'Enterprise Agreement', 'enterprise-agreement'],
    [readProgram, 'OV', 'open-value'],
    [readProgram, 'OVS', 'open-value-subscription'],
    [readProgram, 'Open Value Subscription', 'open-value-subscription'],
    [readProgram, 'MPSA', 'mpsa'],
    [readProgram, 'Campus & School', 'campus-school'],
    [readProgram, 'Campus and School', 'campus-school'],
    [readProgram, 'EES', 'campus-school'],
    [readProgram, 'Select Plus', 'select-plus'],
    [readProgram, 'CSP', 'csp'],
    [readProgram, 'MCA', 'microsoft-customer-agreement'],
    [readLicenseChannel, 'OEM:DM', 'oem'],
    [readLicenseChannel, 'FPP', 'retail'],
    [readLicenseChannel, 'Volume Licensing', 'commercial'],
    [readLicenseChannel, 'GGWA', 'legalization'],
    [readLicenseKind, 'SA', 'software-assurance'],
    [readLicenseKind, 'Upgrd', 'upgrade'],
    [readMediaChannel, 'VLSC', 'commercial'],
    [readMediaChannel, 'Eval', 'evaluation'],
    [readMediaChannel, 'MSDN', 'developer'],
    [readMediaChannel, 'OEM Recovery', 'oem-recovery'],
    [readSubscription, 'Windows 11 Enterprise E3', 'enterprise-e3'],
    [readSubscription, 'M365 E5', 'microsoft-365-e5'],
    [readInstallerRole, 'Licensing Solution Provider', 'lsp'],
    [readInstallerRole, 'MSP', 'third-party'],
    [readActivationKind, 'VOLUME_KMSCLIENT channel', 'kms'],
    [readActivationKind, 'Multiple Activation Key', 'mak'],
    [readCoa, 'sticker', { kind: 'sticker' }],
    [readCoa, 'COA', { kind: 'sticker' }],
    [readCoa, 'GML', { kind: 'label' }],
    [readCoa, 'Genuine Microsoft Label', { kind: 'label' }],
    [readCoa, 'OA3', { kind: 'firmware' }],
    [readCoa, 'MSDM', { kind: 'firmware' }],
    [readCoa, '[4.0] Professional OEM:DM', { kind: 'firmware', edition: 'pro' }],
    [readCoa, '[4.0] Core OEM:DM', { kind: 'firmware', edition: 'home' }],
    [readCoa, 'none', { kind: 'none' }],
  ])('%o reads %j', (read, text, value) => {
    expect(read(text)).toEqual({ ok: true, value });
  });
});

describe('what can be two things, or says more than it is asked', () => {
  it.each<[(text: string) => Reading<unknown>, string]>([
    [readProduct, 'Windows 11'],
    [readProduct, 'Microsoft 365 Apps'],
    [readArchitecture, '1.2'],
    [readArchitecture, '1 2'],
    [readProgram, 'Open'],
    [readProgram, 'Select'],
    // The key that is installed now is not the licence that was bought.
    [readLicenseChannel, 'VOLUME_KMSCLIENT channel'],
    [readLicenseChannel, 'Volume:GVLK'],
    [readLicenseChannel, 'Volume:MAK'],
    [readLicenseChannel, 'RETAIL channel'],
    [readLicenseKind, 'License & SA'],
    [readMediaChannel, 'OEM'],
    [readMediaChannel, '_Default'],
    [readSubscription, 'E3'],
    [readSubscription, 'Office 365 E3'],
    [readCoa, 'yes'],
    [readCoa, '[4.0] Unknown OEM:DM'],
    [readCoa, 'BCDFG-HJKMP-QRTVW-XY234-67892'],
  ])('%o refuses %j', (read, text) => {
    expect(read(text).ok).toBe(false);
  });
});

test('seven programmes are eligible (brief, Summary)', () => {
  expect([...ELIGIBLE_PROGRAMS]).toEqual([
    'enterprise-agreement',
    'mpsa',
    'open-license',
    'open-value',
    'open-value-subscription',
    'campus-school',
    'select-plus',
  ]);
});

test('a programme that nobody knows keeps its name', () => {
  expect(programName('enterprise-agreement')).toBe('Enterprise Agreement');
  expect(programName('__proto__')).toBe('__proto__');
});
