/** One device as written, and its profile, into canonical terms. */
import type { DeviceTerms } from '../../licensing/model.ts';
import type { Declarations } from '../declarations.ts';
import { childOf, isWritten, locateNode, type MapNode, mergeNodes, type Node } from '../document/node.ts';
import type { EstateReader } from '../estate.ts';
import { readNode } from '../issues.ts';
import type { ProblemList } from '../problems.ts';
import { type DeviceFields, deviceSchema } from '../schema/device.ts';

/** Distinct terms that are kept; a fleet has hundreds. */
const TERMS_LIMIT = 20_000;

export class DeviceReader {
  readonly #estate: EstateReader;
  readonly #profiles: Declarations<MapNode>;
  readonly #problems: ProblemList;
  readonly #terms = new Map<string, DeviceTerms>();

  constructor(estate: EstateReader, profiles: Declarations<MapNode>, problems: ProblemList) {
    this.#estate = estate;
    this.#profiles = profiles;
    this.#problems = problems;
  }

  /**
   * @param listProfile the profile of the list that the row stands in; the row may name another.
   * @returns the device, with terms that equal devices share; undefined when something is wrong with it.
   */
  read(row: Node, listProfile: string | undefined): DeviceFields | undefined {
    if (!this.#isProfileDeclared(row)) return undefined;
    const profile = this.profileOf(row, listProfile);
    const whole = row.kind === 'map' && profile !== undefined ? mergeNodes(row, profile) : row;
    const device = readNode(deviceSchema, whole, this.#problems);
    if (device === undefined || !this.#areReferencesDeclared(device.terms, whole)) return undefined;
    return { ...device, terms: this.#interned(device.terms) };
  }

  /** The profile that the row takes its unwritten fields from. */
  profileOf(row: Node, listProfile: string | undefined): MapNode | undefined {
    const name = profileNode(row)?.text ?? listProfile;
    return name === undefined ? undefined : this.#profiles.get(name);
  }

  #isProfileDeclared(row: Node): boolean {
    const named = profileNode(row);
    return named === undefined || this.#isDeclared(this.#profiles, named.text, named);
  }

  /** A misspelt id must not switch a rule off. Users are another matter: who is not declared holds no licence. */
  #areReferencesDeclared(terms: DeviceTerms, device: Node): boolean {
    const { agreements, images, installers } = this.#estate;
    const at = (...keys: string[]) => locateNode(device, keys).node;
    const checks = [
      ...terms.images.map((image) => this.#isDeclared(images, image, valueNode(device, 'image', image))),
      ...terms.licenses.map(({ agreement }, index) =>
        this.#isDeclared(agreements, agreement, at('licenses', `${index}`, 'agreement')),
      ),
      this.#isDeclared(images, terms.firstImagedWith, at('firstImagedWith')),
      this.#isDeclared(installers, terms.installer, at('installer')),
    ];
    return checks.every((isDeclared) => isDeclared);
  }

  #isDeclared(declared: Declarations<unknown>, id: string | undefined, node: Node): boolean {
    if (id === undefined || declared.has(id)) return true;
    const { message, cure } = declared.undeclared(id);
    this.#problems.addAt(node, message, cure);
    return false;
  }

  /** Made anew from its text, so that it holds on to no part of the file. */
  #interned(terms: DeviceTerms): DeviceTerms {
    const key = JSON.stringify(terms);
    const known = this.#terms.get(key);
    if (known !== undefined) return known;
    if (this.#terms.size >= TERMS_LIMIT) this.#terms.clear();
    const fresh: DeviceTerms = JSON.parse(key);
    this.#terms.set(key, fresh);
    return fresh;
  }
}

function profileNode(row: Node) {
  const node = childOf(row, 'profile');
  return isWritten(node) && node.kind === 'scalar' ? node : undefined;
}

/** The item of a list, or the one value, that says this text. */
function valueNode(device: Node, field: string, text: string): Node {
  const { node } = locateNode(device, [field]);
  const items = node.kind === 'list' ? node.items : [];
  return items.find((item) => item.kind === 'scalar' && item.text === text) ?? node;
}
