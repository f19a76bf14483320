/** What DISM's `/Set-Edition` takes: an EditionID (`Professional`), not the name that people use (`Pro`). */
import { readEdition } from '../../../licensing/vocabulary/edition.ts';
import { nearestTerms, type Spelling } from '../../../licensing/vocabulary/nearest.ts';
import { type Reading, refused, understood } from '../../../licensing/vocabulary/reading.ts';
import {
  findEditionId,
  WINDOWS_EDITION_IDS,
  type WindowsEditionId,
} from '../../../licensing/vocabulary/windows-edition-ids.ts';

/** The row of an EditionID, in whatever case; a name that people use is refused with the EditionIDs that it has. */
export function readEditionId(text: string): Reading<WindowsEditionId> {
  const row = findEditionId(text);
  if (row !== undefined) return understood(row);
  const meant = (['windows', 'windows-server'] as const).flatMap((product) => {
    const reading = readEdition(text, product);
    return reading.ok ? WINDOWS_EDITION_IDS.filter((one) => one.edition === reading.value.edition) : [];
  });
  return refused(text, meant.length > 0 ? meant.map(({ id }) => id) : nearestTerms(text, SPELLINGS));
}

const SPELLINGS: readonly Spelling[] = WINDOWS_EDITION_IDS.map(({ id }) => [id, id]);
