/** The image that has passed the check, as its bytes were then. */
export interface Candidate {
  /** Absolute. */
  readonly file: string;
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly sizeBytes: number;
}
