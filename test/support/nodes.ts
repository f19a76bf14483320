/** The Nodes that the bundles are run on: this one, and the Node 24 that actions run on in production. */
export const NODES: readonly (readonly [name: string, path: string])[] = [
  [`Node ${process.versions.node}`, process.execPath],
  ...(process.env.IMAGEGATE_NODE24 ? [['Node 24', process.env.IMAGEGATE_NODE24] as const] : []),
];

/** What is wrong with testing here; in CI on Linux a missing Node 24 is, elsewhere it is let pass. */
export function missingNode(): string | undefined {
  const isThere = process.versions.node.startsWith('24.') || process.env.IMAGEGATE_NODE24;
  const isNeeded = process.env.CI === 'true' && process.platform === 'linux';
  return isThere || !isNeeded ? undefined : 'IMAGEGATE_NODE24 does not name a Node 24 (see .ci/run)';
}
