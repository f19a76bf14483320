import { readTextFile } from '../input/text-file.ts';
import type { SoftwareIdentity } from '../licensing/model.ts';
import { displayed } from '../licensing/vocabulary/reading.ts';
import { OfficeConfigurationReader, type OfficeProduct } from './office-configuration-reader.ts';
import { walkXml, XmlFault } from './walk-xml.ts';

// A real one is a few kilobytes.
const LARGEST = 1024 * 1024;

/**
 * Products named by an Office Deployment Tool configuration.xml: what its Add element installs (Microsoft,
 * "Configuration options for the Office Deployment Tool"). Languages are left out where the file leaves them to the
 * machine (`MatchOS` and the like, or none at all). Add-ons are no product; the languages of a LanguagePack are
 * added to every product's. `label` is how the file is named in problems. Throws InputError.
 */
export async function readOfficeConfiguration(path: string, label: string): Promise<readonly SoftwareIdentity[]> {
  const text = await readTextFile(path, label, LARGEST, 'Name the configuration.xml of the Office Deployment Tool.');
  const reader = new OfficeConfigurationReader(text, label);
  try {
    walkXml(text, reader);
  } catch (error) {
    if (!(error instanceof XmlFault)) throw error;
    reader.report(error.offset, `is malformed XML: ${displayed(error.message)}`, 'Mend the XML, or export it again.');
  }
  const products = reader.finish();
  const languagePacks = products.filter(({ kind }) => kind === 'language-pack');
  return products.flatMap((product) => (product.kind === 'suite' ? [withLanguages(product, languagePacks)] : []));
}

function withLanguages(
  { identity, ...own }: Extract<OfficeProduct, { kind: 'suite' }>,
  languagePacks: readonly OfficeProduct[],
): SoftwareIdentity {
  const sources = [own, ...languagePacks];
  const leftOpen = own.languages.size === 0 || sources.some(({ matchesMachine }) => matchesMachine);
  if (leftOpen) return identity;
  return { ...identity, languages: [...new Set(sources.flatMap(({ languages }) => [...languages]))] };
}
