/** What every comment begins with, and the way from it to the run. */
import { markdownCode } from '../markdown-text.ts';
import { visible } from '../visible.ts';
import { cutText } from '../wording.ts';

export interface CommentPlace {
  /** The first line of the comment, by which it is found again: an HTML comment. */
  readonly marker: string;
  /** What the comment is about: the manifest. */
  readonly title: string;
  /** Where the job summary is. Anything but a plain https address is left out. */
  readonly details?: string;
  /** In characters, the marker included. */
  readonly limit?: number;
}

const LONGEST_TITLE = 200;

/** The first lines of every comment. */
export function headOf({ marker }: CommentPlace, heading: string): string {
  return `${marker}\n## ImageGate: ${heading}\n`;
}

/** What the comment is about: there is one for each manifest that is checked. */
export function manifestOf({ title }: CommentPlace): string {
  return `Manifest: ${markdownCode(cutText(visible(title), LONGEST_TITLE))}.`;
}

/** A link to the run's page where its address is a plain one, otherwise the text alone. */
export function linkTo(text: string, { details }: CommentPlace): string {
  const plain = details !== undefined && /^https:\/\/[\w.:-]+\/[\w./?=#~%-]*$/.test(details);
  return plain ? `[${text}](${details})` : text;
}
