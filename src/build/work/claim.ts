/** Who sweeps an area: of several that come to it at the same time, one. */
import { randomBytes } from 'node:crypto';
import { link, readdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './flush-folder.ts';
import { OWNER } from './journal-record.ts';
import type { Owner } from './owner.ts';

const CLAIM = /^claim-(\d{1,6})$/;

/**
 * Claims an area whose owner is dead. Claims are numbered; the highest counts, and the next is made only when its owner
 * is dead too. A claim appears whole and only once under its number, because it is linked.
 *
 * @returns false when someone else has it.
 */
export async function claimArea(
  area: string,
  owner: Owner,
  isAlive: (owner: Owner) => Promise<boolean>,
): Promise<boolean> {
  const number = await highestClaim(area);
  if (number > 0 && (await isAlive(await ownerOf(join(area, `claim-${number}`))))) return false;
  const draft = join(area, `claim-${randomBytes(4).toString('hex')}.0`);
  await writeFile(draft, JSON.stringify(owner), { flag: 'wx', flush: true, mode: 0o600 });
  try {
    await link(draft, join(area, `claim-${number + 1}`));
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(draft).catch(() => undefined);
  }
}

async function highestClaim(area: string): Promise<number> {
  const numbers = (await readdir(area)).map((name) => Number(CLAIM.exec(name)?.[1] ?? 0));
  return Math.max(0, ...numbers);
}

async function ownerOf(file: string): Promise<Owner> {
  return OWNER.parse(JSON.parse(await readFile(file, 'utf8')));
}
