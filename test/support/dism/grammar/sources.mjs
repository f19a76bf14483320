// Where a row of the grammar comes from: the title of Microsoft's page, and the section of it.
// The pages are the ones under "Windows hardware / Manufacture / Desktop" of Microsoft's documentation.

const page = (title) => (section) => `${title}, ${section}`;

export const GLOBAL = page('DISM Global Options for Command-Line Syntax');
export const IMAGING = page('DISM Image Management Command-Line Options');
export const PACKAGES = page('DISM Operating System Package (.cab or .msu) Servicing Command-Line Options');
export const DRIVERS = page('DISM Driver Servicing (.inf) Command-Line Options');
export const CAPABILITIES = page('DISM Capabilities Package Servicing Command-Line Options');
export const APPS = page('DISM App Package (.appx or .appxbundle) Servicing Command-Line Options');
export const EDITIONS = page('DISM Windows Edition-Servicing Command-Line Options');
export const LANGUAGES = page('DISM Languages and International Servicing Command-Line Options');
export const UNATTEND = page('DISM Unattended Servicing Command-Line Options');
