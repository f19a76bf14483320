/** What the short names of sources stand for: the two documents that decide, the customer's policy, and the research behind the tables. */

export interface Source {
  /** As clauses and facts cite it, perhaps followed by a place: `GUIDE p7`. */
  readonly key: string;
  readonly title: string;
  /** When it said so: a year, a month or a day. Left out where the source names none. */
  readonly date?: string;
}

export const SOURCES: readonly Source[] = [
  {
    key: 'brief',
    title: 'Microsoft, "Reimaging licensed Microsoft software by using Commercial Licensing media"',
    date: '2020',
  },
  {
    key: 'verification',
    title: 'Microsoft, "Verifying your base license when ordering Windows Upgrade installation services"',
  },
  {
    key: 'policy',
    title: "the policy file: the customer's own agreement, and what its license manager lets pass for a time",
  },
  {
    key: 'GUIDE',
    title: 'Microsoft, "Windows 11 commercial desktop operating systems licensing guide"',
    date: '2023-04',
  },
  {
    key: 'VDI',
    title: 'Microsoft, "Licensing Windows 365 and Windows 11 Virtual Desktops for Remote Access"',
    date: '2023-03',
  },
  { key: 'PT-ULT', title: 'Microsoft, Product Terms, Universal License Terms, "For all Software"' },
  { key: 'WL', title: 'Microsoft Learn, windows-licensing.md of windows-itpro-docs' },
  { key: 'SA', title: 'Microsoft Learn, windows-10-subscription-activation.md of windows-itpro-docs' },
  { key: 'ODTID', title: 'Microsoft Learn, product IDs that the Office Deployment Tool supports' },
  { key: 'Microsoft Lifecycle', title: "Microsoft's lifecycle pages, as collected by DataForGeeks", date: '2026-02' },
  { key: 'DataForGeeks', title: 'DataForGeeks, releases of Windows' },
  { key: 'EOL', title: 'endoflife.date, Windows and Windows Server', date: '2026-08' },
  { key: 'XOAP', title: 'xoap-packer-templates, metadata of real volume media', date: '2026-02' },
  {
    key: 'JS',
    title: "JiriSlof, KnowledgeBase, tables made from Microsoft's briefs on qualifying systems and servers",
    date: '2024',
  },
  { key: 'EKE', title: 'eke.de, which quotes the German OEM license terms of Windows 10, clause 7' },
  { key: 'XI', title: 'xicomputer.com, a copy of Microsoft\'s "Understanding downgrade rights"', date: '2020' },
  { key: 'LS', title: 'licensingschool.co.uk, notes on changes of the Product Terms', date: '2017-06' },
  { key: 'WUE', title: 'University of Würzburg, "Qualifizierendes Betriebssystem"', date: '2020' },
  { key: 'UCLA', title: 'UCLA, Software Central', date: '2015' },
  { key: 'MPM', title: 'Microsoft Partner Magazin', date: '2014-10' },
  { key: 'HPE', title: 'community.hpe.com, posts on OEM servers' },
  { key: 'WARE', title: 'ware247.co.uk', date: '2019' },
  { key: 'Lenovo HT076344', title: 'Lenovo support, certificates of authenticity since Windows 8' },
  { key: 'Dell SLN289418', title: 'Dell support, certificates of authenticity since Windows 8' },
  { key: 'dummies.com', title: 'dummies.com, the suites of Office 2013' },
];

/** The sources that a citation names (`GUIDE p6-7; WL`), and the parts of it that name none. */
export function sourcesNamed(citation: string): {
  readonly sources: readonly Source[];
  readonly unknown: readonly string[];
} {
  const parts = citation.split('; ').map((part) => ({ part, source: SOURCES.find(({ key }) => cites(part, key)) }));
  return {
    sources: parts.flatMap(({ source }) => (source === undefined ? [] : [source])),
    unknown: parts.flatMap(({ part, source }) => (source === undefined ? [part] : [])),
  };
}

function cites(part: string, key: string): boolean {
  return part === key || part.startsWith(`${key} `) || part.startsWith(`${key}, `);
}
