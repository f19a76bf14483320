import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { connectToGitHub } from '../../src/github/client.ts';
import { keepComment } from '../../src/github/comment.ts';
import { folderWith } from '../support/folder.ts';

// In a file of its own: @actions/github is loaded once a process.
it('is a failed call, not a crash, when the event of the workflow is no JSON', async () => {
  vi.stubEnv('GITHUB_EVENT_PATH', join(folderWith({ 'event.json': '{"pull_request":' }), 'event.json'));
  const github = await connectToGitHub({ apiUrl: 'http://127.0.0.1:1', token: 'x', repository: 'a/b' });
  const outcome = await keepComment(github, { pullRequest: 1, marker: 'm', body: 'm', create: true });
  expect(outcome).toEqual({ kind: 'failed', reason: expect.stringContaining('JSON') });
});
