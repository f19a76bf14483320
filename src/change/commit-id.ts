/** Whether this is the full id of a commit: SHA-1 or SHA-256, lower-case hexadecimal. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
