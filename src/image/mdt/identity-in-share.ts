import type { ImageIdentity } from '../../licensing/model.ts';
import { displayed } from '../../licensing/vocabulary/reading.ts';
import { claimedEdition } from '../../licensing/vocabulary/windows-claims.ts';
import type { WimFile, WimIndex } from '../wim-file.ts';

const MDT_WITNESS = 'OperatingSystems.xml';

/**
 * The identity of one index of a file; `file` is a clause that says why it can't be read where it can't. A <Flags> of MDT
 * that is not the EDITIONID of the file makes it conflicting.
 */
export function identityInShare(file: WimFile | string, index: number, flags: string | undefined): ImageIdentity {
  if (typeof file === 'string') return unknown(file);
  const image = file.indexes.find((candidate) => candidate.index === index);
  if (image === undefined) return unknown(`its image file has no index ${index}: it holds ${file.indexes.length}`);
  return withFlags(image, flags);
}

function unknown(reason: string): ImageIdentity {
  return { state: 'unknown', software: {}, witnesses: [], reason };
}

/** Somebody exchanged the file after the import, or wrote Flags by hand: neither says which of the two is meant. */
function withFlags({ identity, editionId, installationType }: WimIndex, flags: string | undefined): ImageIdentity {
  if (flags === undefined || editionId === undefined) return identity;
  const claims = { editionId, flags, ...(installationType !== undefined && { installationType }) };
  if (claimedEdition(claims).conflict === undefined) return identity;
  const conflict = {
    field: 'edition' as const,
    claims: [
      { witness: 'EDITIONID', value: displayed(editionId) },
      { witness: MDT_WITNESS, value: displayed(flags) },
    ],
  };
  return {
    state: 'conflicting',
    software: identity.software,
    witnesses: [...identity.witnesses, MDT_WITNESS],
    conflicts: [...(identity.state === 'conflicting' ? identity.conflicts : []), conflict],
  };
}
