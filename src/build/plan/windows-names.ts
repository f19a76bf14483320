/** What Windows takes as the name of a file or folder, whatever system the plan is read on. */

/** Without a dot in front, and with anything behind one, each is a device (Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com[0-9\u00b9\u00b2\u00b3]|lpt[0-9\u00b9\u00b2\u00b3])(?:\.|$)/i;

/** Why Windows has no file of that name, as one clause; undefined when it may have one. `.` and `..` are judged apart. */
export function windowsNameFault(name: string): string | undefined {
  const forbidden = /[<>:"|?*]/.exec(name)?.[0];
  if (forbidden !== undefined) return `holds \`${forbidden}\`, which no name on Windows may hold`;
  if (DEVICE.test(name)) return 'names a device of Windows';
  if (name !== '.' && /[. ]$/.test(name)) return 'has a name that ends with a dot or a space, which Windows drops';
  return undefined;
}
