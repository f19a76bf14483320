/** Which lines of the manifest's files a change touched: what it brought is shown there first. */
import { readFile, stat } from 'node:fs/promises';
import type { BaseWorkspace } from '../../change/base-workspace.ts';
import { changedLines } from '../../change/changed-lines.ts';
import { resolveInside, type Workspace } from '../../input/workspace.ts';

/** A larger file is not compared line by line: a finding in it is shown where it lies. In bytes. */
const LARGEST_FILE = 64 * 1024 * 1024;

/** The touched lines of a file of the workspace, from 1; read once. */
export type TouchedLines = (file: string) => Promise<ReadonlySet<number>>;

export function touchedLines(workspace: Workspace, before: BaseWorkspace | undefined): TouchedLines {
  const known = new Map<string, Promise<ReadonlySet<number>>>();
  return (file) => {
    const lines = known.get(file) ?? compare(file, workspace, before);
    known.set(file, lines);
    return lines;
  };
}

async function compare(
  file: string,
  workspace: Workspace,
  before: BaseWorkspace | undefined,
): Promise<ReadonlySet<number>> {
  if (await before?.isUnchanged(file)) return NO_LINES;
  const now = await textOf(workspace, file);
  const was = before && (await textOf(before, file));
  return now === undefined || now === was ? NO_LINES : changedLines(was, now);
}

async function textOf(workspace: Workspace, file: string): Promise<string | undefined> {
  const path = await resolveInside(workspace, `./${file}`);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined || found.size > LARGEST_FILE) return undefined;
  return readFile(path, 'utf8');
}

const NO_LINES: ReadonlySet<number> = new Set();
