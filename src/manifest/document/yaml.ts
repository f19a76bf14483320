/**
 * YAML to nodes, from js-yaml's events. Scalars keep their source text: what `no` or `0409` mean is the
 * vocabulary's to say, not YAML's. Tags, merge keys and key tricks are refused; aliases are bounded.
 */
import { EVENT_ID, type Event } from 'js-yaml';
import { InputError } from '../../input/problem.ts';
import { quoted } from '../../input/quoted.ts';
import type { ProblemList } from '../problems.ts';
import { addEntry } from './entries.ts';
import type { Entry, Node } from './node.ts';
import type { SourceText } from './source-text.ts';
import { scalarNode } from './yaml-events.ts';

/** Values that aliases may add: ten for each that is written out, and some. An alias bomb wants billions. */
const ALIAS_ALLOWANCE = 10_000;
const ALIASED_A_VALUE = 10;

/** Builds nodes from events; remembers the anchors that it has passed. */
export class YamlBuilder {
  readonly #anchors = new Map<string, { node: Node; size: number }>();
  readonly #source: SourceText;
  readonly #events: readonly Event[];
  readonly #problems: ProblemList;
  #built = 0;
  #aliased = 0;
  #next = 0;
  /** Where it was looked from last, and what was found: a list of nothing but empty items is walked through once. */
  #lookedFrom = { index: -1, offset: 0 };

  constructor(source: SourceText, events: readonly Event[], problems: ProblemList) {
    this.#source = source;
    this.#events = events;
    this.#problems = problems;
  }

  /** @throws InputError when aliases would blow the document up. */
  build(index: number): Node {
    this.#next = index;
    return this.#node();
  }

  /**
   * Builds the whole document but its list of devices, which stands at its root or under `devices`.
   *
   * @param takeList is given the index of the list's event, and answers with the index of the event after it.
   */
  buildRoot(takeList: (index: number) => number): Node {
    this.#next = 1;
    const event = this.#events[1];
    if (event?.type === EVENT_ID.SEQUENCE) {
      takeList(1);
      return { kind: 'list', source: this.#source, offset: event.start, items: [] };
    }
    if (event?.type !== EVENT_ID.MAPPING) return this.#node();
    this.#refuseTag(event);
    this.#next++;
    const entries = new Map<string, Entry>();
    while (!this.#closes()) this.#entry(entries, takeList);
    return { kind: 'map', source: this.#source, offset: event.start, entries };
  }

  #node(): Node {
    const event = this.#events[this.#next];
    this.#next++;
    this.#built++;
    const before = this.#built + this.#aliased;
    if (event?.type === EVENT_ID.ALIAS) return this.#alias(event);
    if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return this.#nothing();
    this.#refuseTag(event);
    const node = this.#content(event);
    if (event.anchorStart !== -1) {
      const size = this.#built + this.#aliased - before + 1;
      this.#anchors.set(this.#source.text.slice(event.anchorStart, event.anchorEnd), { node, size });
    }
    return node;
  }

  #content(
    event: Exclude<Event, { type: typeof EVENT_ID.ALIAS | typeof EVENT_ID.POP | typeof EVENT_ID.DOCUMENT }>,
  ): Node {
    if (event.type === EVENT_ID.SCALAR) return scalarNode(this.#source, event, this.#lastOffset());
    if (event.type === EVENT_ID.SEQUENCE) {
      const items: Node[] = [];
      while (!this.#closes()) items.push(this.#node());
      return { kind: 'list', source: this.#source, offset: event.start, items };
    }
    const entries = new Map<string, Entry>();
    while (!this.#closes()) this.#entry(entries);
    return { kind: 'map', source: this.#source, offset: event.start, entries };
  }

  /** Steps over the event that closes the current collection, if it is next. */
  #closes(): boolean {
    const event = this.#events[this.#next];
    if (event !== undefined && event.type !== EVENT_ID.POP) return false;
    this.#next++;
    return true;
  }

  #entry(entries: Map<string, Entry>, takeList?: (index: number) => number): void {
    const keyNode = this.#node();
    const key = keyNode.kind === 'scalar' ? keyNode.text : undefined;
    const value = takeList && key === 'devices' && !entries.has(key) ? this.#devices(takeList) : this.#node();
    if (key === undefined) {
      this.#problems.addAt(
        keyNode,
        'A key is a list, a map or empty, expected a name.',
        'Write a plain name before the colon.',
      );
    } else if (key === '<<') {
      const message = 'The merge key `<<` is not read.';
      this.#problems.addAt(
        keyNode,
        message,
        'Write the fields out; what devices have in common is said once, in `profiles`.',
      );
    } else {
      addEntry(entries, key, { keyOffset: keyNode.offset, value }, this.#source, this.#problems);
    }
  }

  #devices(takeList: (index: number) => number): Node {
    const event = this.#events[this.#next];
    if (event?.type !== EVENT_ID.SEQUENCE) return this.#node();
    this.#refuseTag(event);
    this.#next = takeList(this.#next);
    return { kind: 'list', source: this.#source, offset: event.start, items: [] };
  }

  #alias(event: Extract<Event, { type: typeof EVENT_ID.ALIAS }>): Node {
    const name = this.#source.text.slice(event.anchorStart, event.anchorEnd);
    const offset = event.anchorStart - 1;
    const anchor = this.#anchors.get(name);
    if (anchor === undefined) {
      const message = `The alias ${quoted(`*${name}`)} stands for nothing: no anchor of that name stands before it.`;
      this.#problems.addAtOffset(
        this.#source,
        offset,
        message,
        `Write the value out, or add the anchor \`&\` before it.`,
      );
      return { kind: 'scalar', source: this.#source, offset, text: undefined };
    }
    this.#aliased += anchor.size;
    if (this.#aliased <= ALIAS_ALLOWANCE + ALIASED_A_VALUE * this.#built) return { ...anchor.node, offset };
    const message = `The alias ${quoted(`*${name}`)} blows the document up: aliases stand for more values than may be meant.`;
    const cure = 'Write the values out; what devices have in common is said once, in `profiles`.';
    throw new InputError({ ...this.#source.placeAt(offset), message, cure });
  }

  #refuseTag(event: { readonly tagStart: number; readonly tagEnd: number }): void {
    if (event.tagStart === -1) return;
    const tag = this.#source.text.slice(event.tagStart, event.tagEnd);
    const message = `The YAML tag ${quoted(tag)} is not read.`;
    this.#problems.addAtOffset(
      this.#source,
      event.tagStart,
      message,
      'Remove the tag: every value is read as it is written.',
    );
  }

  /** Where an empty value would stand: after what was read last. */
  #lastOffset(): number {
    const from = this.#next - 2;
    let offset = 0;
    for (let index = from; index >= 0; index--) {
      const event = this.#events[index];
      if (index === this.#lookedFrom.index) offset = this.#lookedFrom.offset;
      else if (event?.type === EVENT_ID.SCALAR && event.valueStart !== -1) offset = event.valueStart;
      else if (event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE) offset = event.start;
      else continue;
      break;
    }
    this.#lookedFrom = { index: from, offset };
    return offset;
  }

  #nothing(): Node {
    return { kind: 'scalar', source: this.#source, offset: this.#lastOffset(), text: undefined };
  }
}
