/** Every normative sentence of the two documents, in their order. */
import type { Sentence } from './build.ts';
import { DESKTOP } from './desktop.ts';
import { ELIGIBILITY } from './eligibility.ts';
import { QUESTIONS } from './questions.ts';
import { VERIFICATION } from './verification.ts';

export const SENTENCES: readonly Sentence[] = [...ELIGIBILITY, ...DESKTOP, ...QUESTIONS, ...VERIFICATION];
