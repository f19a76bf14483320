import * as z from 'zod';
import { WITHDRAWABLE, type Withdrawal } from '../../licensing/policy/policy.ts';
import { choice } from './choice.ts';
import { licenseSelectorSchema } from './license-selector.ts';
import { reference } from './reference.ts';

export const withdrawalSchema = z
  .strictObject({
    right: choice(WITHDRAWABLE, 'The right that is taken away.'),
    license: licenseSelectorSchema,
    reference: reference(),
  })
  .transform((line): Withdrawal => line)
  .describe('A right of the documents that the agreement takes away from some licenses. What `rights` grants stays.');
