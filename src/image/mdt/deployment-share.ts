/** A deployment share of the Microsoft Deployment Toolkit, or the `Content\Deploy` of its offline media, which is one too. */
import { readOperatingSystems, type ShareOperatingSystem } from './operating-systems.ts';
import { readShareSettings } from './share-document.ts';
import { findPath } from './share-path.ts';
import { type ShareSecret, secretsInSettings } from './share-secrets.ts';
import { readTaskSequences, type ShareTaskSequence } from './task-sequences.ts';

export interface DeploymentShare {
  /** In the order of OperatingSystems.xml, one for each index of each image that was imported. */
  readonly operatingSystems: readonly ShareOperatingSystem[];
  readonly taskSequences: readonly ShareTaskSequence[];
  /** At most a hundred a file. */
  readonly secrets: readonly ShareSecret[];
}

/**
 * @param folder absolute.
 * @param label the name that problems and labels begin with.
 * @throws InputError when it is no share, a list in it is malformed, or an image lies outside the share.
 */
export async function readDeploymentShare(folder: string, label: string): Promise<DeploymentShare> {
  const operatingSystems = await readOperatingSystems(folder, label);
  const enabled = new Map(operatingSystems.map((one) => [one.guid, one.enabled]));
  const found = await readTaskSequences(folder, label, enabled);
  const settings = await Promise.all(
    ['Bootstrap.ini', 'CustomSettings.ini'].map((name) => readSettings(folder, label, name)),
  );
  return {
    operatingSystems,
    taskSequences: found.map(({ sequence }) => sequence),
    secrets: [...settings.flat(), ...found.flatMap(({ secrets }) => secrets)],
  };
}

async function readSettings(folder: string, label: string, name: string): Promise<readonly ShareSecret[]> {
  const path = await findPath(folder, ['Control', name]);
  const file = `${label}/Control/${name}`;
  return path === undefined ? [] : secretsInSettings(await readShareSettings(path, file), file);
}
