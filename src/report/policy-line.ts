import type { Report } from './report-schema.ts';
import { cutText } from './wording.ts';

const LONGEST_FILE = 200;

/** What the change would do to the policy, and which policy decides on it therefore. Undefined where it does nothing. */
export function policyLine({ policy }: Report): string | undefined {
  if (policy?.proposal === undefined) return undefined;
  return SENTENCES[policy.proposal](cutText(policy.file, LONGEST_FILE));
}

type Proposal = NonNullable<NonNullable<Report['policy']>['proposal']>;

const MERGE_FIRST = 'Merge the policy first, then run this again.';

const SENTENCES: Readonly<Record<Proposal, (file: string) => string>> = {
  new: (file) =>
    `${file} is new: it decides once it is merged, and no policy is applied to this change. ${MERGE_FIRST}`,
  changed: (file) => `This change also changes ${file}: the policy as it was before decides. ${MERGE_FIRST}`,
  deleted: (file) => `This change deletes ${file}, which still decides on it.`,
  mended: (file) => `${file} was wrong before: no policy is applied to this change.`,
};
