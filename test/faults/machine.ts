/** A machine on which builds are stopped, with what others have on it: a second runner at work, and folders of strangers. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plan, type Repository, repositoryIn } from '../e2e/build-repository.ts';
import { CLI } from '../support/bundles.ts';
import { killTree } from '../support/cancel.ts';
import { writeFiles } from '../support/folder.ts';
import { type Running, startProgram } from '../support/run-program.ts';
import { type Snapshot, snapshot } from './aftermath.ts';
import { mountsBelow, unmount } from './mounts.ts';
import { HOLD_SCRIPT, slowEnvironment } from './slow.ts';

export interface Machine {
  readonly repository: Repository;
  /** In which a build can be held. */
  readonly environment: Readonly<Record<string, string>>;
  readonly node: string;
  /** The repository before any build. */
  readonly before: Snapshot;
  /** What is in the work directory and below it, and stays. */
  readonly others: { readonly names: readonly string[]; readonly mounts: readonly string[]; readonly files: Snapshot };
  readonly neighbour: Running;
  /** Makes the repository what it was before any build. */
  restore(): void;
  /** Lets the second runner go on, and tells how it ended. */
  release(): Promise<number | null>;
  remove(): Promise<void>;
}

/** Random, so that nothing makes it smaller: exporting, copying and hashing take a while. */
const NOISE_BYTES = 3 * 2 ** 20;
const EARLIER = ['out/w11.wim', 'out/w11.wim.imagegate.json', 'share/w11.wim'];
const STRANGERS = { 'notes/todo.txt': 'buy milk', '0badcafe/thesis.txt': 'chapter one' };

/** Another build in the same repository, for its start. */
export const NEXT_PLAN = 'next.build.yml';

export async function setUpMachine(node: string): Promise<Machine> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'imagegate-faults-')));
  const workDirectory = join(root, 'work');
  const repository = repositoryIn(made(root, 'repository'), workDirectory, {
    plan: PLAN,
    files: {
      'hold.sh': HOLD_SCRIPT,
      'overlay/noise.bin': randomBytes(NOISE_BYTES),
      'copies-only.build.yml': PLAN.replace(/ {2}- run: .*the mount\]\n/, ''),
      [NEXT_PLAN]: plan(['copy: { from: overlay, to: / }'], ['copy: share/next.wim']),
    },
  });
  const restore = () => {
    for (const name of ['out', 'share']) rmSync(repository.path(name), { recursive: true, force: true });
    mkdirSync(repository.path('share'));
    writeFiles(repository.folder, Object.fromEntries(EARLIER.map((name) => [name, `earlier ${name}`])));
  };
  restore();
  writeFiles(workDirectory, STRANGERS);
  const { neighbour, go } = await startNeighbour(made(root, 'neighbour'), workDirectory, node);
  return {
    repository,
    environment: slowEnvironment(join(root, 'slow')),
    node,
    before: snapshot(repository.folder),
    others: {
      names: readdirSync(workDirectory).sort(),
      mounts: mountsBelow(workDirectory),
      files: snapshot(workDirectory),
    },
    neighbour,
    restore,
    release: async () => {
      go();
      return (await neighbour.finished).code;
    },
    remove: async () => {
      await killTree(neighbour.pid);
      mountsBelow(root).forEach(unmount);
      rmSync(root, { recursive: true, force: true });
    },
  };
}

const PLAN = `image: w11
engine: wimlib
source: { file: media/install.wim }
output: out/w11.wim
steps:
  - copy: { from: overlay, to: / }
  - run: [sh, hold.sh, the mount]
export: { compress: fast }
publish:
  - copy: { to: share/w11.wim, verify: true }
  - copy: share/second.wim
  - copy: { to: share/usb, split: 1 }
  - run: [sh, hold.sh, the end]
`;

/** A second runner with the same work directory, in the middle of a step on a mounted image until it may `go` on. */
async function startNeighbour(folder: string, workDirectory: string, node: string) {
  const wait = 'echo waiting; until [ -e go ]; do sleep 0.2; done';
  const { words, path } = repositoryIn(folder, workDirectory, {
    plan: plan([`run: [sh, -c, ${JSON.stringify(wait)}]`], ['copy: share/w11.wim']),
  });
  const neighbour = startProgram(node, [CLI, 'build', ...words], { cwd: folder });
  await neighbour.printed(/^ {2}waiting$/m);
  return { neighbour, go: () => writeFileSync(path('go'), '') };
}

function made(root: string, name: string): string {
  const folder = join(root, name);
  mkdirSync(folder);
  return folder;
}
