/** The files of a share's Control folder: written by MDT, the Workbench, Notepad and PowerShell, in their encodings. */
import { isUtf8 } from 'node:buffer';
import { InputError } from '../../input/problem.ts';
import { positionAt } from '../../input/text-position.ts';
import { displayed } from '../../licensing/vocabulary/reading.ts';
import { withOpenedFile } from '../opened-file.ts';
import { refuse } from '../refuse.ts';
import { walkXml, XmlFault, type XmlVisitor } from '../walk-xml.ts';

/** A share with a thousand images has an OperatingSystems.xml of one megabyte. */
const LARGEST = 16 * 1024 * 1024;

/** An XML file of a share, in memory. */
export class ShareDocument {
  readonly label: string;
  readonly #text: string;

  constructor(text: string, label: string) {
    this.#text = text;
    this.label = label;
  }

  /** @throws InputError for malformed XML, and whatever the visitor throws. */
  walk(visitor: XmlVisitor): void {
    try {
      walkXml(this.#text, visitor);
    } catch (error) {
      if (!(error instanceof XmlFault)) throw error;
      this.refuseAt(
        error.offset,
        `is malformed XML: ${displayed(error.message)}`,
        'Mend the XML, or restore the file.',
      );
    }
  }

  /** `what` is a predicate, `offset` an index into the text. @throws InputError */
  refuseAt(offset: number, what: string, cure: string): never {
    const { label } = this;
    throw new InputError({ file: label, ...positionAt(this.#text, offset), message: `${label} ${what}.`, cure });
  }

  /** From 1. */
  lineAt(offset: number): number {
    return positionAt(this.#text, offset).line;
  }
}

/** @throws InputError for a file that is missing, larger than 16 MiB, or neither UTF-8 nor UTF-16. */
export async function readShareDocument(path: string, label: string): Promise<ShareDocument> {
  const bytes = await readBytes(path, label);
  const text = decode(bytes);
  if (text === undefined) refuse(label, 'is neither UTF-8 nor UTF-16', 'Save it as UTF-8.');
  return new ShareDocument(text, label);
}

/** An .ini file. What is neither UTF-8 nor UTF-16 is read as Windows-1252: Notepad's "ANSI", and its keys are ASCII. */
export async function readShareSettings(path: string, label: string): Promise<string> {
  const bytes = await readBytes(path, label);
  return decode(bytes) ?? new TextDecoder('windows-1252').decode(bytes);
}

function readBytes(path: string, label: string): Promise<Buffer> {
  return withOpenedFile(path, label, async (file) => {
    if (file.sizeBytes > LARGEST) {
      refuse(label, `has ${file.sizeBytes} bytes, at most ${LARGEST} (16 MiB) are read`, 'Name a deployment share.');
    }
    return file.read(0, file.sizeBytes);
  });
}

/** Without a byte order mark, the zero byte of the first ASCII character tells UTF-16. */
function decode(bytes: Buffer): string | undefined {
  const [first = 1, second = 1] = bytes;
  const little = (first === 0xff && second === 0xfe) || (first !== 0 && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second !== 0);
  if (!little && !big) return isUtf8(bytes) ? new TextDecoder().decode(bytes) : undefined;
  try {
    return new TextDecoder(little ? 'utf-16le' : 'utf-16be', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
