/** How a finding is told to be one that was there before. Each asks for the same rule. */
import type { Finding } from '../finding.ts';

/** The same words about the same image. What is counted is told apart by what is counted: its words change with it. */
export function isOfSameWords(before: Finding, now: Finding): boolean {
  if (before.rule !== now.rule) return false;
  if (now.measure !== undefined) return before.measure?.of === now.measure.of;
  return before.image === now.image && before.message === now.message;
}

/** The same words about an image that is no longer there: it has another id now. */
export function isOfImageGone(before: Finding, now: Finding, images: ReadonlySet<string>): boolean {
  if (before.rule !== now.rule || now.measure !== undefined || before.image === undefined) return false;
  return !images.has(before.image) && before.message === now.message;
}

/**
 * The same value of the same product in the same image, wherever it stands in its list. A device may be moved from one agreement to another and
 * fail as before; what fails by itself is told apart by its id. The policy is the same one before and after: its lines stay.
 */
export function isOfSameSubject(before: Finding, now: Finding): boolean {
  if (before.rule !== now.rule || before.image !== now.image || now.measure !== undefined) return false;
  if (before.product !== now.product) return false;
  const subject = subjectOf(now);
  return subject !== undefined && subject === subjectOf(before);
}

/** Worked out once: a fleet asks for it device by device. */
const SUBJECTS = new WeakMap<Finding, string>();

function subjectOf(finding: Finding): string | undefined {
  const [nearest] = finding.about;
  if (nearest === undefined) return undefined;
  const known = SUBJECTS.get(finding);
  if (known !== undefined) return known;
  const owner = finding.image === undefined && 'id' in nearest ? nearest.id : '';
  const path = nearest.of === 'policy' ? nearest.path : nearest.path.replaceAll(/\.\d+(?=\.|$)/g, '.#');
  const subject = JSON.stringify([nearest.of, owner, path]);
  SUBJECTS.set(finding, subject);
  return subject;
}
