/** What this program calls itself. `package.json` says the same version; a test holds the two equal. */
export const VERSION = '1.0.0';
export const TOOL = `imagegate ${VERSION}`;
