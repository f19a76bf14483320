import { describe, expect, it } from 'vitest';
import { BaseUnreadable } from '../../src/change/base-unreadable.ts';
import { readRemoteFile } from '../../src/github/remote-file.ts';
import { InputError } from '../../src/input/problem.ts';
import { directly, startedServer, TOKEN } from './connecting.ts';

const POLICY = Buffer.from('\ufeffwaivers: []\r\n', 'utf16le');

async function policyRepository(options: { private?: boolean } = {}) {
  directly();
  const server = await startedServer();
  const repository = server.repository('octo/policies', options);
  const commit = repository.commit({ 'windows/policy #1.yml': POLICY, 'windows/link.yml': { link: 'policy.yml' } });
  const access = { apiUrl: `${server.url}/`, token: TOKEN, patience: { retries: 0 } };
  const file = { owner: 'octo', repository: 'policies', path: 'windows/policy #1.yml', commit };
  const read = (changed: Partial<typeof file>, limit = 1000) => readRemoteFile(access, { ...file, ...changed }, limit);
  return { server, repository, read, commit };
}

it('reads the bytes, and asks for nothing but the way to them', async () => {
  const { read, server, commit } = await policyRepository();
  expect(await read({})).toEqual(POLICY);
  expect(await read({ commit: commit.toUpperCase() })).toEqual(POLICY);
  expect(server.log).toHaveLength(8);
  expect(server.log.every(({ path }) => !path.includes('recursive'))).toBe(true);
});

describe('is the mistake of whoever named it', () => {
  it.each([
    ['no such repository', { repository: 'police' }, /not there, or the token may not read it/],
    ['no such commit', { commit: 'a'.repeat(40) }, /not there, or the token may not read it/],
    ['no commit', { commit: 'main' }, /not there, or the token may not read it/],
    ['no such file', { path: 'windows/policy.yml' }, /not there, or the token may not read it/],
    ['nothing below a file', { path: 'windows/policy #1.yml/x' }, /not there, or the token may not read it/],
    ['a folder', { path: 'windows' }, /is a folder, a link or a submodule/],
    ['a link', { path: 'windows/link.yml' }, /is a folder, a link or a submodule/],
  ])('%s', async (_name, changed, message) => {
    const { read } = await policyRepository();
    const fault = await read(changed).catch((thrown: unknown) => thrown);
    expect(fault).toBeInstanceOf(InputError);
    expect(fault).toHaveProperty('message', expect.stringMatching(message));
  });

  it('a file that is too large', async () => {
    const { read } = await policyRepository();
    await expect(read({}, POLICY.length)).resolves.toEqual(POLICY);
    await expect(read({}, POLICY.length - 1)).rejects.toThrow(/has 28 bytes; at most 27 are read/);
  });

  it('a private repository', async () => {
    const { read, server } = await policyRepository({ private: true });
    const account = server.accounts.get(TOKEN);
    if (account !== undefined) server.accounts.set(TOKEN, { ...account, permissions: {} });
    await expect(read({})).rejects.toBeInstanceOf(InputError);
  });
});

it.each([{ status: 401 }, { status: 403 }, { status: 500 }, 'drop', 'garbage'] as const)(
  'is a failure to read after %j',
  async (fault) => {
    const { read, server } = await policyRepository();
    server.fail({ path: /blobs/, with: fault });
    await expect(read({})).rejects.toBeInstanceOf(BaseUnreadable);
  },
);
