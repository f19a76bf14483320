/** The verification page, whole. */
import { base, given, image, license, type Sentence, sentence } from './build.ts';

const FORM = {
  returnedTo: 'fabrikam',
  signedBy: 'Dana Ortiz',
  signedOn: '2026-11-02',
  order: 'PO-1',
  document: 'form.pdf',
};
const DIGEST = 'f6d01d6ff7b5b4bbb0e9a9dd9a4b4c1c6c6a1fbdb4e1e7d1e0c5f5a2b1c0d9e8';
const ON_FILE = { files: { 'form.pdf': 'signed' } };
const ENTERPRISE = image('windows 11 enterprise');
const DEVICE = {
  base: base('oem windows 11 pro'),
  licenses: [license('EA windows enterprise upgrade')],
  installer: 'fabrikam',
  order: 'PO-1',
  imagedOn: '2026-11-10',
};
const INSTALLERS = [
  { id: 'fabrikam', name: 'Fabrikam Devices', role: 'oem' },
  { id: 'northwind', role: 'lsp' },
];
const ordered = (form: object | undefined, device: object = {}) => ({
  image: ENTERPRISE,
  device: { ...DEVICE, ...device },
  installers: INSTALLERS,
  verifications: form === undefined ? [] : [form],
});
const without = (field: keyof typeof FORM) => Object.fromEntries(Object.entries(FORM).filter(([key]) => key !== field));
const withBase = (more: object) => ({
  ...DEVICE,
  base: base('oem windows 11 pro', more as never),
  installer: undefined,
});

export const VERIFICATION: readonly Sentence[] = [
  sentence(
    'Which customers',
    'Who orders installation from an OEM or LSP certifies first that base licenses were bought.',
    'verification-missing',
    [
      given('an OEM without a form', ordered(undefined), ON_FILE),
      given('an LSP without a form', ordered(undefined, { installer: 'northwind' }), ON_FILE),
    ],
    [
      given('an OEM with a form', ordered(FORM), ON_FILE),
      given('the organization images by itself', ordered(undefined, { installer: undefined }), ON_FILE),
      given(
        'another third party is a warning',
        { ...ordered(undefined, { installer: 'msp' }), installers: [{ id: 'msp', role: 'third-party' }] },
        ON_FILE,
      ),
    ],
  ),
  sentence(
    'Which customers',
    'The base license was purchased.',
    'purchase-unproven',
    [given('not purchased', { image: ENTERPRISE, device: withBase({ purchased: false }) })],
    [
      given('purchased', { image: ENTERPRISE, device: withBase({ purchased: true }) }),
      given('unwritten is a warning', { image: ENTERPRISE, device: withBase({ purchased: undefined }) }),
    ],
  ),
  sentence(
    'Which customers',
    'The installer collects the certification directly from its customer.',
    'verification-scope',
    [given('given by another company', ordered({ ...FORM, customer: 'Tailspin Toys' }), ON_FILE)],
    [given('given by the organization', ordered({ ...FORM, customer: 'Contoso' }), ON_FILE)],
  ),
  sentence(
    'Which customers',
    'Nothing is installed before the verification is there, in writing.',
    'verification-document-changed',
    [
      given('no document', ordered(without('document')), { verdict: 'unproven' }),
      given('the document is gone', ordered(FORM), { verdict: 'unproven' }),
    ],
    [given('the document is on file', ordered(FORM), ON_FILE)],
  ),
  sentence(
    'What is a qualifying',
    'An upgrade goes only on a computer with a certificate of authenticity for a qualifying Windows.',
    'missing-coa',
    [
      given('no certificate', { image: ENTERPRISE, device: withBase({ coa: 'none' }) }),
      given('a firmware key for Home', { image: ENTERPRISE, device: withBase({ coa: '[4.0] Core OEM:DM' }) }),
    ],
    [
      given('a sticker', { image: ENTERPRISE, device: withBase({ coa: 'sticker' }) }),
      given('a firmware key for Pro', { image: ENTERPRISE, device: withBase({ coa: '[4.0] Professional OEM:DM' }) }),
    ],
  ),
  sentence(
    'What is a qualifying',
    'The certificate is affixed to the computer.',
    'coa-not-affixed',
    [
      given(
        'a key in firmware only',
        { image: ENTERPRISE, device: withBase({ coa: 'firmware' }) },
        { verdict: 'licensed' },
      ),
    ],
    [given('a Genuine Microsoft label', { image: ENTERPRISE, device: withBase({ coa: 'label' }) })],
  ),
  sentence(
    'What is a qualifying',
    'The base is a qualifying system such as Windows Pro.',
    'base-license-not-qualifying',
    [
      given('Home', {
        image: ENTERPRISE,
        device: { ...DEVICE, base: base('oem windows 11 home'), installer: undefined },
      }),
    ],
    [given('Pro', { image: ENTERPRISE, device: withBase({}) })],
  ),
  sentence(
    'What is a qualifying',
    'The form is complete and with the installer before the image is installed.',
    'verification-late',
    [
      given('signed after the installation', ordered({ ...FORM, signedOn: '2026-11-11' }), ON_FILE),
      given('received after the installation', ordered({ ...FORM, receivedOn: '2026-11-12' }), ON_FILE),
    ],
    [
      given('signed on the day', ordered({ ...FORM, signedOn: '2026-11-10', receivedOn: '2026-11-10' }), ON_FILE),
      given('not installed yet', ordered({ ...FORM, signedOn: '2026-11-20' }, { imagedOn: undefined }), ON_FILE),
    ],
  ),
  sentence(
    'What is a qualifying',
    'The form goes to the installer that does the work.',
    'verification-misdirected',
    [given('returned to another installer', ordered({ ...FORM, returnedTo: 'northwind' }), ON_FILE)],
    [given('returned by name', ordered({ ...FORM, returnedTo: 'Fabrikam Devices' }), ON_FILE)],
  ),
  sentence(
    'What is a qualifying',
    'It speaks of each computer.',
    'verification-scope',
    [
      given('for another order', ordered({ ...FORM, order: 'PO-9' }), ON_FILE),
      given('for other devices', ordered({ ...without('order'), devices: ['PC-7'] }), ON_FILE),
    ],
    [
      given('for its order', ordered(FORM), ON_FILE),
      given('for its id', ordered({ ...without('order'), devices: ['PC-1'] }), ON_FILE),
      given('for all, with a warning', ordered({ ...without('order'), devices: 'all' }), ON_FILE),
    ],
  ),
  sentence(
    'What is a qualifying',
    'The installer verifies a certificate on each computer, whatever the license.',
    'missing-coa',
    [
      given(
        'a Pro image installed by an OEM, no certificate',
        {
          ...ordered(FORM, { licenses: [], base: base('oem windows 11 pro', { coa: 'none' }) }),
          image: image('windows 11 pro'),
        },
        ON_FILE,
      ),
    ],
    [
      given(
        'a Pro image installed by an OEM, a label',
        { ...ordered(FORM, { licenses: [] }), image: image('windows 11 pro') },
        ON_FILE,
      ),
    ],
  ),
  sentence(
    'What is a qualifying',
    'The records can be shown when mis-licensing is investigated.',
    'verification-document-changed',
    [given('not the document that was recorded', ordered({ ...FORM, sha256: DIGEST }), ON_FILE)],
    [given('no digest recorded is a warning', ordered(FORM), ON_FILE)],
  ),
  sentence(
    'How do I complete',
    'The form is complete, signed and dated.',
    'verification-incomplete',
    [
      given('unsigned', ordered(without('signedBy')), ON_FILE),
      given('undated', ordered(without('signedOn')), ON_FILE),
      given('returned to nobody', ordered(without('returnedTo')), ON_FILE),
    ],
    [given('complete', ordered(FORM), ON_FILE)],
  ),
  sentence(
    'How do I complete',
    'The form is not sent to Microsoft.',
    'verification-misdirected',
    [given('sent to Microsoft', ordered({ ...FORM, returnedTo: 'Microsoft' }), ON_FILE)],
    [given('sent to the OEM', ordered(FORM), ON_FILE)],
  ),
];
