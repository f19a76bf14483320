export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** What the runner takes for a command: any line that begins with `::name` once blanks are cut off, and `##[name`. */
export function commandsIn(log: string): readonly Command[] {
  return log.split(/\r?\n/).flatMap((line) => {
    const match = /^\s*::([a-zA-Z][\w-]*)(?: ([\s\S]*?))?::([\s\S]*)$/.exec(line);
    if (match === null && line.includes('##[')) throw new Error(`an old command in the log: ${line}`);
    if (match === null) return [];
    const properties = (match[2] ?? '').split(',').flatMap((pair) => {
      const [key, ...value] = pair.split('=');
      return key ? [[key, unescaped(value.join('='))]] : [];
    });
    return [{ name: match[1] ?? '', properties: Object.fromEntries(properties), message: unescaped(match[3] ?? '') }];
  });
}

function unescaped(text: string): string {
  return text
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%25', '%');
}
