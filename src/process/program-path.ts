/** Which file a program's name stands for. Ours, because a name must never mean a file of the current folder. */
import nodePath from 'node:path';

export interface ProgramSearch {
  readonly platform: NodeJS.Platform;
  /** The values of PATH and, on Windows, PATHEXT. */
  readonly path: string | undefined;
  readonly pathExtensions: string | undefined;
  /** Absolute; what a name with a folder in it (`./tools/make`) is relative to. */
  readonly directory: string;
  /** Whether a program's file stands there. */
  exists(file: string): boolean;
}

// All that Windows starts without asking another program; the last two are started by cmd.exe.
const WINDOWS_KINDS = ['.com', '.exe', '.bat', '.cmd'];

/**
 * The absolute path of a program: of a bare name the first one on PATH, of anything else the file itself. On Windows the
 * extensions of PATHEXT are tried where the name has none. Undefined when there is none that can be started.
 */
export function findProgram(program: string, search: ProgramSearch): string | undefined {
  if (program === '' || program.includes('\0')) return undefined;
  const path = search.platform === 'win32' ? nodePath.win32 : nodePath.posix;
  return foldersOf(program, search, path)
    .flatMap((folder) => namesOf(program, search, path).map((name) => path.resolve(folder, name)))
    .find((file) => search.exists(file));
}

/** Windows looks into the current folder before PATH, and an empty or relative entry of PATH is one: both are passed over. */
function foldersOf(program: string, search: ProgramSearch, path: nodePath.PlatformPath): readonly string[] {
  const isBare = path.basename(program) === program && !/^[a-z]:/i.test(program);
  if (!isBare) return [search.directory];
  return (search.path ?? '')
    .split(path.delimiter)
    .map((folder) => (search.platform === 'win32' ? folder.replaceAll('"', '') : folder))
    .filter((folder) => path.isAbsolute(folder));
}

function namesOf(program: string, search: ProgramSearch, path: nodePath.PlatformPath): readonly string[] {
  if (search.platform !== 'win32') return [program];
  const named = WINDOWS_KINDS.includes(path.extname(program).toLowerCase()) ? [program] : [];
  const extensions = (search.pathExtensions ?? WINDOWS_KINDS.join(';'))
    .toLowerCase()
    .split(';')
    .filter((extension) => WINDOWS_KINDS.includes(extension));
  return [...named, ...extensions.map((extension) => program + extension)];
}
