import { describe, expect, it } from 'vitest';
import { BaseUnreadable } from '../../src/change/base-unreadable.ts';
import { gitHubHistory } from '../../src/github/history.ts';
import { connection, REPOSITORY } from './connecting.ts';

async function history() {
  const connected = await connection();
  const repository = connected.server.repository(REPOSITORY);
  const root = repository.commit({ a: '1' });
  const main = repository.commit({ a: '2' }, [root]);
  const branch = repository.commit({ a: '1', b: '1' }, [root]);
  const merge = repository.commit({ a: '2', b: '1' }, [main, branch]);
  const island = repository.commit({ c: '1' });
  return { ...connected, root, main, branch, merge, island, history: gitHubHistory(connected.github) };
}

describe('parents', () => {
  it('come in order', async () => {
    const { history: asked, root, main, branch, merge } = await history();
    expect(await asked.parentsOf(merge)).toEqual([main, branch]);
    expect(await asked.parentsOf(root)).toEqual([]);
  });

  it('of a commit that is not there are not known', async () => {
    const { history: asked } = await history();
    expect(await asked.parentsOf('a'.repeat(40))).toBeUndefined();
  });
});

describe('the common base', () => {
  it('is found', async () => {
    const { history: asked, root, main, branch, merge } = await history();
    expect(await asked.mergeBase(main, branch)).toBe(root);
    expect(await asked.mergeBase(main, merge)).toBe(main);
  });

  it('is not there between commits that have nothing in common, or are not there', async () => {
    const { history: asked, main, island } = await history();
    expect(await asked.mergeBase(main, island)).toBeUndefined();
    expect(await asked.mergeBase(main, 'a'.repeat(40))).toBeUndefined();
  });
});

it.each([{ status: 403 }, { status: 500 }, 'drop', 'garbage', { status: 200, body: {} }] as const)(
  'is unreadable, not absent, after %j',
  async (fault) => {
    const { history: asked, server, main, branch } = await history();
    server.fail({ times: 99, with: fault });
    await expect(asked.parentsOf(main)).rejects.toBeInstanceOf(BaseUnreadable);
    await expect(asked.mergeBase(main, branch)).rejects.toBeInstanceOf(BaseUnreadable);
  },
);
