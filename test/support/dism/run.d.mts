/** Runs one command line as DISM would, writing to the stream, and gives its exit code: unsigned, all 32 bits. */
export function run(
  words: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
  stream?: { write(bytes: Buffer): unknown; readonly isTTY?: boolean },
): Promise<number>;
export function stateFolder(environment: Readonly<Record<string, string | undefined>>): string;
