import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';

export interface ActionMetadata {
  readonly inputs: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string; readonly post: string; readonly 'post-if': string };
}

export const ACTION = load(readFileSync(new URL('../../action.yml', import.meta.url), 'utf8')) as ActionMetadata;
