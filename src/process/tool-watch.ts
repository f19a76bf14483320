/** Who shows what runs. The texts are the programs' own, and not yet escaped. */
export interface ToolWatch {
  /** The command as one would type it, without what looks like a product key. */
  command(text: string): void;
  /** A line of either stream; progress and empty lines are left out. */
  line(text: string): void;
  /** A whole number, told when it changed. */
  progress(percent: number): void;
}
