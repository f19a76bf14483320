import { APPS, CAPABILITIES, DRIVERS, EDITIONS, IMAGING, LANGUAGES, PACKAGES, UNATTEND } from './sources.mjs';

// Every action, one row each: its name, whether it works on image files or on an offline Windows, whether it takes a
// value of its own (/Set-Edition:Enterprise), and where that is documented. Actions that share a `together` may stand on
// one command line; of all others only one may.

const imaging = (name, aliases = []) => ({ name, aliases, kind: 'imaging', value: false, source: IMAGING(`/${name}`) });
const servicing = (name, page, more = {}) => ({
  name,
  aliases: [],
  kind: 'servicing',
  value: false,
  source: page(`/${name}`),
  ...more,
});
const international = (name) => servicing(name, LANGUAGES, { value: true, together: 'international settings' });

export const ACTIONS = [
  imaging('Get-ImageInfo', ['Get-WimInfo']),
  imaging('Mount-Image', ['Mount-Wim']),
  imaging('Unmount-Image', ['Unmount-Wim']),
  imaging('Commit-Image', ['Commit-Wim']),
  imaging('Remount-Image', ['Remount-Wim']),
  imaging('Cleanup-Mountpoints', ['Cleanup-Wim']),
  imaging('Get-MountedImageInfo', ['Get-MountedWimInfo']),
  imaging('Capture-Image'),
  imaging('Append-Image'),
  imaging('Apply-Image'),
  imaging('Export-Image'),
  imaging('Split-Image'),
  imaging('Delete-Image'),
  imaging('List-Image'),

  servicing('Get-Packages', PACKAGES),
  servicing('Add-Package', PACKAGES),
  servicing('Remove-Package', PACKAGES),
  servicing('Get-Features', PACKAGES),
  servicing('Get-FeatureInfo', PACKAGES),
  servicing('Enable-Feature', PACKAGES),
  servicing('Disable-Feature', PACKAGES),
  servicing('Cleanup-Image', PACKAGES),
  servicing('Get-Drivers', DRIVERS),
  servicing('Add-Driver', DRIVERS),
  servicing('Remove-Driver', DRIVERS),
  servicing('Get-Capabilities', CAPABILITIES),
  servicing('Add-Capability', CAPABILITIES),
  servicing('Remove-Capability', CAPABILITIES),
  servicing('Get-ProvisionedAppxPackages', APPS),
  servicing('Add-ProvisionedAppxPackage', APPS),
  servicing('Remove-ProvisionedAppxPackage', APPS),
  servicing('Get-CurrentEdition', EDITIONS),
  servicing('Get-TargetEditions', EDITIONS),
  servicing('Set-Edition', EDITIONS, { value: true }),
  servicing('Set-ProductKey', EDITIONS, { value: true }),
  servicing('Get-Intl', LANGUAGES),
  international('Set-AllIntl'),
  international('Set-UILang'),
  international('Set-UILangFallback'),
  international('Set-SysUILang'),
  international('Set-SysLocale'),
  international('Set-UserLocale'),
  international('Set-InputLocale'),
  international('Set-TimeZone'),
  international('Set-SKUIntlDefaults'),
  international('Set-LayeredDriver'),
  servicing('Gen-LangINI', LANGUAGES),
  servicing('Set-SetupUILang', LANGUAGES, { value: true }),
  servicing('Apply-Unattend', UNATTEND, { value: true }),
];

const byName = new Map(
  ACTIONS.flatMap((action) => [action.name, ...action.aliases].map((name) => [name.toLowerCase(), action])),
);

/** The action of this name or alias, in any case; undefined when there is none. */
export function actionNamed(name) {
  return byName.get(name.toLowerCase());
}
