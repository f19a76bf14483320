/** Applies a cure's edit to a manifest given as data, as a person would with an editor. */
import type { ManifestEdit } from '../../src/licensing/finding.ts';

type Tree = Record<string, unknown>;

/** @param device the id of the device that is cured, for edits of a device. */
export function applyEdit(manifest: unknown, edit: ManifestEdit, device: string | undefined): Tree {
  const edited = structuredClone(manifest) as Tree;
  const { target, value, mode } = edit;
  const owner = ownerOf(edited, edit, device);
  const keys = target.path.split('.');
  const last = keys.pop() ?? '';
  const holder = keys.reduce<Tree>((at, key) => {
    at[key] ??= {};
    return at[key] as Tree;
  }, owner);
  if (mode === 'set') holder[last] = value;
  else holder[last] = [...((holder[last] as unknown[] | undefined) ?? []), value];
  return edited;
}

function ownerOf(manifest: Tree, { target }: ManifestEdit, device: string | undefined): Tree {
  if (target.of === 'policy') throw new Error('a policy is no part of the manifest');
  if (target.of === 'manifest') return manifest;
  const list = manifest[`${target.of}s`] as Tree[];
  if (target.of === 'verification') return list[target.index] as Tree;
  const id = target.of === 'device' ? device : target.id;
  const found = list.find((entry) => entry.id === id);
  if (found === undefined) throw new Error(`no ${target.of} ${id} in the manifest`);
  return found;
}
