/** Programs of the team's own: a list of words, never a line for a shell. */
import * as z from 'zod';
import { quoted } from '../../../input/quoted.ts';
import { type IssueText, refuse, text } from '../../../manifest/schema/terms.ts';
import type { Command } from '../plan.ts';

const MOST_WORDS = 1000;
/** The values that are filled in, for sentences. */
export const PLACEHOLDERS = ['file', 'digest', 'id'].map((name) => `\`\${image.${name}}\``).join(', ');
const EXAMPLE = ['powershell', '-NoProfile', '-File', 'tweaks.ps1'];

/** A program and its words. Spaces around a word are dropped, as around every text of a plan. */
export function command(description: string) {
  return z
    .array(text('The program, then its words, one each.'))
    .max(MOST_WORDS)
    .meta({ description, examples: [EXAMPLE], minItems: 1 })
    .transform(([program, ...words], context): Command => {
      if (program === undefined) return refuse(context, NO_PROGRAM);
      const issue = programIssue(program);
      return issue === undefined ? [program, ...words] : refuse(context, issue, ['0']);
    });
}

/** A command whose words may say `${image.file}`, `${image.digest}` and `${image.id}`. */
export function publishCommand(description: string) {
  return command(description).superRefine(([program, ...words], context) => {
    for (const [index, word] of [program, ...words].entries()) {
      if (index === 0 ? word.includes('${') : hasForeignPlaceholder(word)) {
        refuse(context, index === 0 ? PROGRAM_PLACEHOLDER : wordIssue(word), [`${index}`]);
      }
    }
  });
}

const NO_PROGRAM: IssueText = {
  message: 'A command needs a program.',
  cure: 'Write the program, then its words: `[powershell, -File, tweaks.ps1]`.',
};

const PROGRAM_PLACEHOLDER: IssueText = {
  message: 'The program of a command is no place for `${`: what is run is decided in the plan.',
  cure: 'Name the program, and give it the image as a word.',
};

/** A name that is looked up on PATH; one with `/` or `\` is a path, and read as one. */
function programIssue(program: string): IssueText | undefined {
  if (/[/\\]/.test(program) || program.includes('${') || /^[\p{L}\p{N}_][^<>:"|?*%]*$/u.test(program)) return undefined;
  const message = `${quoted(program)} is no name of a program.`;
  return { message, cure: 'Write the name of a program that is on PATH, or its path, and each of its words apart.' };
}

function hasForeignPlaceholder(word: string): boolean {
  // A blank in its place, so that what stands around it does not become one.
  return word.replaceAll(/\$\{image\.(?:file|digest|id)\}/g, ' ').includes('${');
}

function wordIssue(word: string): IssueText {
  const message = `${quoted(word)} holds a \`\${\` that is not filled in here.`;
  return { message, cure: `Write one of ${PLACEHOLDERS}, or leave it out.` };
}
