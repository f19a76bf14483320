import * as z from 'zod';
import type { Affiliate, CoveredArchitecture } from '../../licensing/policy/policy.ts';
import { readArchitecture } from '../../licensing/vocabulary/architecture.ts';
import { ARCHITECTURES } from '../../licensing/vocabulary/terms.ts';
import { term } from '../../manifest/schema/terms.ts';
import { needed } from './needed.ts';
import { reference } from './reference.ts';

export const architectureSchema = z
  .strictObject({
    architecture: term(readArchitecture, 'Of the processor.', ARCHITECTURES),
    reference: reference(),
  })
  .transform((line): CoveredArchitecture => line)
  .describe('An architecture that the agreement covers.');

export const affiliateSchema = z
  .strictObject({ name: needed('As the manifest calls it.', 'Contoso Iberia'), reference: reference() })
  .transform((line): Affiliate => line)
  .describe("A company whose signature and devices count as the organization's own.");
