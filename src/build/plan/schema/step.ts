import * as z from 'zod';
import { flag, term, text } from '../../../manifest/schema/terms.ts';
import { choice } from './choice.ts';
import { command } from './command.ts';
import { readEditionId } from './edition-id.ts';
import { appName, readPlainLanguage, servicingName } from './names.ts';
import { some } from './some.ts';

const path = text('A folder of drivers, or one .inf file, relative to the plan.', 'drivers');
const capability = servicingName('As `/Get-Capabilities` lists it.', 'Language.Basic~~~de-DE~0.0.1.0');
const packages = text('A glob of .cab and .msu files, relative to the plan.', 'updates/*.msu');
const feature = servicingName('As `/Get-Features` lists it.', 'NetFx3');
const source = text('The folder that its files come from, relative to the plan.', 'media/sources/sxs').optional();

const addDriver = z.union([
  path.transform((path) => ({ path, recurse: false, forceUnsigned: false })),
  z
    .strictObject({
      path,
      recurse: flag('True to look into the folders below. False when left out.').optional(),
      forceUnsigned: flag('True to add unsigned drivers to an x64 image. False when left out.').optional(),
    })
    .transform(({ path, recurse = false, forceUnsigned = false }) => ({ path, recurse, forceUnsigned })),
]);

const addCapability = z.union([
  capability.transform((name) => ({ name, source: undefined })),
  z.strictObject({ name: capability, source }).transform(({ name, source }) => ({ name, source })),
]);

const addPackage = z.union([
  packages.transform((path) => ({ path: [path], notApplicable: 'fail' as const })),
  z
    .strictObject({
      path: some(packages, 100).describe('The packages, added in this order.'),
      notApplicable: choice(
        ['fail', 'allow'],
        'Whether a package that does not fit the image (0x800f081e) ends the build. `fail` when left out.',
      ).optional(),
    })
    .transform(({ path, notApplicable = 'fail' }) => ({ path, notApplicable })),
]);

const enableFeature = z.union([
  feature.transform((name) => ({ name, all: false, source: undefined })),
  z
    .strictObject({
      name: feature,
      all: flag('True to enable the features that it needs too. False when left out.').optional(),
      source,
    })
    .transform(({ name, all = false, source }) => ({ name, all, source })),
]);

const setEdition = term(
  readEditionId,
  'The EditionID of a higher edition, as `/Get-TargetEditions` lists it: `Professional`, not `Pro`.',
  ['Enterprise', 'Professional', 'Education', 'ServerDatacenter'],
).transform(({ id, edition }) => ({ editionId: id, becomes: edition }));

const copy = z.strictObject({
  from: text('A file, or a folder whose content is copied, relative to the plan.', 'overlay/'),
  to: text('The folder in the image that it goes into, from the root; made where it is not there.', '/'),
});

const cleanup = z
  .strictObject({
    resetBase: flag('True to remove superseded components; updates in it can then not be removed.').optional(),
  })
  .transform(({ resetBase = false }) => ({ resetBase }));

/** One step: a map with one key. That it has just one is the reader's to see, who knows where the others stand. */
export const stepSchema = z
  .strictObject({
    addDriver: addDriver.describe('Adds drivers.').optional(),
    addLanguage: some(text('A glob of .cab files, relative to the plan.', 'media/lp/*.cab'), 100)
      .describe('Adds language packs.')
      .optional(),
    addCapability: addCapability.describe('Adds a capability (a feature on demand).').optional(),
    removeApp: some(appName('A name, `*` for any part of it.', 'Microsoft.BingNews', '*Xbox*'), 200)
      .describe('Removes provisioned apps.')
      .optional(),
    addPackage: addPackage.describe('Adds updates and other packages.').optional(),
    enableFeature: enableFeature.describe('Enables a feature of Windows.').optional(),
    setEdition: setEdition.optional(),
    setLanguage: term(readPlainLanguage, 'The language that the image starts in: one that is installed.', [
      'de-DE',
      'en-US',
    ]).optional(),
    applyUnattend: text('An answer file, relative to the plan.', 'unattend.xml').optional(),
    copy: copy.describe('Copies files into the image.').optional(),
    run: command('Runs a program of your own; IMAGE_MOUNT names the mounted folder.').optional(),
    cleanup: cleanup.describe('Cleans up the component store.').optional(),
  })
  .meta({ description: 'A step: a map with one key.', minProperties: 1, maxProperties: 1 });

export type WrittenStep = z.output<typeof stepSchema>;
