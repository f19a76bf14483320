/** Product keys and passwords in a share: that they are there, and where. Never what they are. */
import { looksLikeProductKey } from '../../licensing/vocabulary/product-key.ts';
import { displayed } from '../../licensing/vocabulary/reading.ts';
import type { ShareDocument } from './share-document.ts';

export interface ShareSecret {
  /** Below the label of the share, with `/`. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** `a product key (OverrideProductKey)`. */
  readonly what: string;
}

// Each costs a search for its line; who mends the first hundred finds the others.
const MOST_IN_A_FILE = 100;

/** `ProductKey=`, `OverrideProductKey=` and whatever ends in `Password=`, in CustomSettings.ini and Bootstrap.ini. */
export function secretsInSettings(text: string, file: string): readonly ShareSecret[] {
  return text
    .split(/\r\n|\r|\n/)
    .flatMap((line, at) => {
      const equals = line.indexOf('=');
      const key = line.slice(0, Math.max(equals, 0)).trim();
      if (equals === -1 || key.startsWith(';') || line.slice(equals + 1).trim() === '') return [];
      const kind = kindOf(key) ?? (looksLikeProductKey(line) ? 'a product key' : undefined);
      return kind === undefined ? [] : [{ file, line: at + 1, what: `${kind} (${displayed(key)})` }];
    })
    .slice(0, MOST_IN_A_FILE);
}

function kindOf(key: string): string | undefined {
  if (/^(?:override)?productkey$/i.test(key)) return 'a product key';
  return /password$/i.test(key) ? 'a password' : undefined;
}

/**
 * Those of an Unattend.xml: `ProductKey` of Shell-Setup, `ProductKey/Key` of Setup, the passwords of accounts and
 * domains, and a key in any command. @throws InputError for malformed XML.
 */
export function secretsInUnattend(document: ShareDocument): readonly ShareSecret[] {
  const found: ShareSecret[] = [];
  document.walk({
    closed({ path, offset }, text) {
      if (text.trim() === '' || found.length >= MOST_IN_A_FILE) return;
      const name = nameOf(path);
      const kind = kindOf(name) ?? (looksLikeProductKey(text) ? 'a product key' : undefined);
      if (kind !== undefined) {
        found.push({ file: document.label, line: document.lineAt(offset), what: `${kind} (${displayed(name)})` });
      }
    },
  });
  return found;
}

/** The last name of the path, without a prefix; of a value that has an element of its own, the one around it. */
function nameOf(path: string): string {
  const names = path.split('/').map((name) => name.slice(name.indexOf(':') + 1));
  const last = names.at(-1) ?? '';
  return /^(?:key|value)$/i.test(last) ? (names.at(-2) ?? '') : last;
}
