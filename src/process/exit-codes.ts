/** What one exit code of a program means, and what to do about it: a row of an engine's table. */
export interface ExitMeaning {
  /** A clause that goes on after the code: `the disk is full`. */
  readonly means: string;
  /** An imperative sentence. */
  readonly cure: string;
}

// HRESULT and NTSTATUS failures have the highest bit set; people look them up in hexadecimal.
const FIRST_HIGH_CODE = 0x8000_0000;

/** An unsigned exit code as people search for it: `87`, `0x800f081e`. */
export function exitText(code: number): string {
  return code >= FIRST_HIGH_CODE ? `0x${code.toString(16).padStart(8, '0')}` : String(code);
}
