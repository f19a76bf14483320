import { SaxesParser } from 'saxes';

export interface XmlAttribute {
  readonly name: string;
  readonly value: string;
  /** Where the value begins, as an index into the text. */
  readonly offset: number;
}

export interface XmlElement {
  /** Names from the root down, joined with `/`: `WIM/IMAGE/NAME`. */
  readonly path: string;
  readonly attributes: readonly XmlAttribute[];
  /** Where its `<` stands, as an index into the text. */
  readonly offset: number;
}

export interface XmlVisitor {
  opened?(element: XmlElement): void;
  /** `text` is what stands directly in the element, not in its children. */
  closed?(element: XmlElement, text: string): void;
}

/** The XML is malformed, or it uses or exceeds what is not accepted here. */
export class XmlFault extends Error {
  /** An index into the text. */
  readonly offset: number;
  /** The path of the element that was open. */
  readonly path: string;

  constructor(message: string, offset: number, path: string) {
    super(message);
    this.name = 'XmlFault';
    this.offset = offset;
    this.path = path;
  }
}

// The documents read here are three to five levels deep and give an element at most a handful of attributes.
const DEEPEST = 32;
const MOST_ATTRIBUTES = 32;
const LONGEST_NAME = 256;
// 65,535 images of some fifty elements each would be more, but no file that is anybody's.
const MOST_ELEMENTS = 1_000_000;

interface OpenElement extends XmlElement {
  text: string;
}

/**
 * Walks an XML 1.0 document in order and keeps only the elements that are open. A document type is refused
 * unread, so that there are no entities but the five predefined ones. Throws XmlFault.
 */
export function walkXml(text: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser({ position: false, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const open: OpenElement[] = [];
  let attributes: XmlAttribute[] = [];
  let elements = 0;
  const fault = (message: string): never => {
    throw new XmlFault(message, Math.min(parser.position, text.length), open.at(-1)?.path ?? '');
  };

  parser.on('error', (error) => fault(explain(error.message)));
  parser.on('doctype', () => fault('a document type (DOCTYPE) is not accepted'));
  parser.on('opentagstart', ({ name }) => {
    elements += 1;
    if (elements > MOST_ELEMENTS) fault(`more than ${MOST_ELEMENTS} elements`);
    if (open.length >= DEEPEST) fault(`elements nested more than ${DEEPEST} deep`);
    if (name.length > LONGEST_NAME) fault(`an element name longer than ${LONGEST_NAME} characters`);
  });
  parser.on('attribute', ({ name, value }) => {
    if (attributes.length >= MOST_ATTRIBUTES) fault(`an element with more than ${MOST_ATTRIBUTES} attributes`);
    // The parser stands behind the closing quote, and a value can't contain its own quote.
    const closingQuote = parser.position - 1;
    const offset = text.lastIndexOf(text.charAt(closingQuote), closingQuote - 1) + 1;
    attributes.push({ name, value, offset });
  });
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1);
    const offset = text.lastIndexOf('<', parser.position - 1);
    const element = { path: parent === undefined ? name : `${parent.path}/${name}`, attributes, offset, text: '' };
    attributes = [];
    open.push(element);
    visitor.opened?.(element);
  });
  const append = (part: string): void => {
    const element = open.at(-1);
    if (element !== undefined) element.text += part;
  };
  parser.on('text', append);
  parser.on('cdata', append);
  parser.on('closetag', () => {
    const element = open.pop();
    if (element !== undefined) visitor.closed?.(element, element.text);
  });

  parser.write(text).close();
}

function explain(message: string): string {
  const reason = message.replace(/\.$/, '');
  return reason === 'undefined entity' ? 'an entity that is none of the five that XML predefines' : reason;
}
