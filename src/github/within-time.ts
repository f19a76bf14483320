import type { GitHub } from './client.ts';
import { GitHubFailure } from './failure.ts';

/**
 * The same calls, of which none is begun once so many seconds are over: each answer in a long row may be slow, and no try
 * fails by it.
 *
 * @param now in ms; only differences count.
 */
export function withinTime(github: GitHub, seconds: number, now = () => performance.now()): GitHub {
  const begun = now();
  const inTime = () => {
    if (now() - begun > seconds * 1000) throw tooSlow(seconds);
    return github;
  };
  return {
    call: async (...call) => inTime().call(...call),
    callOnce: async (...call) => inTime().callOnce(...call),
    waitAfter: github.waitAfter,
  };
}

function tooSlow(seconds: number): GitHubFailure {
  return new GitHubFailure({
    kind: 'unusable',
    problem: `GitHub is slow, and no more is asked of it after ${seconds} s`,
  });
}
