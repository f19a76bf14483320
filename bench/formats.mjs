/** How a device list is written in each format: what stands before, a device, and what stands after. */
import { PROFILES } from './fleet.mjs';

const BASE_FIELDS = ['channel', 'product', 'version', 'edition', 'language', 'coa', 'purchased'];
const COLUMNS = [
  'id',
  'primaryUser',
  'profile',
  'manufacturer',
  'image',
  ...BASE_FIELDS.map((field) => `base.${field}`),
];

export const FORMATS = {
  /** The licences stand in the profile that a row names. */
  csv: {
    head: `${COLUMNS.join(',')}\n`,
    row: ({ id, primaryUser, kind }) => {
      const { profile, manufacturer, image, base } = kind;
      return `${[id, primaryUser, profile, manufacturer, image, ...Object.values(base)].join(',')}\n`;
    },
    tail: '',
  },
  /** Everything stands in the row. */
  ndjson: { head: '', row: (device) => `${json(device)}\n`, tail: '' },
  json: { head: '[\n', row: (device, index) => `${index === 0 ? '' : ',\n'}${json(device)}`, tail: '\n]\n' },
  yml: { head: '', row: yaml, tail: '' },
};

function json({ id, primaryUser, kind: { profile, manufacturer, image, base } }) {
  const licenses = PROFILES[profile];
  return JSON.stringify({ id, primaryUser, manufacturer, image, base: { ...base, purchased: true }, licenses });
}

/** As in the README's examples: the outer fields a line each, the inner ones in braces. */
function yaml({ id, primaryUser, kind: { profile, manufacturer, image, base } }) {
  return `- id: ${id}
  primaryUser: ${primaryUser}
  manufacturer: ${manufacturer}
  image: ${image}
  base: ${braces(base)}
  licenses: [${PROFILES[profile].map(braces).join(', ')}]
`;
}

function braces(fields) {
  return `{ ${Object.entries(fields)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
}
