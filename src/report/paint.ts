/** Colour, only by what a line is: nothing that a reader must know is said by colour alone. */
export type Colour = 'red' | 'green' | 'yellow' | 'blue' | 'grey' | 'bold';

export type Paint = (colour: Colour, text: string) => string;

export const PLAIN: Paint = (_colour, text) => text;

export const COLOURED: Paint = (colour, text) => `\u001b[${CODES[colour]}m${text}\u001b[0m`;

const CODES: Record<Colour, number> = { red: 31, green: 32, yellow: 33, blue: 36, grey: 90, bold: 1 };
