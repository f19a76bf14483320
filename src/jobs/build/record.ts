import { basename } from 'node:path';
import { relativeName } from '../../input/workspace.ts';
import { hashFile } from '../../publish/hash-file.ts';
import type { Report } from '../../report/report-schema.ts';
import { buildStatement, type DigestedFile } from '../../report/statement.ts';
import type { BuildHost } from './build-host.ts';
import type { Identified } from './identify.ts';
import type { BuildOrder, Machinery } from './order.ts';

/** Stage 7: what was decided, by which rules and on what evidence, bound to the digest of the image. */
export async function recordOf(
  order: BuildOrder,
  output: string,
  { candidate, identities }: Identified,
  report: Report,
  { facts }: Machinery,
  host: BuildHost,
): Promise<{ readonly statement: string; readonly predicate: string }> {
  const { plan } = order;
  return buildStatement({
    subject: { name: basename(output), sha256: candidate.sha256 },
    image: plan.image,
    plan: { name: plan.file, sha256: plan.digest },
    manifest: await digestsOf(order, host),
    ...(facts && { engine: facts.version }),
    identities,
    report,
  });
}

async function digestsOf({ manifest, workspace }: BuildOrder, host: BuildHost): Promise<readonly DigestedFile[]> {
  const files: DigestedFile[] = [];
  for (const path of manifest.files) {
    const { sha256 } = await hashFile(path, host.signal, () => undefined);
    files.push({ name: relativeName(workspace, path), sha256 });
  }
  return files;
}
