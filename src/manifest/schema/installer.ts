import * as z from 'zod';
import type { Installer } from '../../licensing/model.ts';
import { readInstallerRole } from '../../licensing/vocabulary/installer-role.ts';
import { INSTALLER_ROLES } from '../../licensing/vocabulary/terms.ts';
import { term, text } from './terms.ts';
import { written } from './written.ts';

export const installerSchema = z
  .strictObject({
    id: text('The name that devices and verifications call it by.', 'fabrikam'),
    name: text('Its name on paper.', 'Fabrikam Devices').optional(),
    role: term(readInstallerRole, 'What it is to the customer.', INSTALLER_ROLES),
  })
  .transform((installer): Installer => written(installer))
  .describe('Who images devices for the organization.');
