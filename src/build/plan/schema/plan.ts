import * as z from 'zod';
import { text, whole } from '../../../manifest/schema/terms.ts';
import { choice } from './choice.ts';
import { command } from './command.ts';
import { mediaName } from './names.ts';
import { stepSchema } from './step.ts';
import { targetSchema } from './target.ts';

const file = text('A .wim, .esd, the first .swm of a set, or an .iso, relative to the plan.', 'media/install.wim');

const source = z.union([
  file.transform((file) => ({ file, index: undefined })),
  z
    .strictObject({ file, index: whole('Which image of the file.', 1).optional() })
    .transform(({ file, index }) => ({ file, index })),
]);

const image = text('The id of the image in the manifest.', 'win11-enterprise');

/** All that is read of a plan which is not to be built. */
export const imageSchema = z.strictObject({ image });

/** Everything in a plan but its steps and targets, which are read one by one. */
export const headSchema = z.strictObject({
  image,
  engine: choice(
    ['auto', 'dism', 'wimlib'],
    '`auto`, which is meant when left out: DISM on Windows, wimlib elsewhere.',
  ).optional(),
  dism: text("Another DISM than the system's: the path of its program.", 'C:/ADK/DISM/dism.exe').optional(),
  source: source.describe('The image that the steps begin with. It is only read.').optional(),
  output: text('The file that is made, relative to the plan.', 'out/win11-enterprise.wim').optional(),
  export: z
    .strictObject({
      compress: choice(
        ['none', 'fast', 'max', 'recovery'],
        'As DISM names them; `recovery` makes an .esd. `max` when left out.',
      ),
    })
    .describe('How the image is written.')
    .optional(),
  run: command('In place of `source` and `steps`: a program of your own that makes `output`.').optional(),
  mdt: z
    .strictObject({
      share: text('The folder of the deployment share.', 'D:/DeploymentShare'),
      updateMedia: mediaName('The media of the share.'),
    })
    .describe('In place of `source`, `steps` and `output`: updates offline media of an MDT share.')
    .optional(),
});

export type WrittenHead = z.output<typeof headSchema>;

/** At most so many: more than any build has. */
export const MOST_STEPS = 500;
export const MOST_TARGETS = 100;

/** A whole plan: what an editor completes and checks. */
export const planSchema = headSchema
  .extend({
    steps: z.array(stepSchema).max(MOST_STEPS).describe('What is done to the image, in this order.').optional(),
    publish: z.array(targetSchema).max(MOST_TARGETS).describe('Where it goes, when it is licensed.').optional(),
  })
  .describe('How an image is built and where it is published.');
