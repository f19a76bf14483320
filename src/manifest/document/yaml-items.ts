/** The items of a YAML document's list of devices, by where they stand in the text. */
import { EVENT_ID, type Event, SCALAR_STYLE, type ScalarEvent } from 'js-yaml';
import type { CutItem } from '../devices/cut-item.ts';
import type { ProblemList } from '../problems.ts';
import type { DeviceItems } from './device-items.ts';
import type { Node } from './node.ts';
import type { SourceText } from './source-text.ts';
import { YamlBuilder } from './yaml.ts';
import { NULLS } from './yaml-events.ts';

/**
 * Steps through a list without building its items, but for those that hold anchors or aliases: their meaning hangs on
 * what stands before them.
 *
 * @param list the index of the list's own event.
 * @param builder knows the document's anchors up to the list.
 * @returns the items, and the index of the event after the list.
 */
export function scanYamlItems(
  source: SourceText,
  events: readonly Event[],
  list: number,
  builder: YamlBuilder,
): { readonly items: DeviceItems; readonly next: number } {
  const scans: ItemScan[] = [];
  const built = new Map<number, Node>();
  let next = list + 1;
  while (next < events.length && events[next]?.type !== EVENT_ID.POP) {
    const scan = scanItem(source, events, next);
    if (scan.hasAnchors) built.set(scans.length, builder.build(next));
    scans.push(scan);
    next = scan.next;
  }
  const items: DeviceItems = {
    length: scans.length,
    node: (index, problems) => built.get(index) ?? buildItem(source, events, scans[index], problems),
    cut: (index) => cutItem(source, scans[index]),
    mayNameFiles: (index) => scans[index]?.namesFiles ?? true,
  };
  return { items, next: next + 1 };
}

interface ItemScan {
  readonly event: number;
  next: number;
  readonly start: number;
  end: number;
  /** True while nothing in the item keeps equal texts from meaning the same. */
  simple: boolean;
  hasAnchors: boolean;
  namesFiles: boolean;
  id: ScalarEvent | undefined;
  primaryUser: ScalarEvent | undefined;
}

function scanItem(source: SourceText, events: readonly Event[], index: number): ItemScan {
  const scan: ItemScan = {
    event: index,
    next: index,
    start: startOf(events[index]),
    end: 0,
    simple: events[index]?.type === EVENT_ID.MAPPING,
    hasAnchors: false,
    namesFiles: false,
    id: undefined,
    primaryUser: undefined,
  };
  let depth = 0;
  let key: ScalarEvent | undefined;
  do {
    const event = events[scan.next];
    scan.next++;
    if (event === undefined) break;
    if (event.type === EVENT_ID.POP) {
      depth--;
      if (depth === 1) key = undefined;
      continue;
    }
    noteEvent(scan, event);
    if (event.type === EVENT_ID.SCALAR && depth === 1) {
      if (key === undefined) key = event;
      else {
        noteOwnValue(source, scan, key, event);
        key = undefined;
      }
    } else if (event.type === EVENT_ID.ALIAS && depth === 1) key = undefined;
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE) depth++;
    if (depth === 2 && key !== undefined && isNamed(source, key, 'files')) scan.namesFiles = true;
  } while (depth > 0);
  return scan;
}

function noteEvent(scan: ItemScan, event: Event): void {
  if (event.type === EVENT_ID.ALIAS) {
    scan.hasAnchors = true;
    scan.simple = false;
  } else if (event.type !== EVENT_ID.POP && event.type !== EVENT_ID.DOCUMENT) {
    if (event.anchorStart !== -1) scan.hasAnchors = true;
    if (event.anchorStart !== -1 || event.tagStart !== -1) scan.simple = false;
    // An empty value leaves no text behind: a list of one and a list of two would look alike.
    if (event.type === EVENT_ID.SCALAR && event.valueStart === -1) scan.simple = false;
    scan.end = Math.max(scan.end, event.type === EVENT_ID.SCALAR ? event.valueEnd : event.start + 1);
  }
}

function noteOwnValue(source: SourceText, scan: ItemScan, key: ScalarEvent, value: ScalarEvent): void {
  if (isNamed(source, key, 'files')) scan.namesFiles = true;
  const isId = isNamed(source, key, 'id');
  if (!isId && !isNamed(source, key, 'primaryUser')) return;
  // Said twice, folded over lines, or null: not to be cut out.
  if ((isId ? scan.id : scan.primaryUser) !== undefined || !value.fast || isNull(source, value)) scan.simple = false;
  else if (isId) scan.id = value;
  else scan.primaryUser = value;
}

function isNamed(source: SourceText, key: ScalarEvent, name: string): boolean {
  return key.valueEnd - key.valueStart === name.length && source.text.startsWith(name, key.valueStart);
}

function isNull(source: SourceText, { style, valueStart, valueEnd }: ScalarEvent): boolean {
  return style === SCALAR_STYLE.PLAIN && NULLS.has(source.text.slice(valueStart, valueEnd));
}

function startOf(event: Event | undefined): number {
  if (event === undefined || event.type === EVENT_ID.POP || event.type === EVENT_ID.DOCUMENT) return 0;
  if (event.type === EVENT_ID.ALIAS) return event.anchorStart - 1;
  return event.type === EVENT_ID.SCALAR ? Math.max(event.valueStart, 0) : event.start;
}

function cutItem({ text }: SourceText, scan: ItemScan | undefined): CutItem | undefined {
  if (scan === undefined || !scan.simple || scan.id === undefined) return undefined;
  const { id, primaryUser, start, end } = scan;
  // The same text means the same only at the same indentation.
  const column = start - 1 - text.lastIndexOf('\n', start - 1);
  const isUserFirst = primaryUser !== undefined && primaryUser.valueStart < id.valueStart;
  const [first, second] = isUserFirst ? [primaryUser, id] : [id, primaryUser];
  return {
    text,
    start,
    firstStart: first.valueStart,
    firstEnd: first.valueEnd,
    secondStart: second?.valueStart ?? end,
    secondEnd: second?.valueEnd ?? end,
    end,
    variant: 2 * column + (second === undefined ? 0 : 1),
    isUserFirst,
    idOffset: offsetOf(id),
    primaryUserOffset: primaryUser === undefined ? -1 : offsetOf(primaryUser),
  };
}

/** Of the scalar with its quote, as nodes count it. */
function offsetOf(scalar: ScalarEvent): number {
  return scalar.valueStart - (scalar.style === SCALAR_STYLE.PLAIN ? 0 : 1);
}

function buildItem(
  source: SourceText,
  events: readonly Event[],
  scan: ItemScan | undefined,
  problems: ProblemList,
): Node {
  return new YamlBuilder(source, events, problems).build(scan?.event ?? 0);
}
