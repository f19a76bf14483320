/** The brief: Summary, Benefits, Reimaging Eligibility, Open License and Open Value. */
import { agreement, base, EA, given, image, license, line, type Sentence, sentence, software } from './build.ts';

const OEM_PRO = { base: base('oem windows 11 pro') };
const WITH_UPGRADE = { ...OEM_PRO, licenses: [license('EA windows enterprise upgrade')] };
const SERVER_LINE = (version: string, edition = 'standard') =>
  agreement('EA', 'enterprise-agreement', [
    line(),
    line({ product: 'windows-server', version, edition, kind: 'full', quantity: 'enterprise-wide' }),
  ]);
const OFFICE_LINE = (version: string, edition: string, language = 'all') =>
  agreement('EA', 'enterprise-agreement', [
    line(),
    line({ product: 'office', version, edition, kind: 'full', language }),
  ]);
const office = (words: string, languages = 'en-US') =>
  image('windows 11 pro', { software: [software(words, languages)] });
const ELIGIBLE = [
  'enterprise-agreement',
  'mpsa',
  'open-license',
  'open-value',
  'open-value-subscription',
  'campus-school',
  'select-plus',
] as const;
const [FIRST_PROGRAM, ...OTHER_PROGRAMS] = ELIGIBLE;
const underProgram = (program: string) =>
  given(`media under ${program}`, {
    image: image('windows 11 pro'),
    device: OEM_PRO,
    agreements: [agreement('EA', program, [line({ edition: 'pro' })])],
  });

export const ELIGIBILITY: readonly Sentence[] = [
  sentence(
    'Summary',
    'Reimaging rights belong to customers of seven programmes.',
    'program-not-eligible',
    [
      given('media from CSP', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [agreement('EA', 'csp'), agreement('MP', 'mpsa')],
      }),
      given('media from a Visual Studio subscription', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [agreement('EA', 'visual-studio')],
      }),
    ],
    [underProgram(FIRST_PROGRAM), ...OTHER_PROGRAMS.map(underProgram)],
  ),
  sentence(
    'Summary',
    'OEM and retail devices may be reimaged from Commercial Licensing media, on conditions.',
    'edition-mismatch',
    [
      given('a retail Home device, a Pro image', {
        image: image('windows 11 pro'),
        device: { base: base('retail windows 11 home') },
      }),
    ],
    [
      given('an OEM device', { image: image('windows 11 pro'), device: OEM_PRO }),
      given('a retail device', { image: image('windows 11 pro'), device: { base: base('retail windows 11 pro') } }),
    ],
  ),
  sentence(
    'Benefits',
    'It does not matter under which programme or channel a device is licensed, so long as it is licensed.',
    'must pass',
    [given('no license of any kind', { image: image('windows 11 pro') })],
    [
      given('licensed under another agreement than the media', {
        image: image('windows 11 enterprise'),
        agreements: [EA, agreement('MP', 'mpsa')],
        device: { ...OEM_PRO, licenses: [license('MP windows enterprise upgrade')] },
      }),
      given('one image for OEM and retail devices', {
        image: image('windows 11 pro'),
        devices: [
          { id: 'PC-1', image: 'image', ...OEM_PRO },
          { id: 'PC-2', image: 'image', base: base('retail windows 11 pro') },
        ],
      }),
    ],
  ),
  sentence(
    'Reimaging Eligibility',
    'Only what is identical to the licensed product may be put on.',
    'product-mismatch',
    [given('Office in the image, none licensed', { image: office('office 2021 professional-plus'), device: OEM_PRO })],
    [
      given('Office in the image and licensed', {
        image: office('office 2021 professional-plus'),
        device: { ...OEM_PRO, licenses: [license('EA office professional-plus full')] },
        agreements: [OFFICE_LINE('2021', 'professional-plus')],
      }),
    ],
  ),
  sentence(
    'Reimaging Eligibility',
    'Software licensed elsewhere may be put on from commercial copies.',
    'must pass',
    [
      given('a retail Visio license, the other edition in the image', {
        image: image('windows 11 pro', { software: [software('visio 2021 professional')] }),
        device: {
          ...OEM_PRO,
          licenses: [license('retail visio standard full', { version: '2021', language: 'en-US' })],
        },
      }),
    ],
    [
      given('a retail Visio license, the same Visio in the image', {
        image: image('windows 11 pro', { software: [software('visio 2021 standard')] }),
        device: {
          ...OEM_PRO,
          licenses: [license('retail visio standard full', { version: '2021', language: 'en-US' })],
        },
      }),
      given('an OEM server, its own version and edition from EA media', {
        image: image('windows-server 2022 standard'),
        device: { base: base('oem windows-server 2022 standard') },
      }),
    ],
  ),
  sentence(
    'Reimaging Eligibility',
    'The product is the same.',
    'product-mismatch',
    [given('a server image on a desktop license', { image: image('windows-server 2022 standard'), device: OEM_PRO })],
    [
      given('a server image on a server license', {
        image: image('windows-server 2022 standard'),
        device: { base: base('oem windows-server 2022 standard') },
      }),
    ],
  ),
  sentence(
    'Reimaging Eligibility',
    'The version is the same.',
    'version-mismatch',
    [
      given('10 Pro licensed, 11 Pro in the image', {
        image: image('windows 11 pro'),
        device: { base: base('oem windows 10 pro') },
      }),
    ],
    [given('11 Pro licensed, 11 Pro in the image', { image: image('windows 11 pro'), device: OEM_PRO })],
  ),
  sentence(
    'Reimaging Eligibility',
    'The edition is the same.',
    'edition-mismatch',
    [
      given('Pro licensed, Education in the image', { image: image('windows 11 education'), device: OEM_PRO }),
      given('Pro licensed, Pro N in the image', { image: image('windows 11 pro-n'), device: OEM_PRO }),
    ],
    [
      given('Pro N licensed, Pro N in the image', {
        image: image('windows 11 pro-n'),
        device: { base: base('oem windows 11 pro-n') },
      }),
    ],
  ),
  sentence(
    'Reimaging Eligibility',
    'Other versions and editions come with downgrade or migration rights only.',
    'version-mismatch',
    [
      given('an upgrade license to 10, an 11 image', {
        image: image('windows 11 enterprise'),
        device: { ...OEM_PRO, base: base('oem windows 10 pro'), licenses: [license('EA windows enterprise upgrade')] },
        agreements: [agreement('EA', 'enterprise-agreement', [line({ version: '10' })])],
      }),
    ],
    [
      given('Software Assurance that ran when 11 came out', {
        image: image('windows 11 enterprise'),
        device: { base: base('oem windows 10 pro'), licenses: [license('EA windows enterprise upgrade')] },
        agreements: [
          agreement('EA', 'enterprise-agreement', [
            line({ version: '10', softwareAssurance: { until: '2022-06-30' } }),
          ]),
        ],
      }),
      given('an upgrade license to 11, a 10 image', { image: image('windows 10 enterprise'), device: WITH_UPGRADE }),
    ],
  ),
  sentence(
    'Different products',
    'Server Standard is not Server Essentials.',
    'edition-mismatch',
    [
      given('Standard licensed, Essentials in the image', {
        image: image('windows-server 2019 essentials'),
        device: { licenses: [license('EA windows-server standard full')] },
        agreements: [SERVER_LINE('2019')],
      }),
      given('Essentials licensed, Standard in the image', {
        image: image('windows-server 2019 standard'),
        device: { base: base('oem windows-server 2019 essentials') },
      }),
    ],
    [
      given('Standard licensed, Standard in the image', {
        image: image('windows-server 2019 standard'),
        device: { licenses: [license('EA windows-server standard full')] },
        agreements: [SERVER_LINE('2019')],
      }),
      given('Essentials licensed, Essentials in the image', {
        image: image('windows-server 2019 essentials'),
        device: { base: base('oem windows-server 2019 essentials') },
      }),
    ],
  ),
  sentence(
    'Different products',
    'Windows Pro is not Windows Enterprise.',
    'enterprise-not-covered',
    [given('a Pro device, an Enterprise image', { image: image('windows 11 enterprise'), device: OEM_PRO })],
    [given('a Pro device with an Enterprise upgrade', { image: image('windows 11 enterprise'), device: WITH_UPGRADE })],
  ),
  sentence(
    'Different products',
    'Office 365 ProPlus is not Office Professional Plus.',
    'product-mismatch',
    [
      given('Professional Plus licensed, ProPlus in the image', {
        image: office('office subscription microsoft-365-apps-enterprise'),
        device: { ...OEM_PRO, licenses: [license('EA office professional-plus full')] },
        agreements: [OFFICE_LINE('2021', 'professional-plus')],
      }),
      given('ProPlus licensed, Professional Plus in the image', {
        image: office('office 2021 professional-plus'),
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [
          { id: 'alice', licenses: [{ product: 'office', edition: 'microsoft-365-apps-enterprise', language: 'all' }] },
        ],
      }),
    ],
    [
      given('ProPlus licensed to the primary user, ProPlus in the image', {
        image: office('office subscription microsoft-365-apps-enterprise'),
        device: { ...OEM_PRO, primaryUser: 'alice' },
        users: [
          { id: 'alice', licenses: [{ product: 'office', edition: 'microsoft-365-apps-enterprise', language: 'all' }] },
        ],
      }),
    ],
  ),
  sentence(
    'Different components',
    'Suites have the same component products: Office Standard is not Professional Plus.',
    'component-mismatch',
    [
      given('OEM Standard, commercial Professional Plus', {
        image: office('office 2016 professional-plus'),
        device: { ...OEM_PRO, licenses: [license('oem office standard full', { version: '2016', language: 'en-US' })] },
      }),
      given('commercial Standard, commercial Professional Plus', {
        image: office('office 2016 professional-plus'),
        device: { ...OEM_PRO, licenses: [license('EA office standard full')] },
        agreements: [OFFICE_LINE('2016', 'standard')],
      }),
    ],
    [
      given('commercial Standard, commercial Standard', {
        image: office('office 2016 standard'),
        device: { ...OEM_PRO, licenses: [license('EA office standard full')] },
        agreements: [OFFICE_LINE('2016', 'standard')],
      }),
    ],
  ),
  sentence(
    'Different languages',
    'English and a MUI pack are not the same language, in either direction.',
    'language-mismatch',
    [
      given('English licensed, MUI in the image', { image: image('windows 11 pro', {}, 'mui'), device: OEM_PRO }),
      given('MUI licensed, English in the image', {
        image: image('windows 11 pro'),
        device: { base: base('oem windows 11 pro', { language: 'mui' }) },
      }),
    ],
    [
      given('MUI licensed, MUI in the image', {
        image: image('windows 11 pro', {}, 'mui'),
        device: { base: base('oem windows 11 pro', { language: 'mui' }) },
      }),
    ],
  ),
  sentence(
    'Different languages',
    'English is not French.',
    'language-mismatch',
    [
      given('English licensed, French in the image', { image: image('windows 11 pro', {}, 'fr-FR'), device: OEM_PRO }),
      given('English licensed, English and French in the image', {
        image: image('windows 11 pro', {}, ['en-US', 'fr-FR']),
        device: OEM_PRO,
      }),
      given('an upgrade without a language follows its base', {
        image: image('windows 11 enterprise', {}, 'fr-FR'),
        device: WITH_UPGRADE,
        agreements: [agreement('EA', 'enterprise-agreement', [line({ language: undefined })])],
      }),
    ],
    [
      given('French licensed, French in the image', {
        image: image('windows 11 pro', {}, 'fr-FR'),
        device: { base: base('oem windows 11 pro', { language: 'fr-FR' }) },
      }),
      given('all languages licensed, English and French in the image', {
        image: image('windows 11 enterprise', {}, ['en-US', 'fr-FR']),
        device: WITH_UPGRADE,
      }),
    ],
  ),
  sentence(
    'Different versions',
    'Server 2012 R2 is not Server 2012.',
    'version-mismatch',
    [
      given('OEM 2012 R2 licensed, 2012 in the image', {
        image: image('windows-server 2012 standard'),
        device: { base: base('oem windows-server 2012-r2 standard') },
      }),
    ],
    [
      given('OEM 2012 R2 licensed, 2012 R2 in the image', {
        image: image('windows-server 2012-r2 standard'),
        device: { base: base('oem windows-server 2012-r2 standard') },
      }),
      given('a commercial 2012 R2 license reaches 2012', {
        image: image('windows-server 2012 standard'),
        device: { licenses: [license('EA windows-server standard full')] },
        agreements: [SERVER_LINE('2012-r2')],
      }),
    ],
  ),
  sentence(
    'Different versions',
    '8.1 Professional is not 10 Enterprise.',
    'enterprise-not-covered',
    [
      given('8.1 Professional licensed, 10 Enterprise in the image', {
        image: image('windows 10 enterprise'),
        device: { base: base('oem windows 8.1 pro') },
      }),
    ],
    [
      given('8.1 Professional with a 10 Enterprise upgrade', {
        image: image('windows 10 enterprise'),
        device: { base: base('oem windows 8.1 pro'), licenses: [license('EA windows enterprise upgrade')] },
        agreements: [agreement('EA', 'enterprise-agreement', [line({ version: '10' })])],
      }),
    ],
  ),
  sentence(
    'Open License and Open Value',
    'At least one license of that software is bought under the very agreement.',
    'agreement-without-license',
    [
      given('Open License with no purchase', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [
          agreement('EA', 'open-license', [
            line({ product: 'office', version: '2021', edition: 'standard', kind: 'full' }),
          ]),
        ],
      }),
      given('Open Value, an upgrade to 10, an 11 image', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [agreement('EA', 'open-value', [line({ edition: 'pro', version: '10' })])],
      }),
    ],
    [
      given('Open License with one purchase', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [agreement('EA', 'open-license', [line({ edition: 'pro', quantity: 1 })])],
      }),
      given('the license bought reaches the earlier version in the image', {
        image: image('windows 10 pro'),
        device: { base: base('oem windows 10 pro') },
        agreements: [agreement('EA', 'open-value', [line({ edition: 'pro', quantity: 1 })])],
      }),
    ],
  ),
  sentence(
    'Open License and Open Value',
    'The purchase brings the media and the keys.',
    'volume-key-unavailable',
    [
      given('Open Value without a purchase: no key either', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [agreement('EA', 'open-value', [line({ version: '10', edition: 'pro' })])],
      }),
    ],
    [
      given('Open Value with a purchase', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [agreement('EA', 'open-value', [line({ edition: 'pro' })])],
      }),
    ],
  ),
  sentence(
    'Open License and Open Value',
    'As many devices as there are licenses.',
    'license-count-exceeded',
    [
      given(
        'two devices on one license',
        {
          image: image('windows 11 enterprise'),
          agreements: [agreement('EA', 'open-value', [line({ quantity: 1 })])],
          devices: ['PC-1', 'PC-2'].map((id) => ({ id, image: 'image', ...WITH_UPGRADE })),
        },
        { verdict: 'licensed' },
      ),
    ],
    [
      given('two devices on two licenses', {
        image: image('windows 11 enterprise'),
        agreements: [agreement('EA', 'open-value', [line({ quantity: 2 })])],
        devices: ['PC-1', 'PC-2'].map((id) => ({ id, image: 'image', ...WITH_UPGRADE })),
      }),
      given('two purchases in parts', {
        image: image('windows 11 enterprise'),
        agreements: [agreement('EA', 'open-value', [line({ quantity: 1 }), line({ quantity: 1 })])],
        devices: ['PC-1', 'PC-2'].map((id) => ({ id, image: 'image', ...WITH_UPGRADE })),
      }),
      given('devices licensed by their OEM never count', {
        image: image('windows 11 pro'),
        agreements: [agreement('EA', 'open-value', [line({ edition: 'pro', quantity: 1 })])],
        devices: ['PC-1', 'PC-2', 'PC-3'].map((id) => ({ id, image: 'image', ...OEM_PRO })),
      }),
    ],
  ),
  sentence(
    'Open License and Open Value',
    'What a device claims under an agreement was bought under it.',
    'license-not-in-agreement',
    [
      given('Enterprise claimed, only Pro bought', {
        image: image('windows 11 enterprise'),
        device: WITH_UPGRADE,
        agreements: [agreement('EA', 'enterprise-agreement', [line({ edition: 'pro' })])],
      }),
    ],
    [
      given('Enterprise claimed and bought', { image: image('windows 11 enterprise'), device: WITH_UPGRADE }),
      given('a claim that is not needed only warns', {
        image: image('windows 11 pro'),
        device: WITH_UPGRADE,
        agreements: [agreement('EA', 'enterprise-agreement', [line({ edition: 'pro' })])],
      }),
    ],
  ),
];
