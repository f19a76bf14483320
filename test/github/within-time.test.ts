import { expect, it } from 'vitest';
import { keepComment } from '../../src/github/comment.ts';
import { withinTime } from '../../src/github/within-time.ts';
import { WORKFLOW } from '../support/github-server.ts';
import { connection, REPOSITORY } from './connecting.ts';

it('begins no call when the time is over, however many pages are left', async () => {
  const { github, server } = await connection();
  const pull = server.repository(REPOSITORY).pullRequest(7);
  for (let at = 0; at < 950; at++) server.repository(REPOSITORY).comment(pull, `Comment ${at}`, WORKFLOW);
  let clock = 0;
  const slow = withinTime(github, 50, () => {
    clock += 9_000;
    return clock;
  });
  const wish = { pullRequest: 7, marker: '<!-- m -->', body: '<!-- m -->\nx', create: true };
  expect(await keepComment(slow, wish)).toEqual({
    kind: 'failed',
    reason: 'GitHub is slow, and no more is asked of it after 50 s',
  });
  expect(server.log).toHaveLength(5);
});
