import { APPS } from './apps.mjs';
import { CAPTURING } from './capturing.mjs';
import { CLEANUP } from './cleanup.mjs';
import { DRIVERS } from './drivers.mjs';
import { EDITIONS } from './editions.mjs';
import { FEATURES } from './features.mjs';
import { IMAGE_FILES } from './image-files.mjs';
import { LANGUAGES } from './languages.mjs';
import { MOUNTING } from './mounting.mjs';
import { PACKAGES } from './packages.mjs';
import { UNATTEND } from './unattend.mjs';

/** What each action does, by its name. A servicing handler that changes the image is marked so. */
export const HANDLERS = {
  ...MOUNTING,
  ...IMAGE_FILES,
  ...CAPTURING,
  ...PACKAGES,
  ...FEATURES,
  ...DRIVERS,
  ...APPS,
  ...EDITIONS,
  ...LANGUAGES,
  ...UNATTEND,
  ...CLEANUP,
};
