import { looksLikeProductKey } from '../licensing/vocabulary/product-key.ts';

const PLAIN_ON_WINDOWS = /^[\w@+=:,./\\${}~*-]+$/;
const PLAIN_ELSEWHERE = /^[\w@+=:,./-]+$/;

/** A command as one would type it, for reading only. A word that looks like a product key is not shown. */
export function commandText(program: string, words: readonly string[], platform: NodeJS.Platform): string {
  return [program, ...words].map((word) => wordText(word, platform)).join(' ');
}

function wordText(word: string, platform: NodeJS.Platform): string {
  if (looksLikeProductKey(word)) return '(looks like a product key; not shown)';
  if (platform === 'win32') {
    return PLAIN_ON_WINDOWS.test(word) ? word : `"${word.replaceAll('"', '\\"').replace(/\\+$/, '$&$&')}"`;
  }
  return PLAIN_ELSEWHERE.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
