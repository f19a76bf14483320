import * as z from 'zod';
import { flag, text, whole } from '../../../manifest/schema/terms.ts';
import { PLACEHOLDERS, publishCommand } from './command.ts';
import { folderName } from './names.ts';

const to = text(
  'The file, or with `split` the new folder; may lie outside the workspace.',
  '//deploy/images/win11.wim',
);

const copy = z.union([
  to.transform((to) => ({ to, split: undefined, verify: false })),
  z
    .strictObject({
      to,
      split: whole('Parts (.swm) of at most so many megabytes, in a new folder.', 1).optional(),
      verify: flag('True to read back what was written. False when left out.').optional(),
    })
    .transform(({ to, split, verify = false }) => ({ to, split, verify })),
]);

const mdt = z
  .strictObject({
    share: text('The folder of the deployment share.', 'D:/DeploymentShare'),
    folder: folderName('The folder of the share that the image is imported into.', 'W11-ENT'),
    updateShare: flag('True to update the share afterwards. False when left out.').optional(),
  })
  .transform(({ share, folder, updateShare = false }) => ({ share, folder, updateShare }));

/** One target: a map with one key. */
export const targetSchema = z
  .strictObject({
    copy: copy.describe('Copies the image: whole, or not at all.').optional(),
    mdt: mdt.describe('Imports the image into a share of the Microsoft Deployment Toolkit.').optional(),
    run: publishCommand(`Runs a program of your own. In its words ${PLACEHOLDERS} are filled in.`).optional(),
  })
  .meta({ description: 'Where the image is published: a map with one key.', minProperties: 1, maxProperties: 1 });

export type WrittenTarget = z.output<typeof targetSchema>;
