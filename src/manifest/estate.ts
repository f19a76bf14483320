/** Everything the documents say beside their devices, gathered and held against itself. */
import { posix } from 'node:path';
import { resolveInside, type Workspace } from '../input/workspace.ts';
import type { Agreement, Estate, Installer, Place, Reference, User, Verification } from '../licensing/model.ts';
import { Declarations } from './declarations.ts';
import { childOf, keysOf, locateNode, type MapNode, type Node, placeOf } from './document/node.ts';
import { readNode } from './issues.ts';
import type { ProblemList } from './problems.ts';
import type { DeclaredImage } from './schema/image.ts';
import { headSchema, manifestSchema } from './schema/manifest.ts';
import { written } from './schema/written.ts';

/** The files that say what an image is; paths as written, relative to the document that says them. */
export interface ImageSource {
  readonly id: string;
  readonly file?: string;
  readonly index?: number;
  readonly odt?: string;
}

type SectionKind = 'agreement' | 'image' | 'installer' | 'user' | 'verification';

export class EstateReader {
  readonly agreements = new Declarations<Agreement>('agreement');
  readonly images = new Declarations<DeclaredImage>('image');
  readonly installers = new Declarations<Installer>('installer');
  readonly #users = new Declarations<User>('user');
  readonly #organizations = new Declarations<string>('organization');
  readonly #heads: MapNode[] = [];
  readonly #verifications: { readonly value: Verification; readonly node: Node }[] = [];
  readonly #problems: ProblemList;

  constructor(problems: ProblemList) {
    this.#problems = problems;
  }

  /** @param head a document without its profiles and devices. */
  read(head: MapNode): void {
    this.#heads.push(head);
    const said = readNode(headSchema, head, this.#problems, manifestSchema);
    if (said === undefined) return;
    const node = (...keys: string[]) => locateNode(head, keys).node;
    if (said.organization !== undefined) {
      this.#organizations.add('', said.organization, node('organization'), this.#problems);
    }
    declare(this.agreements, said.agreements, childOf(head, 'agreements'), this.#problems);
    declare(this.installers, said.installers, childOf(head, 'installers'), this.#problems);
    declare(this.#users, said.users, childOf(head, 'users'), this.#problems);
    for (const [index, image] of (said.images ?? []).entries()) {
      // The same path in two folders is two files.
      const said = JSON.stringify([image, (image.file ?? image.odt) ? posix.dirname(head.source.file) : '']);
      this.images.add(image.image.id, image, node('images', `${index}`), this.#problems, said);
    }
    for (const [index, value] of (said.verifications ?? []).entries()) {
      this.#verifications.push({ value, node: node('verifications', `${index}`) });
    }
  }

  /** Once all documents are read: are the agreements declared that images name, do all paths stay in the workspace? */
  async checkReferences(workspace: Workspace): Promise<void> {
    for (const { image, file, odt } of this.images.values()) {
      const node = this.images.node(image.id);
      if (node === undefined) continue;
      this.#checkAgreement(image.media.agreement, node, ['media', 'agreement']);
      for (const [index, { media }] of image.software.entries()) {
        this.#checkAgreement(media?.agreement, node, ['software', `${index}`, 'media', 'agreement']);
      }
      await this.#checkPath(workspace, file, node, 'file');
      await this.#checkPath(workspace, odt, node, 'odt');
    }
    for (const { value, node } of this.#verifications)
      await this.#checkPath(workspace, value.document, node, 'document');
  }

  estate(): Estate {
    const organization = this.#organizations.get('');
    return {
      ...(organization !== undefined && { organization }),
      agreements: byId(this.agreements.values()),
      images: byId(this.images.values().map(({ image }) => image)),
      installers: byId(this.installers.values()),
      users: byId(this.#users.values()),
      verifications: this.#verifications.map(({ value }) => value),
    };
  }

  imageSources(): readonly ImageSource[] {
    return this.images
      .values()
      .flatMap(({ image: { id }, file, index, odt }) =>
        file === undefined && odt === undefined ? [] : [{ id, ...written({ file, index, odt }) }],
      );
  }

  sections(): readonly { readonly of: SectionKind; readonly id: string; readonly place: Place }[] {
    const declared = { agreement: this.agreements, image: this.images, installer: this.installers, user: this.#users };
    const kinds = ['agreement', 'image', 'installer', 'user'] as const;
    return [
      ...kinds.flatMap((of) => declared[of].nodes().map(({ id, node }) => ({ of, id, place: placeOf(node) }))),
      ...this.#verifications.map(({ node }, index) => ({
        of: 'verification' as const,
        id: `${index}`,
        place: placeOf(node),
      })),
    ];
  }

  /** The place of the value, or of the nearest one above it. A device's values are its row's to find. */
  locate(reference: Reference): readonly Place[] {
    const node = this.#nodeOf(reference);
    return node === undefined ? [] : [placeOf(locateNode(node, keysOf(reference.path)).node)];
  }

  #nodeOf(reference: Reference): Node | undefined {
    if (reference.of === 'device' || reference.of === 'policy') return undefined;
    if (reference.of === 'manifest') {
      const keys = keysOf(reference.path);
      return this.#heads.find((head) => locateNode(head, keys).found) ?? this.#heads[0];
    }
    if (reference.of === 'verification') return this.#verifications[reference.index]?.node;
    if (reference.of === 'agreement') return this.agreements.node(reference.id);
    if (reference.of === 'image') return this.images.node(reference.id);
    return (reference.of === 'installer' ? this.installers : this.#users).node(reference.id);
  }

  #checkAgreement(id: string | undefined, image: Node, path: readonly string[]): void {
    if (id === undefined || this.agreements.has(id)) return;
    const { message, cure } = this.agreements.undeclared(id);
    this.#problems.addAt(locateNode(image, path).node, message, cure);
  }

  async #checkPath(workspace: Workspace, path: string | undefined, node: Node, key: string): Promise<void> {
    if (path === undefined) return;
    try {
      await resolveInside(workspace, path, placeOf(locateNode(node, [key]).node));
    } catch (error) {
      this.#problems.takeOver(error);
    }
  }
}

function declare<Value extends { readonly id: string }>(
  declarations: Declarations<Value>,
  values: readonly Value[] | undefined,
  list: Node | undefined,
  problems: ProblemList,
): void {
  for (const [index, value] of (values ?? []).entries()) {
    const node = list && childOf(list, `${index}`);
    if (node !== undefined) declarations.add(value.id, value, node, problems);
  }
}

function byId<Value extends { readonly id: string }>(values: readonly Value[]): ReadonlyMap<string, Value> {
  return new Map(values.map((value) => [value.id, value]));
}
