export interface Option {
  readonly name: string;
  readonly actions: readonly string[] | string;
  readonly value: RegExp | false;
  readonly need: 'required' | 'optional' | { readonly oneOf?: string; readonly atMostOne?: string };
  readonly source: string;
  readonly aliases?: readonly string[];
  readonly with?: string;
  readonly repeat?: boolean;
  readonly only?: 'online';
}
export const OPTIONS: readonly Option[];
export const GLOBAL_OPTIONS: readonly Option[];
