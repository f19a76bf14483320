/** Things with an id, gathered from several documents: said twice alike is fine, said differently is wrong at both. */
import { quoted } from '../input/quoted.ts';
import { childOf, type Node, placeOf } from './document/node.ts';
import { nearestNames } from './nearest.ts';
import type { ProblemList } from './problems.ts';

export class Declarations<Value> {
  readonly #declared = new Map<string, { readonly value: Value; readonly node: Node; readonly said: string }>();
  readonly #kind: string;

  /** @param kind for messages: `agreement`. */
  constructor(kind: string) {
    this.#kind = kind;
  }

  /** @param said what is compared when the id is declared again. */
  add(id: string, value: Value, node: Node, problems: ProblemList, said = JSON.stringify(value)): void {
    const earlier = this.#declared.get(id);
    if (earlier === undefined) this.#declared.set(id, { value, node, said });
    else if (earlier.said !== said) {
      // There is one organization, which needs no id to tell it from others.
      const name = id === '' ? this.#kind : `${this.#kind} ${quoted(id)}`;
      for (const place of [placeOfId(earlier.node), placeOfId(node)]) {
        problems.add(place, `The ${name} is declared twice, in different ways.`, 'Keep one of them.');
      }
    }
  }

  get(id: string): Value | undefined {
    return this.#declared.get(id)?.value;
  }

  node(id: string): Node | undefined {
    return this.#declared.get(id)?.node;
  }

  has(id: string): boolean {
    return this.#declared.has(id);
  }

  nodes(): readonly { readonly id: string; readonly node: Node }[] {
    return [...this.#declared].map(([id, { node }]) => ({ id, node }));
  }

  values(): readonly Value[] {
    return [...this.#declared.values()].map(({ value }) => value);
  }

  /** What is wrong with an id that was named and not declared, with the nearest that was. */
  undeclared(id: string): { readonly message: string; readonly cure: string } {
    const near = nearestNames(id, this.#declared.keys()).map(quoted);
    const message = `No ${this.#kind} ${quoted(id)} is declared.`;
    const section = `\`${this.#kind}s\``;
    return {
      message,
      cure: near.length > 0 ? `Did you mean ${near.join(', ')}?` : `Correct it, or declare it under ${section}.`,
    };
  }
}

function placeOfId(node: Node) {
  return placeOf(childOf(node, 'id') ?? node);
}
