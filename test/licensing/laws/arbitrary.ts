/** Fleets of every kind, licensed and not: small enough to hit each rule often. */
import * as fc from 'fast-check';
import type {
  Agreement,
  BaseLicense,
  DeviceLicense,
  DeviceTerms,
  Estate,
  Image,
  Installer,
  User,
  Verification,
} from '../../../src/licensing/model.ts';

const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined, freq: 4 });
const desktop = fc.constantFrom('7', '8.1', '10', '11', 'ltsc-2021') as fc.Arbitrary<
  NonNullable<BaseLicense['version']>
>;
const edition = fc.constantFrom('pro', 'enterprise', 'home', 'education', 'enterprise-ltsc', 'pro-n') as fc.Arbitrary<
  NonNullable<BaseLicense['edition']>
>;
const language = fc.constantFrom('en-US', 'fr-FR', 'mui');
const licenseLanguage = fc.oneof(language, fc.constant('all'));
const day = fc.constantFrom('2019-01-01', '2023-06-30', '2026-11-22', '2027-01-31');
const architecture = fc.constantFrom('x86', 'x64', 'arm64') as fc.Arbitrary<'x86' | 'x64' | 'arm64'>;
const agreementId = fc.constantFrom('EA', 'OV', 'CSP', 'EDU');

/** Drops the fields that came out undefined, as a manifest leaves them out. */
function dense<T extends object>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<never> {
  return arbitrary.map(
    (value) => Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never,
  );
}

export const base: fc.Arbitrary<BaseLicense> = dense(
  fc.record({
    channel: some(fc.constantFrom('oem', 'system-builder', 'retail', 'legalization', 'commercial')),
    product: some(fc.constantFrom('windows', 'windows', 'windows', 'windows-server')),
    version: some(desktop),
    edition: some(edition),
    language: some(licenseLanguage),
    coa: some(
      fc.constantFrom(
        { kind: 'sticker' },
        { kind: 'firmware', edition: 'pro' },
        { kind: 'firmware', edition: 'home' },
        { kind: 'none' },
      ),
    ),
    purchased: some(fc.boolean()),
  }),
);

const softwareAssurance = fc.record({ until: day });

export const deviceLicense: fc.Arbitrary<DeviceLicense> = fc.oneof(
  dense(
    fc.record({
      agreement: agreementId,
      product: fc.constantFrom('windows', 'office'),
      edition: some(edition),
      kind: fc.constantFrom('upgrade', 'full', 'software-assurance'),
      version: some(desktop),
      language: some(licenseLanguage),
    }),
  ),
  dense(
    fc.record({
      channel: some(fc.constantFrom('oem', 'retail', 'legalization', 'commercial')),
      product: fc.constantFrom('windows', 'office'),
      edition: some(fc.oneof(edition, fc.constantFrom('standard', 'professional-plus'))),
      kind: fc.constant('full'),
      version: some(fc.oneof(desktop, fc.constant('2021'))),
      language: some(licenseLanguage),
      softwareAssurance: some(softwareAssurance),
    }),
  ),
);

const line = dense(
  fc.record({
    product: fc.constantFrom('windows', 'windows', 'office'),
    edition,
    kind: fc.constantFrom('upgrade', 'full', 'software-assurance'),
    version: desktop,
    language: some(licenseLanguage),
    quantity: some(fc.integer({ min: 1, max: 3 })),
    softwareAssurance: some(softwareAssurance),
  }),
);

const agreements: fc.Arbitrary<ReadonlyMap<string, Agreement>> = fc
  .tuple(...(['EA', 'OV', 'CSP', 'EDU'] as const).map(() => fc.array(line, { maxLength: 3 })))
  .map((lines) => new Map(PROGRAMS.map(([id, program], at) => [id, { id, program, licenses: lines[at] ?? [] }])));
const PROGRAMS = [
  ['EA', 'enterprise-agreement'],
  ['OV', 'open-value'],
  ['CSP', 'csp'],
  ['EDU', 'campus-school'],
] as const;

const identity = dense(
  fc.record({
    product: fc.constantFrom('windows', 'windows', 'windows-server'),
    version: some(desktop),
    edition: some(edition),
    languages: some(fc.uniqueArray(language, { minLength: 1, maxLength: 2 })),
    architecture: some(architecture),
  }),
);
const media = dense(
  fc.record({
    channel: some(
      fc.constantFrom('commercial', 'commercial', 'commercial', 'oem-recovery', 'oem-custom', 'retail', 'evaluation'),
    ),
    agreement: some(agreementId),
    oem: some(fc.constantFrom('Fabrikam', 'Northwind')),
    modified: some(fc.boolean()),
    device: some(fc.constantFrom('A', 'Z')),
  }),
);
const office = dense(
  fc.record({
    product: fc.constant('office'),
    version: fc.constant('2021'),
    edition: fc.constantFrom('standard', 'professional-plus'),
    languages: fc.constant(['en-US']),
  }),
);

export const image: fc.Arbitrary<Omit<Image, 'id'>> = dense(
  fc.record({
    declared: some(identity),
    channelClaim: some(
      fc.record({ witness: fc.constant('ei.cfg'), channel: fc.constantFrom('volume', 'retail', 'oem') }),
    ),
    software: fc.array(
      office.map((one) => ({ identity: one, path: 'software.0' })),
      { maxLength: 1 },
    ),
    media,
  }),
);

const user = dense(
  fc.record({
    softwareAssurance: some(softwareAssurance),
    subscription: some(
      dense(
        fc.record({
          plan: fc.constantFrom('enterprise-e3', 'microsoft-365-business-premium', 'education-a3'),
          until: some(day),
        }),
      ),
    ),
    licenses: fc.constant([]),
  }),
);

export const estate: fc.Arbitrary<Estate> = fc
  .record({
    agreements,
    images: fc.tuple(image, image),
    users: fc.tuple(user, user),
    verifications: fc.array(
      dense(
        fc.record({
          returnedTo: some(fc.constantFrom('oem', 'msp', 'Microsoft')),
          signedBy: some(fc.constant('Dana')),
          signedOn: some(day),
          order: some(fc.constantFrom('PO-1', 'PO-2')),
          devices: some(fc.constantFrom('all', ['A'])),
          document: fc.constant('form.pdf'),
          documentDigest: fc.constantFrom('00', 'missing'),
        }),
      ) as fc.Arbitrary<Verification>,
      { maxLength: 2 },
    ),
  })
  .map((parts) => ({
    organization: 'Contoso',
    agreements: parts.agreements,
    images: new Map(parts.images.map((one, at) => [`image-${at}`, { ...one, id: `image-${at}` }])),
    installers: new Map<string, Installer>([
      ['oem', { id: 'oem', role: 'oem' }],
      ['msp', { id: 'msp', role: 'third-party' }],
    ]),
    verifications: parts.verifications,
    users: new Map<string, User>(parts.users.map((one, at) => [`user-${at}`, { ...(one as User), id: `user-${at}` }])),
  }));

export const terms: fc.Arbitrary<DeviceTerms> = dense(
  fc.record({
    images: fc.constantFrom(['image-0'], ['image-1'], ['image-0', 'image-1']),
    base: some(base),
    licenses: fc.array(deviceLicense, { maxLength: 3 }),
    manufacturer: some(fc.constantFrom('Fabrikam', 'fabrikam ', 'Northwind')),
    firstImagedWith: some(fc.constantFrom('image-0', 'image-1')),
    installer: some(fc.constantFrom('oem', 'msp')),
    order: some(fc.constantFrom('PO-1', 'PO-2')),
    otherUsers: some(fc.constantFrom([], ['user-1'], ['nobody'])),
  }),
);

export const primaryUser = some(fc.constantFrom('user-0', 'user-1', 'nobody'));
