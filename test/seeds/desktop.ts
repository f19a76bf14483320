/** The brief: Reimaging of the Windows Desktop Operating System, OEM-Specific Information. */
import {
  agreement,
  base,
  EA,
  FROM_EA,
  given,
  image,
  license,
  line,
  type Sentence,
  sentence,
  software,
} from './build.ts';

const OEM_PRO = { base: base('oem windows 11 pro') };
const UPGRADE = license('EA windows enterprise upgrade');
const FABRIKAM = { manufacturer: 'Fabrikam Devices' };
const RECOVERY = { media: { channel: 'oem-recovery', oem: 'Fabrikam Devices', modified: false } };
const CUSTOM = { media: { channel: 'oem-custom', oem: 'Fabrikam Devices' } };
const FIRST = { ...FABRIKAM, firstImagedWith: 'image' };
const OEM_INSTALLS = { installers: [{ id: 'fabrikam', name: 'Fabrikam Devices', role: 'oem' }] };
const FORM = {
  returnedTo: 'fabrikam',
  signedBy: 'Dana Ortiz',
  signedOn: '2026-11-02',
  order: 'PO-1',
  document: 'form.pdf',
};
const ON_FILE = { files: { 'form.pdf': 'signed' } };
const INSTALLED = { ...OEM_PRO, licenses: [UPGRADE], installer: 'fabrikam', order: 'PO-1', imagedOn: '2026-11-10' };

export const DESKTOP: readonly Sentence[] = [
  sentence(
    'Windows Desktop Operating System',
    'Commercial Licensing has no full license of the desktop.',
    'missing-base-license',
    [
      given('an upgrade license alone', { image: image('windows 11 enterprise'), device: { licenses: [UPGRADE] } }),
      given('a "full" commercial license alone', {
        image: image('windows 11 pro'),
        device: { licenses: [license('EA windows pro full')] },
        agreements: [agreement('EA', 'enterprise-agreement', [line(), line({ edition: 'pro', kind: 'full' })])],
      }),
      given('a commercial "base"', {
        image: image('windows 11 pro'),
        device: { base: base('commercial windows 11 pro') },
      }),
    ],
    [
      given('an upgrade license on an OEM base', {
        image: image('windows 11 enterprise'),
        device: { ...OEM_PRO, licenses: [UPGRADE] },
      }),
    ],
  ),
  sentence(
    'Windows Desktop Operating System',
    'Windows media are for customers with a Windows upgrade license in any programme.',
    'agreement-without-license',
    [
      given('an agreement for Office only', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [
          agreement('EA', 'enterprise-agreement', [
            line({ product: 'office', version: '2021', edition: 'standard', kind: 'full' }),
          ]),
        ],
      }),
    ],
    [
      given('one upgrade license in another eligible agreement', {
        image: image('windows 11 pro'),
        device: OEM_PRO,
        agreements: [
          agreement('EA', 'enterprise-agreement', [
            line({ product: 'office', version: '2021', edition: 'standard', kind: 'full' }),
          ]),
          agreement('MP', 'mpsa', [line({ quantity: 1 })]),
        ],
      }),
    ],
  ),
  sentence(
    'Windows Desktop Operating System',
    'Commercial media need a qualifying base: OEM, system builder, retail or another programme.',
    'base-license-not-qualifying',
    [
      given('a Home base under an upgrade', {
        image: image('windows 11 enterprise'),
        device: { base: base('oem windows 11 home'), licenses: [UPGRADE] },
      }),
      given('Windows 7 Professional under an upgrade to 11', {
        image: image('windows 11 enterprise'),
        device: { base: base('oem windows 7 pro'), licenses: [UPGRADE] },
      }),
    ],
    [
      given('system builder', {
        image: image('windows 11 enterprise'),
        device: { base: base('system-builder windows 11 pro'), licenses: [UPGRADE] },
      }),
      given('retail', {
        image: image('windows 11 enterprise'),
        device: { base: base('retail windows 11 pro'), licenses: [UPGRADE] },
      }),
      given('a legalization beside OEM Home', {
        image: image('windows 11 enterprise'),
        device: {
          base: base('oem windows 11 home', { coa: 'label' }),
          licenses: [license('legalization windows pro full', { version: '11', language: 'en-US' }), UPGRADE],
        },
      }),
      given('Windows 7 Professional under an upgrade to 10', {
        image: image('windows 10 enterprise'),
        device: { base: base('oem windows 7 pro'), licenses: [UPGRADE] },
        agreements: [agreement('EA', 'enterprise-agreement', [line({ version: '10' })])],
      }),
      given('Home under an academic agreement', {
        image: image('windows 11 education'),
        device: { base: base('oem windows 11 home'), licenses: [license('CS windows education upgrade')] },
        agreements: [EA, agreement('CS', 'campus-school', [line({ edition: 'education' })])],
      }),
    ],
  ),
  sentence(
    'Windows Desktop Operating System',
    'An OEM Windows is reimaged with what came with the PC.',
    'version-mismatch',
    [
      given('10 Pro came with the PC, 11 Pro in the image', {
        image: image('windows 11 pro'),
        device: { base: base('oem windows 10 pro') },
      }),
    ],
    [
      given('7 Professional came with the PC, 7 Professional in the image', {
        image: image('windows 7 pro'),
        device: { base: base('oem windows 7 pro') },
      }),
    ],
  ),
  sentence(
    'Windows Desktop Operating System',
    'Another version or edition needs a grant: in the OEM terms, or in the agreement.',
    'downgrade-not-granted',
    [
      given('retail 11 Pro, 10 Pro in the image', {
        image: image('windows 10 pro'),
        device: { base: base('retail windows 11 pro') },
      }),
    ],
    [
      given('OEM 11 Pro, 10 Pro in the image', { image: image('windows 10 pro'), device: OEM_PRO }),
      given('retail 11 Pro with an upgrade license, 10 Pro in the image', {
        image: image('windows 10 pro'),
        device: { base: base('retail windows 11 pro'), licenses: [UPGRADE] },
      }),
    ],
  ),
  sentence(
    'Table of reimaging rights',
    'An OEM recovery image goes on devices of that OEM that are licensed for it.',
    'oem-media-foreign-device',
    [
      given('on a device of another OEM', {
        image: image('windows 11 pro', RECOVERY),
        device: { ...OEM_PRO, ...FIRST, manufacturer: 'Northwind PCs' },
      }),
    ],
    [given('on a device of that OEM', { image: image('windows 11 pro', RECOVERY), device: { ...OEM_PRO, ...FIRST } })],
  ),
  sentence(
    'Table of reimaging rights',
    'Retail media go only on the device with that retail license.',
    'retail-media-reused',
    [
      given('on a second retail device', {
        image: image('windows 11 pro', { media: { channel: 'retail', device: 'PC-9' } }),
        device: { base: base('retail windows 11 pro') },
      }),
    ],
    [
      given('on its own device', {
        image: image('windows 11 pro', { media: { channel: 'retail', device: 'PC-1' } }),
        device: { base: base('retail windows 11 pro') },
      }),
    ],
  ),
  sentence(
    'Table of reimaging rights',
    'Commercial media go on any device licensed for what is put on it; other media do not.',
    'media-not-commercial',
    [
      given('retail media on an OEM device', {
        image: image('windows 11 pro', { media: { channel: 'retail', device: 'PC-1' } }),
        device: OEM_PRO,
      }),
    ],
    [given('commercial media on an OEM device', { image: image('windows 11 pro'), device: OEM_PRO })],
  ),
  sentence(
    'Using Commercial Licensing Media',
    'All devices that get the image are licensed for its edition and version.',
    'enterprise-not-covered',
    [
      given('one of two is not', {
        image: image('windows 11 enterprise'),
        devices: [
          { id: 'PC-0', image: 'image', ...OEM_PRO, licenses: [UPGRADE] },
          { id: 'PC-1', image: 'image', ...OEM_PRO },
        ],
      }),
    ],
    [
      given('both are', {
        image: image('windows 11 enterprise'),
        devices: ['PC-0', 'PC-1'].map((id) => ({ id, image: 'image', ...OEM_PRO, licenses: [UPGRADE] })),
      }),
    ],
  ),
  sentence(
    'Using Commercial Licensing Media',
    'A device need not be licensed under Commercial Licensing.',
    'must pass',
    [
      given('but it must be licensed', {
        image: image('windows 11 pro'),
        device: { base: base('oem windows 11 home') },
      }),
    ],
    [
      given('OEM license only', { image: image('windows 11 pro'), device: OEM_PRO }),
      given('retail license only', { image: image('windows 11 pro'), device: { base: base('retail windows 11 pro') } }),
    ],
  ),
  sentence(
    'Downgrade Rights, OEM',
    'OEM 10 Pro may be exchanged for 7 Professional.',
    'downgrade-not-granted',
    [
      given('OEM 11 Pro names 10 Pro only', { image: image('windows 7 pro'), device: OEM_PRO }),
      given('Home names nothing', {
        image: image('windows 10 home', { media: { channel: 'oem-custom', oem: 'Fabrikam Devices' } }),
        device: { base: base('oem windows 11 home'), ...FIRST },
      }),
    ],
    [
      given('10 Pro to 7 Professional', {
        image: image('windows 7 pro'),
        device: { base: base('oem windows 10 pro') },
      }),
    ],
  ),
  sentence(
    'Downgrade Rights, OEM',
    'The same 7 Professional goes on devices licensed for 7 or by downgrade from 10.',
    'must pass',
    [
      given('a third device is 8.1 Home', {
        image: image('windows 7 pro'),
        device: { base: base('oem windows 8.1 home') },
      }),
    ],
    [
      given('both in one fleet', {
        image: image('windows 7 pro'),
        devices: [
          { id: 'PC-1', image: 'image', base: base('oem windows 7 pro') },
          { id: 'PC-2', image: 'image', base: base('oem windows 10 pro') },
        ],
      }),
    ],
  ),
  sentence(
    'Downgrade Rights, OEM',
    'Another source ends the OEM right with the support of the version: told, not enforced.',
    'downgrade-support-ended',
    [
      given(
        '7 Professional in 2026',
        { image: image('windows 7 pro'), device: { base: base('oem windows 10 pro') } },
        { verdict: 'licensed' },
      ),
    ],
    [
      given(
        '7 Professional in 2019',
        { image: image('windows 7 pro'), device: { base: base('oem windows 10 pro') } },
        { asOf: '2019-05-01' },
      ),
    ],
  ),
  sentence(
    'Downgrade Rights, Commercial',
    'Pro and Enterprise upgrade licenses reach all earlier versions.',
    'downgrade-not-granted',
    [
      given('the retail base alone reaches none', {
        image: image('windows 8.1 pro'),
        device: { base: base('retail windows 10 pro') },
      }),
    ],
    [
      given('Enterprise to an earlier Enterprise', {
        image: image('windows 7 enterprise'),
        device: { ...OEM_PRO, licenses: [UPGRADE] },
      }),
      given('Enterprise to an earlier Pro', {
        image: image('windows 8.1 pro'),
        device: { ...OEM_PRO, licenses: [UPGRADE] },
      }),
      given('Pro to an earlier Pro', {
        image: image('windows 8.1 pro'),
        device: { base: base('retail windows 11 pro'), licenses: [license('EA windows pro upgrade')] },
        agreements: [agreement('EA', 'mpsa', [line({ edition: 'pro' })])],
      }),
    ],
  ),
  sentence(
    'Using OEMs or Other Third Parties',
    'OEM and custom OEM images go only on devices first imaged with them.',
    'oem-media-foreign-device',
    [
      given('first imaged with another image', {
        image: image('windows 11 pro', CUSTOM),
        images: [{ ...image('windows 11 pro', CUSTOM), id: 'other' }],
        device: { ...OEM_PRO, ...FABRIKAM, firstImagedWith: 'other' },
      }),
    ],
    [given('first imaged with it', { image: image('windows 11 pro', CUSTOM), device: { ...OEM_PRO, ...FIRST } })],
  ),
  sentence(
    'Using OEMs or Other Third Parties',
    'An OEM image never serves devices of several OEMs.',
    'oem-media-foreign-device',
    [
      given('two makes on one OEM image', {
        image: image('windows 11 pro', CUSTOM),
        devices: [
          { id: 'PC-0', image: 'image', ...OEM_PRO, ...FIRST },
          { id: 'PC-1', image: 'image', ...OEM_PRO, ...FIRST, manufacturer: 'Northwind PCs' },
        ],
      }),
    ],
    [
      given('two makes on one commercial image', {
        image: image('windows 11 pro'),
        devices: [
          { id: 'PC-0', image: 'image', ...OEM_PRO, ...FABRIKAM },
          { id: 'PC-1', image: 'image', ...OEM_PRO, manufacturer: 'Northwind PCs' },
        ],
      }),
    ],
  ),
  sentence(
    'Using OEMs or Other Third Parties',
    'An OEM or another third party may image for you if the devices have a qualifying Windows.',
    'base-license-not-qualifying',
    [
      given(
        'an OEM images Home devices',
        {
          image: image('windows 11 enterprise'),
          device: { ...INSTALLED, base: base('oem windows 11 home') },
          verifications: [FORM],
          ...OEM_INSTALLS,
        },
        ON_FILE,
      ),
    ],
    [
      given(
        'an OEM images Pro devices',
        { image: image('windows 11 enterprise'), device: INSTALLED, verifications: [FORM], ...OEM_INSTALLS },
        ON_FILE,
      ),
    ],
  ),
  sentence(
    'Using OEMs or Other Third Parties',
    'Devices that an OEM images keep their OEM license and should come with recovery media.',
    'oem-recovery-media-missing',
    [
      given(
        'none written down',
        { image: image('windows 11 enterprise'), device: INSTALLED, verifications: [FORM], ...OEM_INSTALLS },
        { ...ON_FILE, verdict: 'licensed' },
      ),
    ],
    [
      given(
        'recovery media written down',
        {
          image: image('windows 11 enterprise'),
          device: { ...INSTALLED, recoveryMedia: true },
          verifications: [FORM],
          ...OEM_INSTALLS,
        },
        ON_FILE,
      ),
    ],
  ),
  sentence(
    'Using OEMs or Other Third Parties',
    'Several OEMs may image for one customer, each with its own form.',
    'verification-missing',
    [
      given(
        'the second OEM has no form',
        {
          image: image('windows 11 enterprise'),
          devices: [
            { id: 'PC-0', image: 'image', ...INSTALLED },
            { id: 'PC-1', image: 'image', ...INSTALLED, installer: 'northwind', order: 'PO-2' },
          ],
          verifications: [FORM],
          installers: [...OEM_INSTALLS.installers, { id: 'northwind', role: 'oem' }],
        },
        ON_FILE,
      ),
    ],
    [
      given(
        'both have one',
        {
          image: image('windows 11 enterprise'),
          devices: [
            { id: 'PC-0', image: 'image', ...INSTALLED },
            { id: 'PC-1', image: 'image', ...INSTALLED, installer: 'northwind', order: 'PO-2' },
          ],
          verifications: [FORM, { ...FORM, returnedTo: 'northwind', order: 'PO-2' }],
          installers: [...OEM_INSTALLS.installers, { id: 'northwind', role: 'oem' }],
        },
        ON_FILE,
      ),
    ],
  ),
  sentence(
    'Using OEMs or Other Third Parties',
    'One standard image may serve many device types.',
    'must pass',
    [
      given('but not one that is unlicensed', {
        image: image('windows 11 pro'),
        devices: [{ id: 'PC-1', image: 'image', manufacturer: 'Northwind PCs' }],
      }),
    ],
    [
      given('three makes', {
        image: image('windows 11 pro'),
        devices: ['Fabrikam Devices', 'Northwind PCs', 'Litware'].map((manufacturer, at) => ({
          id: `PC-${at}`,
          image: 'image',
          ...OEM_PRO,
          manufacturer,
        })),
      }),
    ],
  ),
  sentence(
    'Note: product pool',
    'Product-pool software licensed elsewhere is covered too, if it is identical.',
    'must pass',
    [
      given('a retail Project Standard license, Professional in the image', {
        image: image('windows 11 pro', { software: [software('project 2021 professional')] }),
        device: {
          ...OEM_PRO,
          licenses: [license('retail project standard full', { version: '2021', language: 'en-US' })],
        },
      }),
    ],
    [
      given('a retail Project license, the same Project from commercial media', {
        image: image('windows 11 pro', { software: [{ ...software('project 2021 professional'), media: FROM_EA }] }),
        device: {
          ...OEM_PRO,
          licenses: [license('retail project professional full', { version: '2021', language: 'en-US' })],
        },
      }),
    ],
  ),
  sentence(
    'OEM-Specific Information',
    'Recovery media match the version that was preinstalled.',
    'oem-media-version',
    [
      given('10 Pro preinstalled, 11 Pro on the media', {
        image: image('windows 11 pro', RECOVERY),
        device: { base: base('oem windows 11 pro'), ...FIRST, preinstalled: { version: '10' } },
      }),
    ],
    [
      given('11 Pro preinstalled and on the media', {
        image: image('windows 11 pro', RECOVERY),
        device: { ...OEM_PRO, ...FIRST },
      }),
      given('10 Pro licensed, shipped with 7', {
        image: image('windows 7 pro', RECOVERY),
        device: { base: base('oem windows 10 pro'), ...FIRST, preinstalled: { version: '7' } },
      }),
    ],
  ),
  sentence(
    'OEM-Specific Information',
    'Recovery media go on the devices that came with them.',
    'oem-media-foreign-device',
    [
      given('the device came with another image', {
        image: image('windows 11 pro', RECOVERY),
        images: [{ ...image('windows 11 pro', RECOVERY), id: 'other' }],
        device: { ...OEM_PRO, ...FABRIKAM, firstImagedWith: 'other' },
      }),
    ],
    [given('the device came with it', { image: image('windows 11 pro', RECOVERY), device: { ...OEM_PRO, ...FIRST } })],
  ),
  sentence(
    'OEM-Specific Information',
    'Recovery media are not modified first.',
    'oem-media-modified',
    [
      given('modified', {
        image: image('windows 11 pro', { media: { ...RECOVERY.media, modified: true } }),
        device: { ...OEM_PRO, ...FIRST },
      }),
    ],
    [given('as they came', { image: image('windows 11 pro', RECOVERY), device: { ...OEM_PRO, ...FIRST } })],
  ),
  sentence(
    'Downgrading and Reimaging',
    'OEM 10 Pro may be exchanged for 8.1 Pro or 7 Pro.',
    'downgrade-not-granted',
    [given('8 is not among them', { image: image('windows 8 pro'), device: { base: base('oem windows 10 pro') } })],
    [
      given('8.1 Pro', { image: image('windows 8.1 pro'), device: { base: base('oem windows 10 pro') } }),
      given('7 Pro', { image: image('windows 7 pro'), device: { base: base('oem windows 10 pro') } }),
    ],
  ),
  sentence(
    'Downgrading and Reimaging',
    "Components that differ follow the earlier version's terms, whose media are the customer's to obtain.",
    'downgrade-components',
    [given('an earlier version', { image: image('windows 10 pro'), device: OEM_PRO }, { verdict: 'licensed' })],
    [given('the same version', { image: image('windows 11 pro'), device: OEM_PRO })],
  ),
  sentence(
    'Downgrading and Reimaging',
    'A prior version meets all other terms of reimaging.',
    'language-mismatch',
    [
      given('the right version in another language', {
        image: image('windows 7 pro', {}, 'fr-FR'),
        device: { base: base('oem windows 10 pro') },
      }),
    ],
    [
      given('the right version in its language', {
        image: image('windows 7 pro', {}, 'fr-FR'),
        device: { base: base('oem windows 10 pro', { language: 'fr-FR' }) },
      }),
    ],
  ),
];
