/**
 * The JSON report: the contract for machines. The type comes from this schema, and so does
 * `schema/report.schema.json`. Raise `schemaVersion` when a field goes away or changes its meaning.
 */
import * as z from 'zod';
import { SEVERITIES, VERDICTS } from '../licensing/finding.ts';
import { ARCHITECTURES, EDITIONS, PRODUCTS, VERSIONS } from '../licensing/vocabulary/terms.ts';

/** How far a build came. */
export const BUILD_ENDINGS = ['preflight', 'dry run', 'check', 'published'] as const;

const count = z.int().min(0);
const verdict = z.enum(VERDICTS);
// Several products share a version or an edition; a JSON Schema names each once.
const version = z.enum([...new Set(Object.values(VERSIONS).flat())]);
const edition = z.enum([...new Set(Object.values(EDITIONS).flat())]);

const identity = z
  .strictObject({
    product: z.enum(PRODUCTS).exactOptional(),
    version: version.exactOptional(),
    edition: edition.exactOptional(),
    languages: z.array(z.string()).exactOptional().describe('BCP-47 tags, or mui'),
    architecture: z.enum(ARCHITECTURES).exactOptional(),
    evaluation: z.boolean().exactOptional().describe('An evaluation edition'),
  })
  .describe('What the image is; a fact that nobody knows is left out');

const conflict = z.strictObject({
  field: z.string(),
  claims: z.array(z.strictObject({ witness: z.string(), value: z.string() })),
});

const image = z.strictObject({
  id: z.string(),
  identity,
  state: z.enum(['known', 'unknown', 'conflicting']).describe('Only a known image can pass'),
  reason: z.string().exactOptional().describe('Why it is unknown'),
  conflicts: z.array(conflict).exactOptional().describe('What its witnesses say differently'),
  witnesses: z.array(z.string()).describe('What the identity was read from'),
  devices: count.describe('Devices that are to receive it'),
});

const device = z.strictObject({ id: z.string(), image: z.string(), verdict });

const place = z.strictObject({
  file: z.string().describe('Relative to the repository, with /'),
  line: z.int().min(1),
  column: z.int().min(1).describe('In UTF-16 code units'),
});

const cure = z.strictObject({
  do: z.string().describe('What to do, one sentence'),
  frees: count.describe('Devices that nothing else blocks'),
});

const waived = z
  .strictObject({ waiver: z.string(), reason: z.string(), owner: z.string(), until: z.iso.date() })
  .describe('The waiver that lets it pass, and until when');

const finding = z.strictObject({
  rule: z.string().describe('See docs/rules'),
  severity: z.enum(SEVERITIES),
  count: count.describe('How many devices have it; 0: it is about the run itself'),
  devices: z.array(z.string()).describe('Their ids; of a warning or notice only the first hundred'),
  image: z.string().exactOptional(),
  message: z.string(),
  clause: z.string().describe('The document and the clause that the rule stands on'),
  cures: z.array(cure).describe('Cheapest first'),
  places: z.array(place).describe('Nearest first; of a change, those on lines that it touched before the others'),
  waived: waived.exactOptional(),
  severityReason: z
    .strictObject({ reason: z.string(), reference: z.string().exactOptional() })
    .exactOptional()
    .describe('Why the policy gave it another severity than its rule'),
  standing: z
    .enum(['introduced', 'existing'])
    .exactOptional()
    .describe('Whether the change brought it; left out where nothing was compared'),
  touched: z.boolean().exactOptional().describe('Whether its first place is on a line that the change touched'),
});

const fixed = z.strictObject({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  image: z.string().exactOptional(),
  message: z.string(),
  count: count.describe('How many devices no longer have it; 0: it was about the run itself'),
  devices: z.array(z.string()),
});

const change = z
  .strictObject({
    base: z.string().exactOptional().describe('The commit that was compared with; left out: there is none'),
    nothing: z.string().exactOptional().describe('Why there was nothing to compare with: all is introduced'),
    introduced: count.describe('Errors and unproven facts that the change brought and nothing waives'),
    existing: count.describe('Those that were there before'),
    fixed: z.array(fixed).describe('Errors and unproven facts that the change ended'),
  })
  .describe('What became of the findings by the change that is checked');

const policy = z
  .strictObject({
    file: z.string().describe('Relative to the repository, or owner/repository/path'),
    commit: z.string().exactOptional().describe('The commit that it was read at; left out: the working tree'),
    proposal: z
      .enum(['new', 'changed', 'deleted', 'mended'])
      .exactOptional()
      .describe('What the change would do to it. New and mended: no policy was applied'),
  })
  .describe('The policy that was applied');

const built = z
  .strictObject({
    ended: z.enum(BUILD_ENDINGS).describe('How far it came; nothing is published before the last'),
    imageDigest: z.string().exactOptional().describe('SHA-256 of the image that was made, hexadecimal'),
    published: z.array(z.string()).describe('Files and folders; below the workspace relative to it'),
    record: z.string().exactOptional().describe('The in-toto statement'),
    predicate: z.string().exactOptional().describe('Its predicate by itself'),
  })
  .describe('Of imagegate build only');

export const reportSchema = z
  .strictObject({
    schemaVersion: z.literal(1),
    tool: z.string().describe('imagegate and its version'),
    asOf: z.iso.date().describe('The day that the verdict is for'),
    verdict,
    counts: z.strictObject({ devices: count, licensed: count, unlicensed: count, unproven: count, waived: count }),
    images: z.array(image),
    devices: z.array(device).describe('Those that are not licensed; every one with --all'),
    findings: z.array(finding).describe('Most severe first'),
    policy: policy.exactOptional(),
    change: change.exactOptional(),
    build: built.exactOptional(),
  })
  .describe('What imagegate check or build found');

export type Report = Frozen<z.infer<typeof reportSchema>>;
export type ReportFinding = Report['findings'][number];
export type ReportImage = Report['images'][number];

type Frozen<T> = T extends object ? { readonly [Key in keyof T]: Frozen<T[Key]> } : T;
