/** Small manifests in few words: each case says only what it is about. */

export type Data = Readonly<Record<string, unknown>>;

/** An agreement; lines default to one Windows 11 Enterprise upgrade for all languages. */
export function agreement(id: string, program: string, licenses: readonly Data[] = [line()]): Data {
  return { id, program, licenses };
}

export function line(more: Data = {}): Data {
  return {
    product: 'windows',
    version: '11',
    edition: 'enterprise',
    kind: 'upgrade',
    language: 'all',
    quantity: 100,
    ...more,
  };
}

export const EA = agreement('EA', 'enterprise-agreement');

/** `windows 11 pro`, `windows-server 2012-r2 standard`, `office 2016 professional-plus`. */
export function software(words: string, languages: string | readonly string[] = 'en-US'): Data {
  const [product, version, edition] = words.split(' ');
  return { product, version, edition, languages, ...(product?.startsWith('windows') && { architecture: 'x64' }) };
}

export const FROM_EA: Data = { channel: 'commercial', agreement: 'EA' };

export function image(words: string, more: Data = {}, languages: string | readonly string[] = 'en-US'): Data {
  return { id: 'image', identity: software(words, languages), media: FROM_EA, ...more };
}

/** `oem windows 11 pro`: a base license in English with a label, bought. */
export function base(words: string, more: Data = {}): Data {
  const [channel, product, version, edition] = words.split(' ');
  return { channel, product, version, edition, language: 'en-US', coa: 'label', purchased: true, ...more };
}

/** A device licence: `EA windows enterprise upgrade`, or `retail office standard full`. */
export function license(words: string, more: Data = {}): Data {
  const [from = '', product, edition, kind] = words.split(' ');
  const source = ['oem', 'retail', 'system-builder', 'legalization'].includes(from)
    ? { channel: from }
    : { agreement: from };
  return { ...source, product, edition, kind, ...more };
}

export interface Fleet {
  readonly image: Data;
  readonly device?: Data;
  readonly devices?: readonly Data[];
  readonly agreements?: readonly Data[];
  readonly images?: readonly Data[];
  readonly [more: string]: unknown;
}

/** A whole manifest around one image and one device. */
export function fleet({ image: one, device = {}, devices, agreements = [EA], images = [], ...more }: Fleet): Data {
  return {
    organization: 'Contoso',
    agreements,
    images: [one, ...images],
    devices: devices ?? [{ id: 'PC-1', image: one.id, ...device }],
    ...more,
  };
}

export interface Case {
  readonly name: string;
  readonly manifest: Data;
  /** Default `unlicensed` for what is refused; `licensed` where the rule only warns. */
  readonly verdict?: 'unlicensed' | 'unproven' | 'licensed';
  readonly asOf?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** One normative sentence of the two documents, in our own words. */
export interface Sentence {
  readonly says: string;
  readonly clause: string;
  /** The rule that enforces it, or `must pass` where a naive reading would refuse. */
  readonly rule: string;
  readonly refused: readonly [Case, ...Case[]];
  readonly passes: readonly [Case, ...Case[]];
}

export function sentence(
  clause: string,
  says: string,
  rule: string,
  refused: Sentence['refused'],
  passes: Sentence['passes'],
): Sentence {
  return { clause, says, rule, refused, passes };
}

export function given(name: string, parts: Fleet, more: Omit<Case, 'name' | 'manifest'> = {}): Case {
  return { name, manifest: fleet(parts), ...more };
}
