/** Which file of a Windows disc is the one that Setup installs from. */
import { quoted, refuse } from '../refuse.ts';
import type { Disc, DiscFile } from './disc.ts';

// Media for two architectures (Media Creation Tool) have a folder for each.
const FOLDERS = ['sources', 'x64/sources', 'x86/sources'];
const NAMES = ['install.wim', 'install.esd', 'install.swm'];

const MOST_LISTED = 10;

/**
 * The install image of a disc: the file at `discPath`, or the only one where Windows media have it. Throws InputError
 * when there is none, and when there are several and none is asked for.
 */
export async function findInstallImage(disc: Disc, label: string, discPath?: string): Promise<DiscFile> {
  if (discPath !== undefined) return (await disc.find(discPath)) ?? refuseWithout(disc, label, quoted(discPath));
  const found: DiscFile[] = [];
  for (const folder of FOLDERS) {
    for (const name of NAMES) {
      const file = await disc.find(`${folder}/${name}`);
      if (file !== undefined) found.push(file);
    }
  }
  const [only, ...others] = found;
  if (only === undefined) return refuseWithout(disc, label, 'sources/install.wim (.esd, .swm)');
  if (others.length > 0) refuseSeveral(label, found);
  return only;
}

async function refuseWithout(disc: Disc, label: string, wanted: string): Promise<never> {
  const names = (await disc.list('')).map(({ name }) => quoted(name));
  const listed = names.length > MOST_LISTED ? [...names.slice(0, MOST_LISTED), 'and others'] : names;
  refuse(
    label,
    `is a disc image without ${wanted}; its top folder holds ${listed.join(', ') || 'nothing'}`,
    'Name the disc image of a Windows release, or the .wim itself.',
  );
}

function refuseSeveral(label: string, found: readonly DiscFile[]): never {
  const paths = found.map(({ path }) => quoted(path)).join(', ');
  refuse(
    label,
    `is a disc image with ${found.length} install images, and nothing says which is meant: ${paths}`,
    'Take the one that is meant out of it, and name that.',
  );
}
