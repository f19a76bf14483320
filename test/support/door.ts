/** The public door: a manifest goes in as a file, a report comes out. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace } from '../../src/input/workspace.ts';
import { check } from '../../src/jobs/check.ts';
import { readEvidence } from '../../src/jobs/evidence.ts';
import type { Assessment } from '../../src/licensing/finding.ts';
import { assessFleet } from '../../src/licensing/fleet.ts';
import type { Policy } from '../../src/licensing/policy/policy.ts';
import { readManifest } from '../../src/manifest/manifest.ts';
import type { Report } from '../../src/report/report-schema.ts';
import { NOWHERE } from './nowhere.ts';

export const AS_OF = '2026-11-22';

export interface DoorOptions {
  readonly asOf?: string;
  /** Files beside the manifest, by name. */
  readonly files?: Readonly<Record<string, string | Buffer>>;
  readonly policy?: Policy;
  /** Only this image is decided. */
  readonly image?: string;
}

const silentHost = {
  paint: { bold: same, dim: same, red: same, yellow: same, green: same },
  write: async () => {},
  note: async () => {},
  progress: () => {},
} as unknown as Parameters<typeof check>[1];

function same(text: string): string {
  return text;
}

/** Checks a manifest, given as data, exactly as the command line would check it as a file. */
export async function checkManifest(manifest: unknown, options: DoorOptions = {}): Promise<Report> {
  return inWorkspace(manifest, options, (workspace) => checkFile(workspace, 'imagegate.json', options.asOf));
}

/** Checks a manifest that is a file of the workspace, under a policy that is one too. */
export async function checkFile(workspace: string, manifest: string, asOf = AS_OF, policy?: string): Promise<Report> {
  const options = {
    workspace,
    manifests: [manifest],
    asOf,
    failOn: 'unproven',
    plans: [],
    all: true,
    output: 'json',
    ...NOWHERE,
    ...(policy !== undefined && { policy: { kind: 'file', path: policy } as const }),
  } as const;
  return (await check(options, silentHost)).report;
}

/** The assessment behind the report, with the edits of its cures. */
export async function assessManifest(manifest: unknown, options: DoorOptions = {}): Promise<Assessment> {
  return inWorkspace(manifest, options, async (root) => {
    const workspace = await openWorkspace(root);
    const read = await readManifest(workspace, ['imagegate.json']);
    const evident = await readEvidence(workspace, read, undefined, silentHost);
    const estate = options.policy === undefined ? evident : { ...evident, policy: options.policy };
    const fleet = assessFleet(estate, {
      asOf: options.asOf ?? AS_OF,
      all: true,
      ...(options.image !== undefined && { image: options.image }),
      locate: (reference) => read.locate(reference),
    });
    await read.visitDevices((id, primaryUser, terms, row) => fleet.add(id, primaryUser, terms, row));
    return fleet.finish();
  });
}

async function inWorkspace<T>(
  manifest: unknown,
  { files = {} }: DoorOptions,
  use: (root: string) => Promise<T>,
): Promise<T> {
  const workspace = await mkdtemp(join(tmpdir(), 'imagegate-door-'));
  try {
    await writeFile(join(workspace, 'imagegate.json'), JSON.stringify(manifest));
    for (const [name, content] of Object.entries(files)) await writeFile(join(workspace, name), content);
    return await use(workspace);
  } finally {
    await rm(workspace, { recursive: true, force: true });
  }
}
