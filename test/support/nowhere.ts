import { tmpdir } from 'node:os';

/** The surroundings of a check that needs none: whoever asks GitHub or starts a program there fails. */
export const NOWHERE = {
  gitHub: { apiUrl: 'http://127.0.0.1:9' },
  machine: { environment: {}, platform: process.platform, temporary: tmpdir() },
} as const;
