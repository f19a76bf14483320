/**
 * The record of a build: an in-toto statement (https://in-toto.io/Statement/v1) that binds the verdict to the digest of the
 * image. Not signed by us: `actions/attest` signs the predicate, which is written by itself for that.
 */
import type { ImageIdentity } from '../licensing/model.ts';
import type { Report } from './report-schema.ts';
import { TOOL, VERSION } from './tool.ts';
import { jsonText } from './visible.ts';

export const PREDICATE_TYPE = 'urn:imagegate:verdict:v1';

export interface DigestedFile {
  /** Relative to the workspace, with `/`. */
  readonly name: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
}

export interface BuildRecord {
  /** The image's file name and SHA-256. */
  readonly subject: DigestedFile;
  readonly image: string;
  readonly plan: DigestedFile;
  /** Every document and list that the manifest was read from. */
  readonly manifest: readonly DigestedFile[];
  /** `wimlib-imagex 1.14.4`. */
  readonly engine?: string;
  readonly identities: readonly { readonly index: number; readonly file?: string; readonly identity: ImageIdentity }[];
  readonly report: Report;
}

/** Statement and predicate as JSON texts; the same build gives the same bytes. */
export function buildStatement(record: BuildRecord): { readonly statement: string; readonly predicate: string } {
  const predicate = predicateOf(record);
  const statement = {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: record.subject.name, digest: { sha256: record.subject.sha256 } }],
    predicateType: PREDICATE_TYPE,
    predicate,
  };
  return { statement: `${jsonText(statement, 2)}\n`, predicate: `${jsonText(predicate, 2)}\n` };
}

function predicateOf({ image, plan, manifest, engine, identities, report }: BuildRecord) {
  const { asOf, verdict, counts, findings, policy } = report;
  return {
    tool: TOOL,
    rules: VERSION,
    asOf,
    verdict,
    counts,
    image: {
      id: image,
      identities: identities.map(({ index, file, identity }) => ({
        index,
        ...(file !== undefined && { file }),
        state: identity.state,
        identity: identity.software,
        witnesses: identity.witnesses,
      })),
    },
    ...(engine !== undefined && { engine }),
    plan: resource(plan),
    manifest: manifest.map(resource),
    ...(policy !== undefined && { policy }),
    warnings: findings.map(({ rule, severity, count, waived }) => ({
      rule,
      severity,
      devices: count,
      ...(waived !== undefined && { waived }),
    })),
  };
}

/** A resource descriptor of in-toto. */
function resource({ name, sha256 }: DigestedFile) {
  return { name, digest: { sha256 } };
}
