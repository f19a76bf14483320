import { describe, expect, it } from 'vitest';
import { ACTIONS, type Action } from './grammar/actions.mjs';
import { GLOBAL_OPTIONS, OPTIONS, type Option } from './grammar/options.mjs';
import { parseCommandLine } from './grammar/parse.mjs';

/** The options of each action as Microsoft's syntax lines have them; of FFU, VHD and WIMBoot nothing. */
const DOCUMENTED: Readonly<Record<string, string>> = {
  'Get-ImageInfo': '/ImageFile: [/Index: | /Name:]',
  'Mount-Image': '/ImageFile: {/Index: | /Name:} /MountDir: [/ReadOnly] [/Optimize] [/CheckIntegrity]',
  'Unmount-Image': '/MountDir: {/Commit | /Discard} [/CheckIntegrity] [/Append]',
  'Commit-Image': '/MountDir: [/CheckIntegrity] [/Append]',
  'Remount-Image': '/MountDir:',
  'Cleanup-Mountpoints': '',
  'Get-MountedImageInfo': '',
  'Capture-Image':
    '/ImageFile: /CaptureDir: /Name: [/Description:] [/ConfigFile:] [/Compress:] [/Bootable] [/CheckIntegrity] [/Verify] [/NoRpFix] [/EA]',
  'Append-Image':
    '/ImageFile: /CaptureDir: /Name: [/Description:] [/ConfigFile:] [/Bootable] [/CheckIntegrity] [/Verify] [/NoRpFix]',
  'Apply-Image':
    '/ImageFile: [/SWMFile:] /ApplyDir: {/Index: | /Name:} [/CheckIntegrity] [/Verify] [/NoRpFix] [/ConfirmTrustedFile] [/Compact] [/EA]',
  'Export-Image':
    '/SourceImageFile: {/SourceIndex: | /SourceName:} /DestinationImageFile: [/DestinationName:] [/Compress:] [/SWMFile:] [/Bootable] [/CheckIntegrity]',
  'Split-Image': '/ImageFile: /SWMFile: /FileSize: [/CheckIntegrity]',
  'Delete-Image': '/ImageFile: {/Index: | /Name:} [/CheckIntegrity]',
  'List-Image': '/ImageFile: {/Index: | /Name:}',
  'Get-Packages': '',
  'Add-Package': '/PackagePath: [/IgnoreCheck] [/PreventPending]',
  'Remove-Package': '{/PackageName: | /PackagePath:}',
  'Get-Features': '[/PackageName:] [/PackagePath:]',
  'Get-FeatureInfo': '/FeatureName: [/PackageName:] [/PackagePath:]',
  'Enable-Feature': '/FeatureName: [/PackageName:] [/Source:] [/LimitAccess] [/All]',
  'Disable-Feature': '/FeatureName: [/PackageName:] [/Remove]',
  'Cleanup-Image':
    '{/RevertPendingActions | /SPSuperseded [/HideSP] | /StartComponentCleanup [/ResetBase] [/Defer] | /AnalyzeComponentStore | /CheckHealth | /ScanHealth | /RestoreHealth [/Source:] [/LimitAccess]}',
  'Get-Drivers': '[/All]',
  'Add-Driver': '/Driver: [/Recurse] [/ForceUnsigned]',
  'Remove-Driver': '/Driver:',
  'Get-Capabilities': '',
  'Add-Capability': '/CapabilityName: [/Source:] [/LimitAccess]',
  'Remove-Capability': '/CapabilityName:',
  'Get-ProvisionedAppxPackages': '',
  'Add-ProvisionedAppxPackage':
    '{/FolderPath: | /PackagePath:} [/DependencyPackagePath:] [/OptionalPackagePath:] [/LicensePath:] [/SkipLicense] [/CustomDataPath:] [/Region:]',
  'Remove-ProvisionedAppxPackage': '/PackageName:',
  'Get-CurrentEdition': '',
  'Get-TargetEditions': '',
  'Set-Edition': '[/GetEula:] [/AcceptEula] [/ProductKey:]',
  'Set-ProductKey': '',
  'Get-Intl': '[/Distribution:]',
  'Gen-LangINI': '/Distribution:',
  'Set-SetupUILang': '/Distribution:',
  'Apply-Unattend': '',
};

const REFUSED = expect.objectContaining({ code: 87 });

describe.each(ACTIONS.map((action) => ({ name: action.name, action })))('/$name', ({ name, action }) => {
  const rows = OPTIONS.filter((option) => option.actions.includes(name));

  it('has the options that its documentation has, and no other', () => {
    const documented = (DOCUMENTED[name] ?? '').match(/\/\w+:?/g) ?? [];
    const known = rows.map((row) => `/${row.name}${row.value === false ? '' : ':'}`);
    expect([...known].sort()).toEqual([...documented].sort());
  });

  it('is accepted with each of them, in any case and any order', () => {
    for (const row of rows.filter(({ only }) => only === undefined)) {
      const words = valid(action, row);
      expect(parseCommandLine(words).options.has(row.name), words.join(' ')).toBe(true);
      expect(
        parseCommandLine(
          words.map((word) => word.replace(/^\/[^:]+/, (option) => option.toUpperCase())).reverse(),
        ).options.has(row.name),
      ).toBe(true);
    }
    expect(parseCommandLine(valid(action)).actions[0]?.action.name).toBe(name);
  });

  it('is refused with any option that is documented for other actions alone', () => {
    const names = new Set(rows.map((row) => row.name));
    for (const other of OPTIONS.filter((option) => !names.has(option.name)))
      expect(() => parseCommandLine([...valid(action), word(other)]), other.name).toThrow(REFUSED);
  });

  it('is refused without what it needs', () => {
    for (const row of rows.filter(({ need }) => need === 'required'))
      expect(() => parseCommandLine(valid(action).filter((text) => !text.startsWith(`/${row.name}:`)))).toThrow(
        REFUSED,
      );
    const groups = rows.flatMap(({ need }) =>
      typeof need === 'object' && need.oneOf !== undefined ? [need.oneOf] : [],
    );
    for (const group of groups) {
      const members = rows
        .filter(({ need }) => typeof need === 'object' && need.oneOf === group)
        .map((row) => row.name);
      const without = valid(action).filter((text) => !members.some((member) => text.split(':')[0] === `/${member}`));
      expect(() => parseCommandLine(without)).toThrow(REFUSED);
      expect(() =>
        parseCommandLine([
          ...without,
          ...rows
            .filter((row) => members.includes(row.name))
            .slice(0, 2)
            .map(word),
        ]),
      ).toThrow(REFUSED);
    }
  });

  it('is refused when an option has no value that needs one, or one that takes none', () => {
    for (const row of rows.filter(({ only }) => only === undefined)) {
      const words = valid(action, row).filter((text) => text.split(':')[0] !== `/${row.name}`);
      const wrong = row.value === false ? `/${row.name}:yes` : `/${row.name}`;
      expect(() => parseCommandLine([...words, wrong]), wrong).toThrow(REFUSED);
      if (row.value !== false) expect(() => parseCommandLine([...words, `/${row.name}:`])).toThrow(REFUSED);
    }
    const self = action.value ? `/${name}` : `/${name}:value`;
    expect(() => parseCommandLine([...valid(action).slice(1), self])).toThrow(REFUSED);
  });

  it('takes twice only what may be repeated', () => {
    for (const row of rows.filter(
      ({ only, need }) => only === undefined && need !== 'optional' && typeof need !== 'object',
    )) {
      const words = [...valid(action), word(row)];
      if (row.repeat) expect(parseCommandLine(words).options.all(row.name)).toHaveLength(2);
      else expect(() => parseCommandLine(words)).toThrow(REFUSED);
    }
  });

  it('needs /Image when it services, and refuses it when it does not', () => {
    const words = valid(action).filter((text) => !text.startsWith('/Image:'));
    if (action.kind === 'servicing') expect(() => parseCommandLine(words)).toThrow(/option is unknown/);
    else expect(() => parseCommandLine([...words, '/Image:C:\\mount'])).toThrow(/\/Image option cannot be used/);
  });
});

describe('the command line', () => {
  const mount = ['/Mount-Image', '/ImageFile:a.wim', '/Index:1', '/MountDir:m'];

  it.each([
    ['a word that is no option', ['Mount-Image'], `DISM doesn't recognize the command-line option "Mount-Image"`],
    [
      'the rest of a path with a blank',
      ['/Mount-Image', '/ImageFile:C:\\my', 'images\\a.wim'],
      'command-line option "images\\a.wim"',
    ],
    ['an unknown option', ['/Mount-Picture'], 'The mount-picture option is unknown'],
    ['an option with a blank for a colon', ['/Mount-Image', '/Index', '1'], 'command-line option "1"'],
    ['nothing but global options', ['/English'], 'No DISM options were specified'],
    ['an image without a command', ['/Image:m'], 'missing a required servicing command'],
    ['two actions', [...mount, '/Get-MountedImageInfo'], 'Invalid command-line'],
    ['/Online with /Image', ['/Online', '/Image:m', '/Get-Packages'], 'Do not use the /Image or /WinDir option'],
    ['/WinDir alone', ['/WinDir:w', ...mount], 'The option /WinDir is not recognized in this context'],
    ['help that is not last', ['/?', '/Mount-Image'], 'Ensure that /? is the last option'],
    ['/English with help', ['/English', '/?'], 'Invalid command-line'],
    ['a log level that there is none of', [...mount, '/LogLevel:5'], 'An invalid log level was specified'],
    [
      'a compression that there is none of',
      [...exportWords(), '/Compress:best'],
      'The best argument given for the Compress option',
    ],
    [
      'an index that is no number',
      ['/Get-ImageInfo', '/ImageFile:a', '/Index:one'],
      'The one argument given for the Index option',
    ],
    [
      'the new spelling with the old option',
      ['/Mount-Image', '/WimFile:a.wim', '/Index:1', '/MountDir:m'],
      'wimfile option is not recognized',
    ],
    [
      'the old spelling with the new option',
      ['/Mount-Wim', '/ImageFile:a.wim', '/Index:1', '/MountDir:m'],
      'imagefile option is not recognized',
    ],
    [
      'a key for an offline edition',
      ['/Image:m', '/Set-Edition:Enterprise', '/AcceptEula'],
      'accepteula option is not recognized',
    ],
    [
      '/ResetBase alone',
      ['/Image:m', '/Cleanup-Image', '/CheckHealth', '/ResetBase'],
      'resetbase option is not recognized',
    ],
  ])('refuses %s', (_, words, message) => {
    expect(() => parseCommandLine(words)).toThrow(REFUSED);
    expect(() => parseCommandLine(words)).toThrow(message);
  });

  it('takes every global option before and after the action', () => {
    for (const option of GLOBAL_OPTIONS.filter(({ actions }) => actions === 'all')) {
      expect(parseCommandLine([word(option), ...mount]).globals.has(option.name)).toBe(true);
      expect(parseCommandLine([...mount, word(option)]).globals.has(option.name)).toBe(true);
    }
  });

  it('takes the old spellings', () => {
    expect(parseCommandLine(['/Get-WimInfo', '/WimFile:a.wim']).options.get('ImageFile')).toBe('a.wim');
    expect(parseCommandLine(['/Cleanup-Wim']).actions[0]?.action.name).toBe('Cleanup-Mountpoints');
  });

  it('keeps blanks and colons of a value', () => {
    expect(parseCommandLine(['/Get-ImageInfo', '/ImageFile:C:\\my images\\a.wim']).options.get('ImageFile')).toBe(
      'C:\\my images\\a.wim',
    );
  });

  it('takes several international settings together, and no other two actions', () => {
    expect(parseCommandLine(['/Image:m', '/Set-AllIntl:de-DE', '/Set-UserLocale:de-AT']).actions).toHaveLength(2);
    expect(() => parseCommandLine(['/Image:m', '/Set-AllIntl:de-DE', '/Get-Packages'])).toThrow(REFUSED);
  });

  it('has a source for every row', () => {
    for (const { source } of [...OPTIONS, ...GLOBAL_OPTIONS, ...ACTIONS]) expect(source).toMatch(/^DISM .+, .+/);
  });
});

function exportWords(): readonly string[] {
  return ['/Export-Image', '/SourceImageFile:a', '/SourceIndex:1', '/DestinationImageFile:b'];
}

/** A command line with all that the action needs, and this option when one is given. */
function valid(action: Action, extra?: Option): readonly string[] {
  const rows = OPTIONS.filter((option) => option.actions.includes(action.name));
  const companions = withCompanions(extra, rows);
  const given = new Set<string>(companions.map(({ name }) => name));
  const words = companions.map(word);
  for (const row of rows) {
    const group = groupOf(row);
    const isGiven =
      given.has(row.name) ||
      rows.some((other) => given.has(other.name) && group !== undefined && groupOf(other) === group);
    const isNeeded = row.need === 'required' || (typeof row.need === 'object' && row.need.oneOf !== undefined);
    if (!isNeeded || isGiven) continue;
    given.add(row.name);
    words.push(word(row));
  }
  const image = action.kind === 'servicing' ? ['/Image:mount'] : [];
  return [action.value ? `/${action.name}:value` : `/${action.name}`, ...image, ...words];
}

function withCompanions(option: Option | undefined, rows: readonly Option[]): readonly Option[] {
  if (option === undefined) return [];
  return [
    option,
    ...withCompanions(
      rows.find(({ name }) => name === option.with),
      rows,
    ),
  ];
}

function groupOf({ need }: Option): string | undefined {
  return typeof need === 'object' ? (need.oneOf ?? need.atMostOne) : undefined;
}

/** The option with a value that it takes. */
function word({ name, value }: Option): string {
  if (value === false) return `/${name}`;
  return `/${name}:${['1', 'max', 'list'].find((text) => value.test(text))}`;
}
