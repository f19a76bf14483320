/** The licence manager's own file: what the agreement says beyond the two documents, and what may pass for a time. */
import { InputError } from '../input/problem.ts';
import { decodeUtf8 } from '../input/text-decoding.ts';
import { checkContent, readTextBytes } from '../input/text-file.ts';
import { relativeName, resolveInside, type Workspace } from '../input/workspace.ts';
import type { Place } from '../licensing/model.ts';
import type { Policy } from '../licensing/policy/policy.ts';
import { keysOf, locateNode, placeOf } from '../manifest/document/node.ts';
import { ProblemList } from '../manifest/problems.ts';
import { parsePolicy } from './policy-document.ts';
import { readSections } from './read-sections.ts';
import { refuseRepeated } from './repeated.ts';

export interface PolicyDocument {
  readonly policy: Policy;
  /** The place of a value (`waivers.3.until`), or of the nearest one above it. */
  locate(path: string): readonly Place[];
}

/** In bytes. */
export const POLICY_LIMIT = 1024 * 1024;

const TOO_LARGE = 'Shorten it: devices may be named by a pattern (`KIOSK-*`), and waivers that have ended can go.';

/**
 * @param path as named by the user, relative to the workspace.
 * @throws InputError when the file can't be read, and as `readPolicy`.
 */
export async function readPolicyFile(workspace: Workspace, path: string): Promise<PolicyDocument> {
  const absolute = await resolveInside(workspace, path);
  const file = relativeName(workspace, absolute);
  return readPolicyBytes(await readTextBytes(absolute, file, POLICY_LIMIT, TOO_LARGE), file);
}

/**
 * Of a file that lies in a commit or comes from an API.
 *
 * @param bytes the whole file.
 * @param file the name that problems and places carry.
 * @throws InputError when it is empty, too large, a Git LFS pointer or no UTF-8, and as `readPolicy`.
 */
export function readPolicyBytes(bytes: Buffer, file: string): PolicyDocument {
  refuseLarge(bytes.byteLength, file);
  checkContent(bytes, file);
  return readPolicy(decodeUtf8(bytes, file), file);
}

/**
 * @param text the document, at most POLICY_LIMIT bytes, without a byte order mark.
 * @param file the name that problems and places carry; JSON, where it ends in `.json`.
 * @throws InputError with everything that is wrong (at most 50 problems), each at its place.
 */
export function readPolicy(text: string, file: string): PolicyDocument {
  refuseLarge(Buffer.byteLength(text), file);
  const problems = new ProblemList();
  const root = parsePolicy(text, file, problems);
  const policy = readSections(root, problems);
  refuseRepeated(root, problems);
  problems.throwIfAny();
  if (Object.values(policy).every((lines) => lines.length === 0)) {
    const cure = 'Write a section, such as `waivers`, or name no policy.';
    throw new InputError({ ...placeOf(root), message: `${file} says nothing.`, cure });
  }
  return { policy, locate: (path) => [placeOf(locateNode(root, keysOf(path)).node)] };
}

function refuseLarge(size: number, file: string): void {
  if (size <= POLICY_LIMIT) return;
  const message = `${file} has ${size} bytes, the limit is ${POLICY_LIMIT}.`;
  throw new InputError({ file, message, cure: TOO_LARGE });
}
