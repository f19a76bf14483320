import type { Action } from './actions.mjs';

export interface Options {
  has(name: string): boolean;
  get(name: string): string | undefined;
  all(name: string): readonly string[];
}
export interface CommandLine {
  readonly actions: readonly { readonly action: Action; readonly argument: string | undefined }[];
  readonly globals: Options;
  readonly options: Options;
  readonly help?: true;
}
export function parseCommandLine(words: readonly string[]): CommandLine;
