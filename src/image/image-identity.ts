import type { ImageIdentity, SoftwareIdentity } from '../licensing/model.ts';
import { type WindowsClaims, windowsIdentity } from '../licensing/vocabulary/windows-edition-id.ts';
import { XML_WITNESS } from '../licensing/witnesses.ts';
import { readDecimal, type WimImageXml } from './wim-image-xml.ts';

/** The XML is the only witness: what the tool that wrote the file claims. */
const WITNESSES = [XML_WITNESS];

const WHOLE = ['product', 'version', 'edition', 'languages', 'architecture'] as const;

/** What one image of a WIM file is, by its XML. Known only when nothing is missing and nothing contradicts. */
export function imageIdentity(image: WimImageXml): ImageIdentity {
  if (!image.windows)
    return unknownImage({}, 'its XML has no WINDOWS element, so that what was captured is no Windows');
  const { software, missing, conflicts } = windowsIdentity(claimsOf(image));
  if (conflicts.length > 0) return { state: 'conflicting', software, witnesses: WITNESSES, conflicts };
  if (isUnstaged(image)) {
    return unknownImage(
      software,
      'it holds several editions not yet chosen from (EDITIONS: in its DESCRIPTION, no EDITIONID)',
    );
  }
  if (missing.length > 0) return unknownImage(software, missing.join(' and '));
  // What the licence rules can do without is still missing from a whole identity: the architecture.
  const unsaid = WHOLE.find((field) => software[field] === undefined);
  if (unsaid !== undefined) return unknownImage(software, `no ${unsaid} is named`);
  return { state: 'known', software, witnesses: WITNESSES };
}

function unknownImage(software: SoftwareIdentity, reason: string): ImageIdentity {
  return { state: 'unknown', software, witnesses: WITNESSES, reason };
}

function claimsOf(image: WimImageXml): WindowsClaims {
  const editionId = image.values.get('WINDOWS/EDITIONID');
  const flags = image.values.get('FLAGS');
  const installationType = image.values.get('WINDOWS/INSTALLATIONTYPE');
  const productType = image.values.get('WINDOWS/PRODUCTTYPE');
  const architecture = image.values.get('WINDOWS/ARCH');
  const build = readDecimal(image, 'WINDOWS/VERSION/BUILD');
  const major = readDecimal(image, 'WINDOWS/VERSION/MAJOR');
  const minor = readDecimal(image, 'WINDOWS/VERSION/MINOR');
  const languages = languagesOf(image);
  return {
    ...(editionId !== undefined && { editionId }),
    ...(flags !== undefined && { flags }),
    ...(installationType !== undefined && { installationType }),
    ...(productType !== undefined && { productType }),
    ...(architecture !== undefined && { architecture }),
    ...(build !== undefined && { build }),
    ...(major !== undefined && { major }),
    ...(minor !== undefined && { minor }),
    ...(languages !== undefined && { languages }),
  };
}

/** The languages that are installed; DEFAULT names one of them, and stands for them only when it stands alone. */
function languagesOf({ languages, values }: WimImageXml): readonly string[] | undefined {
  const fallback = values.get('WINDOWS/LANGUAGES/DEFAULT');
  if (languages.length > 0) return languages;
  return fallback === undefined ? undefined : [fallback];
}

/** Media for several editions at once, before Setup has chosen: the edition is in nobody's registry yet. */
function isUnstaged({ values }: WimImageXml): boolean {
  return !values.has('WINDOWS/EDITIONID') && (values.get('DESCRIPTION')?.includes('EDITIONS:') ?? false);
}
