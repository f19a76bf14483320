import { text } from '../../manifest/schema/terms.ts';

/** A text that must say something: reading takes an empty one for one that is left out, and editors are told so here. */
export function needed(description: string, ...examples: readonly string[]) {
  return text(description, ...examples).meta({ minLength: 1, pattern: '\\S' });
}
