import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { openWorkspace } from '../../src/input/workspace.ts';
import { readManifest } from '../../src/manifest/manifest.ts';
import { folderWith } from '../support/folder.ts';
import { devicesOf, HEAD, type SeenDevice } from './reading.ts';

/** Fields of a device by their dotted names, as a spreadsheet would hold them. */
type FlatDevice = Readonly<Record<string, string>>;

const printable = fc.stringMatching(/^[ -~\u00e4\u{1f4bb}]{1,30}$/u).filter((text) => text.trim() !== '');
const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined });

const sharedFields = fc.record({
  manufacturer: maybe(printable),
  image: fc.constantFrom('win11', 'win10', 'win11;win10'),
  'base.product': fc.constantFrom('windows', 'Windows'),
  'base.version': maybe(fc.constantFrom('11', '10')),
  'base.edition': maybe(fc.constantFrom('Pro', 'Professional', 'enterprise', 'Education')),
  'base.language': maybe(fc.constantFrom('en-us', '0409', 'mui', 'all', 'de-DE')),
  'base.coa': maybe(fc.constantFrom('sticker', 'none')),
  'base.purchased': maybe(fc.constantFrom('yes', 'false')),
  'licenses.0.agreement': fc.constant('EA-1'),
  'licenses.0.product': fc.constant('windows'),
  'licenses.0.kind': fc.constant('upgrade'),
  'licenses.0.softwareAssurance.until': maybe(fc.constantFrom('2027-06-30', '2028-01-01')),
  otherUsers: maybe(fc.constantFrom('a@contoso.example', 'a@contoso.example; b@contoso.example')),
  order: maybe(printable),
  imagedOn: maybe(fc.constant('2026-11-02')),
  'preinstalled.version': maybe(fc.constant('10')),
  recoveryMedia: maybe(fc.constantFrom('true', 'no')),
});

const fleets = fc.array(sharedFields, { minLength: 1, maxLength: 3 }).chain((purchases) =>
  fc
    .uniqueArray(fc.record({ id: printable, user: maybe(printable), purchase: fc.nat(purchases.length - 1) }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ id }) => id.trim(),
    })
    .map((devices) => devices.map(({ id, user, purchase }) => flat({ id, ...purchases[purchase], primaryUser: user }))),
);

test('the same fleet in every format gives equal devices, and equal devices of a list share their terms', async () => {
  await fc.assert(
    fc.asyncProperty(fleets, async (fleet) => {
      const nested = fleet.map(nest);
      const workspace = await openWorkspace(
        folderWith({
          'csv.yml': `${HEAD}devices: [{ files: fleet.csv }]\n`,
          'fleet.csv': csv(fleet, ',', '\n'),
          'semicolon.yml': `${HEAD}devices: [{ files: semicolon.csv }]\n`,
          'semicolon.csv': `\ufeff${csv(fleet, ';', '\r\n')}`,
          'ndjson.yml': `${HEAD}devices: [{ files: fleet.ndjson }]\n`,
          'fleet.ndjson': nested.map((device) => JSON.stringify(device)).join('\r\n'),
          'list.yml': `${HEAD}devices: [{ files: list.json }]\n`,
          'list.json': JSON.stringify(nested, undefined, 2),
          'block.yml': HEAD + dump({ devices: nested }),
          'flow.yml': HEAD + dump({ devices: nested }, { flowLevel: 2 }),
          'json.yml': `${HEAD}devices: ${JSON.stringify(nested)}\n`,
        }),
      );
      const read = async (name: string) => devicesOf(await readManifest(workspace, [name]));
      const expected = await read('csv.yml');
      expect(expected.map(({ id }) => id)).toEqual(fleet.map(({ id }) => id?.trim()));
      for (const name of ['semicolon.yml', 'ndjson.yml', 'list.yml', 'block.yml', 'flow.yml', 'json.yml']) {
        const devices = await read(name);
        expect(devices, name).toEqual(expected);
        expect(distinctObjects(devices), name).toBe(distinctTexts(devices));
      }
    }),
    { numRuns: 60 },
  );
});

function flat(fields: Record<string, string | undefined>): FlatDevice {
  const written = Object.entries(fields).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(written);
}

function csv(fleet: readonly FlatDevice[], delimiter: string, lineEnd: string): string {
  const names = [...new Set(fleet.flatMap((device) => Object.keys(device)))].sort();
  const rows = fleet.map((device) => names.map((name) => cell(device[name] ?? '', delimiter)).join(delimiter));
  return [names.join(delimiter), ...rows].map((row) => row + lineEnd).join('');
}

function cell(text: string, delimiter: string): string {
  return text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

function nest(device: FlatDevice): object {
  const { image = '', otherUsers, ...fields } = device;
  const nested: Record<string, unknown> = { image: image.includes(';') ? image.split(';') : image };
  if (otherUsers !== undefined) nested.otherUsers = otherUsers.split(';').map((user) => user.trim());
  for (const [path, value] of Object.entries(fields)) {
    const [group, second, third, fourth] = path.split('.');
    if (group === 'licenses') {
      nested.licenses ??= [{}];
      const [license] = nested.licenses as [Record<string, unknown>];
      license[third ?? ''] = fourth === undefined ? value : { [fourth]: value };
    } else if (second === undefined) nested[path] = value;
    else nested[group ?? ''] = { ...(nested[group ?? ''] as object | undefined), [second]: value };
  }
  return nested;
}

function distinctObjects(devices: readonly SeenDevice[]): number {
  return new Set(devices.map(({ terms }) => terms)).size;
}

function distinctTexts(devices: readonly SeenDevice[]): number {
  return new Set(devices.map(({ terms }) => JSON.stringify(terms))).size;
}
