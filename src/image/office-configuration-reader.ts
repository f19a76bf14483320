import { InputError, type Problem } from '../input/problem.ts';
import { positionAt } from '../input/text-position.ts';
import type { SoftwareIdentity } from '../licensing/model.ts';
import { readLanguage } from '../licensing/vocabulary/language.ts';
import { officeIdentity } from '../licensing/vocabulary/office-product-id.ts';
import type { Architecture, Language } from '../licensing/vocabulary/terms.ts';
import { quoted } from './refuse.ts';
import type { XmlAttribute, XmlElement, XmlVisitor } from './walk-xml.ts';

interface WithLanguages {
  readonly languages: ReadonlySet<Language>;
  /** A language is left to the machine: `MatchOS` and the like. */
  readonly matchesMachine: boolean;
}

/** One Product element below Add. */
export type OfficeProduct =
  | ({ readonly kind: 'suite'; readonly identity: SoftwareIdentity } & WithLanguages)
  | ({ readonly kind: 'language-pack' | 'add-on' } & WithLanguages);

// Nobody reads more at once, and finding the line of each in a hostile file would take for ever.
const MOST_PROBLEMS = 20;

const ARCHITECTURES = new Map<string, Architecture>([
  ['32', 'x86'],
  ['64', 'x64'],
]);
// Placeholders for whatever the machine has, no languages.
const MATCHING = new Set(['matchos', 'matchinstalled', 'matchpreviousmsi']);
const NAME_THE_RIGHT_FILE = 'Name the configuration.xml of the Office Deployment Tool.';

/** Reads the products. Names are matched in any case: a product must not slip through as `<product>`. */
export class OfficeConfigurationReader implements XmlVisitor {
  readonly #text: string;
  readonly #label: string;
  readonly #problems: Problem[] = [];
  readonly #products: OfficeProduct[] = [];
  #architecture: Architecture | undefined;
  /** Of the product that is open. */
  #languages = new Set<Language>();
  #matchesMachine = false;

  constructor(text: string, label: string) {
    this.#text = text;
    this.#label = label;
  }

  opened(element: XmlElement): void {
    const path = element.path.toLowerCase();
    if (!path.includes('/') && path !== 'configuration') {
      const what = `has the root element ${quoted(element.path)}, expected "Configuration"`;
      this.report(element.offset, what, NAME_THE_RIGHT_FILE);
    }
    if (path === 'configuration/add') this.#architecture = this.#readArchitecture(element);
    if (path === 'configuration/add/product') {
      this.#languages = new Set();
      this.#matchesMachine = false;
    }
    if (path === 'configuration/add/product/language') this.#readLanguage(element);
  }

  closed(element: XmlElement): void {
    if (element.path.toLowerCase() === 'configuration/add/product') this.#readProduct(element);
  }

  /** Notes a problem at an offset of the text; `what` is a predicate. */
  report(offset: number, what: string, cure: string): void {
    if (this.#problems.length >= MOST_PROBLEMS) return;
    const file = this.#label;
    this.#problems.push({ file, ...positionAt(this.#text, offset), message: `${file} ${what}.`, cure });
  }

  /** All products. Throws InputError with everything that was reported, or when there is no suite at all. */
  finish(): readonly OfficeProduct[] {
    if (this.#problems.length === 0 && !this.#products.some(({ kind }) => kind === 'suite')) {
      const what = 'names no product: there is no Product below Add that is more than an add-on';
      this.report(0, what, 'Add a Product element, or leave the file out of the manifest.');
    }
    const [first, ...others] = this.#problems;
    if (first !== undefined) throw new InputError(first, ...others);
    return this.#products;
  }

  #readArchitecture(element: XmlElement): Architecture | undefined {
    const written = attribute(element, 'OfficeClientEdition');
    if (written === undefined) return undefined;
    const architecture = ARCHITECTURES.get(written.value.trim());
    if (architecture === undefined) {
      const what = `has OfficeClientEdition ${quoted(written.value)}, expected "32" or "64"`;
      this.report(written.offset, what, 'Write 32 or 64.');
    }
    return architecture;
  }

  #readProduct(element: XmlElement): void {
    const id = this.#readId(element, 'Product', '<Product ID="ProPlus2024Volume">');
    if (id === undefined) return;
    const said = { languages: this.#languages, matchesMachine: this.#matchesMachine };
    const read = officeIdentity(id.value);
    if (read === 'add-on') {
      const kind = id.value.toLowerCase() === 'languagepack' ? 'language-pack' : 'add-on';
      this.#products.push({ kind, ...said });
    } else if (read.ok) {
      const architecture = this.#architecture;
      const identity = { ...read.value, ...(architecture !== undefined && { architecture }) };
      this.#products.push({ kind: 'suite', identity, ...said });
    } else {
      this.report(id.offset, `names the unknown product ID ${quoted(id.value)}`, advise(read.nearest));
    }
  }

  #readLanguage(element: XmlElement): void {
    const id = this.#readId(element, 'Language', '<Language ID="en-us" />');
    if (id === undefined) return;
    if (MATCHING.has(id.value.toLowerCase())) {
      this.#matchesMachine = true;
      return;
    }
    const read = readLanguage(id.value);
    if (read.ok) this.#languages.add(read.value);
    else this.report(id.offset, `names the unknown language ${quoted(id.value)}`, advise(read.nearest));
  }

  #readId(element: XmlElement, name: string, example: string): XmlAttribute | undefined {
    const written = attribute(element, 'ID');
    const value = written?.value.trim() ?? '';
    if (written !== undefined && value !== '') return { ...written, value };
    this.report(element.offset, `has a ${name} element without an ID`, `Write one: \`${example}\`.`);
    return undefined;
  }
}

function attribute({ attributes }: XmlElement, name: string): XmlAttribute | undefined {
  return attributes.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
}

function advise(nearest: readonly string[]): string {
  return nearest.length === 0 ? 'Correct it.' : `Write one that is known; the nearest: ${nearest.join(', ')}.`;
}
