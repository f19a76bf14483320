import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const LINUX_ONLY = [
  'test/build/engines/wimlib/**',
  'test/faults/**',
  'test/process/run-tool.test.ts',
  'test/support/dism/**',
];

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // They stop process groups, mount by FUSE, or stand in for a Windows that is not there.
    exclude: process.platform === 'linux' ? [] : LINUX_ONLY,
    setupFiles: ['test/support/property-seed.ts'],
    // Written for bundlers: they import without extensions, which Node alone does not resolve.
    server: { deps: { inline: [/@actions\/(languageservice|workflow-parser|expressions)/] } },
    // Much of the time is spent on waiting for programs: a core is not left free for the one that starts them.
    maxWorkers: Math.max(2, availableParallelism()),
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
