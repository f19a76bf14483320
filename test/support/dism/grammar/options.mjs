import { APPS, CAPABILITIES, DRIVERS, EDITIONS, GLOBAL, IMAGING, LANGUAGES, PACKAGES } from './sources.mjs';

// Every documented option, one row each: its name, the actions it goes with, whether it takes a value (a pattern, when
// only some are accepted), whether it must be there, and the page that says so.
//
//   need     'required' | 'optional' | { oneOf: group }: exactly one of the group's rows | { atMostOne: group }
//   with     only together with this other option
//   repeat   may stand more than once
//   only     'online': documented for a running Windows alone, so refused with /Image
//
// Left out on purpose are the options of FFU and WIMBoot, and those documented only by the program's own help.

const FLAG = false;
const ANY = /[\s\S]/;
const NUMBER = /^[1-9]\d*$/;
const REQUIRED = 'required';
const OPTIONAL = 'optional';

const row = (name, actions, value, need, source, more = {}) => ({ name, actions, value, need, source, ...more });

export const GLOBAL_OPTIONS = [
  row('Image', 'servicing', ANY, OPTIONAL, GLOBAL('/Image')),
  row('Online', 'servicing', FLAG, OPTIONAL, GLOBAL('/Online')),
  row('WinDir', 'servicing', ANY, OPTIONAL, GLOBAL('/WinDir')),
  row('SysDriveDir', 'servicing', ANY, OPTIONAL, GLOBAL('/SysDriveDir')),
  row('LogPath', 'all', ANY, OPTIONAL, GLOBAL('/LogPath')),
  row('LogLevel', 'all', /^[1-4]$/, OPTIONAL, GLOBAL('/LogLevel')),
  row('ScratchDir', 'all', ANY, OPTIONAL, GLOBAL('/ScratchDir')),
  row('Quiet', 'all', FLAG, OPTIONAL, GLOBAL('/Quiet')),
  row('NoRestart', 'all', FLAG, OPTIONAL, GLOBAL('/NoRestart')),
  row('English', 'all', FLAG, OPTIONAL, GLOBAL('/English')),
  row('Format', 'all', /^(table|list)$/i, OPTIONAL, GLOBAL('/Format')),
];

const BY_INDEX = ['Mount-Image', 'Apply-Image', 'Delete-Image', 'List-Image'];
const FILE_READERS = ['Get-ImageInfo', ...BY_INDEX, 'Split-Image', 'Capture-Image', 'Append-Image'];
const MOUNT_USERS = ['Mount-Image', 'Unmount-Image', 'Commit-Image', 'Remount-Image'];
const CAPTURES = ['Capture-Image', 'Append-Image'];
const CHECKED = [
  'Mount-Image',
  'Unmount-Image',
  'Commit-Image',
  ...CAPTURES,
  'Apply-Image',
  'Export-Image',
  'Split-Image',
  'Delete-Image',
];

const IMAGING_OPTIONS = [
  row('ImageFile', FILE_READERS, ANY, REQUIRED, IMAGING('syntax of each action'), { aliases: ['WimFile'] }),
  row('Index', BY_INDEX, NUMBER, { oneOf: '/Index or /Name' }, IMAGING('syntax of each action')),
  row('Name', BY_INDEX, ANY, { oneOf: '/Index or /Name' }, IMAGING('syntax of each action')),
  row('Index', ['Get-ImageInfo'], NUMBER, { atMostOne: '/Index or /Name' }, IMAGING('/Get-ImageInfo')),
  row('Name', ['Get-ImageInfo'], ANY, { atMostOne: '/Index or /Name' }, IMAGING('/Get-ImageInfo')),
  row('MountDir', MOUNT_USERS, ANY, REQUIRED, IMAGING('syntax of each action')),
  row('ReadOnly', ['Mount-Image'], FLAG, OPTIONAL, IMAGING('/Mount-Image')),
  row('Optimize', ['Mount-Image'], FLAG, OPTIONAL, IMAGING('/Mount-Image')),
  row('Commit', ['Unmount-Image'], FLAG, { oneOf: '/Commit or /Discard' }, IMAGING('/Unmount-Image')),
  row('Discard', ['Unmount-Image'], FLAG, { oneOf: '/Commit or /Discard' }, IMAGING('/Unmount-Image')),
  row('Append', ['Unmount-Image', 'Commit-Image'], FLAG, OPTIONAL, IMAGING('/Unmount-Image, /Commit-Image')),
  row('CheckIntegrity', CHECKED, FLAG, OPTIONAL, IMAGING('syntax of each action')),
  row('CaptureDir', CAPTURES, ANY, REQUIRED, IMAGING('/Capture-Image')),
  row('Name', CAPTURES, ANY, REQUIRED, IMAGING('/Capture-Image')),
  row('Description', CAPTURES, ANY, OPTIONAL, IMAGING('/Capture-Image')),
  row('ConfigFile', CAPTURES, ANY, OPTIONAL, IMAGING('/Capture-Image')),
  row('Compress', ['Capture-Image'], /^(max|fast|none)$/i, OPTIONAL, IMAGING('/Capture-Image')),
  row('Bootable', [...CAPTURES, 'Export-Image'], FLAG, OPTIONAL, IMAGING('/Capture-Image, /Export-Image')),
  row('Verify', [...CAPTURES, 'Apply-Image'], FLAG, OPTIONAL, IMAGING('/Capture-Image, /Apply-Image')),
  row('NoRpFix', [...CAPTURES, 'Apply-Image'], FLAG, OPTIONAL, IMAGING('/Capture-Image, /Apply-Image')),
  row('EA', ['Capture-Image', 'Apply-Image'], FLAG, OPTIONAL, IMAGING('/Capture-Image, /Apply-Image')),
  row('ApplyDir', ['Apply-Image'], ANY, REQUIRED, IMAGING('/Apply-Image')),
  row('Compact', ['Apply-Image'], FLAG, OPTIONAL, IMAGING('/Apply-Image')),
  row('ConfirmTrustedFile', ['Apply-Image'], FLAG, OPTIONAL, IMAGING('/Apply-Image')),
  row('SWMFile', ['Apply-Image', 'Export-Image'], ANY, OPTIONAL, IMAGING('/Apply-Image, /Export-Image')),
  row('SWMFile', ['Split-Image'], ANY, REQUIRED, IMAGING('/Split-Image')),
  row('FileSize', ['Split-Image'], NUMBER, REQUIRED, IMAGING('/Split-Image')),
  row('SourceImageFile', ['Export-Image'], ANY, REQUIRED, IMAGING('/Export-Image')),
  row('SourceIndex', ['Export-Image'], NUMBER, { oneOf: '/SourceIndex or /SourceName' }, IMAGING('/Export-Image')),
  row('SourceName', ['Export-Image'], ANY, { oneOf: '/SourceIndex or /SourceName' }, IMAGING('/Export-Image')),
  row('DestinationImageFile', ['Export-Image'], ANY, REQUIRED, IMAGING('/Export-Image')),
  row('DestinationName', ['Export-Image'], ANY, OPTIONAL, IMAGING('/Export-Image')),
  row('Compress', ['Export-Image'], /^(fast|max|none|recovery)$/i, OPTIONAL, IMAGING('/Export-Image')),
];

const CLEANUP = { oneOf: 'what /Cleanup-Image is to do' };
const FEATURES = ['Enable-Feature', 'Disable-Feature'];

const PACKAGE_OPTIONS = [
  row('PackagePath', ['Add-Package'], ANY, REQUIRED, PACKAGES('/Add-Package'), { repeat: true }),
  row('IgnoreCheck', ['Add-Package'], FLAG, OPTIONAL, PACKAGES('/Add-Package')),
  row('PreventPending', ['Add-Package'], FLAG, OPTIONAL, PACKAGES('/Add-Package')),
  row('PackageName', ['Remove-Package'], ANY, { oneOf: '/PackageName or /PackagePath' }, PACKAGES('/Remove-Package'), {
    repeat: true,
  }),
  row('PackagePath', ['Remove-Package'], ANY, { oneOf: '/PackageName or /PackagePath' }, PACKAGES('/Remove-Package'), {
    repeat: true,
  }),
  row('FeatureName', FEATURES, ANY, REQUIRED, PACKAGES('/Enable-Feature, /Disable-Feature'), { repeat: true }),
  row('FeatureName', ['Get-FeatureInfo'], ANY, REQUIRED, PACKAGES('/Get-FeatureInfo')),
  row('PackageName', [...FEATURES, 'Get-Features', 'Get-FeatureInfo'], ANY, OPTIONAL, PACKAGES('/Enable-Feature')),
  row('PackagePath', ['Get-Features', 'Get-FeatureInfo'], ANY, OPTIONAL, PACKAGES('/Get-Features')),
  row('Source', ['Enable-Feature'], ANY, OPTIONAL, PACKAGES('/Enable-Feature'), { repeat: true }),
  row('LimitAccess', ['Enable-Feature'], FLAG, OPTIONAL, PACKAGES('/Enable-Feature')),
  row('All', ['Enable-Feature'], FLAG, OPTIONAL, PACKAGES('/Enable-Feature')),
  row('Remove', ['Disable-Feature'], FLAG, OPTIONAL, PACKAGES('/Disable-Feature')),
  row('RevertPendingActions', ['Cleanup-Image'], FLAG, CLEANUP, PACKAGES('/Cleanup-Image')),
  row('SPSuperseded', ['Cleanup-Image'], FLAG, CLEANUP, PACKAGES('/Cleanup-Image')),
  row('StartComponentCleanup', ['Cleanup-Image'], FLAG, CLEANUP, PACKAGES('/Cleanup-Image')),
  row('AnalyzeComponentStore', ['Cleanup-Image'], FLAG, CLEANUP, PACKAGES('/Cleanup-Image')),
  row('CheckHealth', ['Cleanup-Image'], FLAG, CLEANUP, PACKAGES('/Cleanup-Image')),
  row('ScanHealth', ['Cleanup-Image'], FLAG, CLEANUP, PACKAGES('/Cleanup-Image')),
  row('RestoreHealth', ['Cleanup-Image'], FLAG, CLEANUP, PACKAGES('/Cleanup-Image')),
  row('HideSP', ['Cleanup-Image'], FLAG, OPTIONAL, PACKAGES('/Cleanup-Image'), { with: 'SPSuperseded' }),
  row('ResetBase', ['Cleanup-Image'], FLAG, OPTIONAL, PACKAGES('/Cleanup-Image'), { with: 'StartComponentCleanup' }),
  row('Defer', ['Cleanup-Image'], FLAG, OPTIONAL, PACKAGES('/Cleanup-Image'), { with: 'ResetBase' }),
  row('Source', ['Cleanup-Image'], ANY, OPTIONAL, PACKAGES('/Cleanup-Image'), { with: 'RestoreHealth', repeat: true }),
  row('LimitAccess', ['Cleanup-Image'], FLAG, OPTIONAL, PACKAGES('/Cleanup-Image'), { with: 'RestoreHealth' }),
];

const DRIVER_OPTIONS = [
  row('Driver', ['Add-Driver', 'Remove-Driver'], ANY, REQUIRED, DRIVERS('/Add-Driver, /Remove-Driver'), {
    repeat: true,
  }),
  row('Recurse', ['Add-Driver'], FLAG, OPTIONAL, DRIVERS('/Add-Driver')),
  row('ForceUnsigned', ['Add-Driver'], FLAG, OPTIONAL, DRIVERS('/Add-Driver')),
  row('All', ['Get-Drivers'], FLAG, OPTIONAL, DRIVERS('/Get-Drivers')),
];

const CAPABILITY_OPTIONS = [
  row(
    'CapabilityName',
    ['Add-Capability', 'Remove-Capability'],
    ANY,
    REQUIRED,
    CAPABILITIES('DISM Command-Line Options'),
    { repeat: true },
  ),
  row('Source', ['Add-Capability'], ANY, OPTIONAL, CAPABILITIES('/Add-Capability'), { repeat: true }),
  row('LimitAccess', ['Add-Capability'], FLAG, OPTIONAL, CAPABILITIES('/Add-Capability')),
];

const ADD_APP = ['Add-ProvisionedAppxPackage'];
const FROM = { oneOf: '/PackagePath or /FolderPath' };

const APP_OPTIONS = [
  row('PackageName', ['Remove-ProvisionedAppxPackage'], ANY, REQUIRED, APPS('/Remove-ProvisionedAppxPackage')),
  row('PackagePath', ADD_APP, ANY, FROM, APPS('/Add-ProvisionedAppxPackage')),
  row('FolderPath', ADD_APP, ANY, FROM, APPS('/Add-ProvisionedAppxPackage')),
  row('DependencyPackagePath', ADD_APP, ANY, OPTIONAL, APPS('/Add-ProvisionedAppxPackage'), { repeat: true }),
  row('OptionalPackagePath', ADD_APP, ANY, OPTIONAL, APPS('/Add-ProvisionedAppxPackage'), { repeat: true }),
  row('LicensePath', ADD_APP, ANY, { atMostOne: '/LicensePath or /SkipLicense' }, APPS('/Add-ProvisionedAppxPackage')),
  row('SkipLicense', ADD_APP, FLAG, { atMostOne: '/LicensePath or /SkipLicense' }, APPS('/Add-ProvisionedAppxPackage')),
  row('CustomDataPath', ADD_APP, ANY, OPTIONAL, APPS('/Add-ProvisionedAppxPackage')),
  row('Region', ADD_APP, ANY, OPTIONAL, APPS('/Add-ProvisionedAppxPackage')),
];

const SETTINGS_OF_A_DISTRIBUTION = ['Gen-LangINI', 'Set-SetupUILang'];

const OTHER_OPTIONS = [
  row('GetEula', ['Set-Edition'], ANY, OPTIONAL, EDITIONS('/Set-Edition'), { only: 'online' }),
  row('AcceptEula', ['Set-Edition'], FLAG, OPTIONAL, EDITIONS('/Set-Edition'), { only: 'online' }),
  row('ProductKey', ['Set-Edition'], ANY, OPTIONAL, EDITIONS('/Set-Edition'), { only: 'online' }),
  row('Distribution', ['Get-Intl'], ANY, OPTIONAL, LANGUAGES('/Get-Intl')),
  row('Distribution', SETTINGS_OF_A_DISTRIBUTION, ANY, REQUIRED, LANGUAGES('/Gen-LangINI')),
];

export const OPTIONS = [
  ...IMAGING_OPTIONS,
  ...PACKAGE_OPTIONS,
  ...DRIVER_OPTIONS,
  ...CAPABILITY_OPTIONS,
  ...APP_OPTIONS,
  ...OTHER_OPTIONS,
];

/** The rows that go with an action. */
export function optionsOf(action) {
  return OPTIONS.filter((option) => option.actions.includes(action.name));
}

/** Whether the option is known at all, with whatever action. */
export function isOption(name) {
  return OPTIONS.some((option) => isNamed(option, name));
}

export function isNamed(option, name) {
  return [option.name, ...(option.aliases ?? [])].some((known) => known.toLowerCase() === name.toLowerCase());
}
