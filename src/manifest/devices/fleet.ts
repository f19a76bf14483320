/** Streams every device of a manifest, in order, and sees to it that none stands there twice. */

import { quoted } from '../../input/quoted.ts';
import type { Place } from '../../licensing/model.ts';
import type { Declarations } from '../declarations.ts';
import type { VisitDevice } from '../device-visit.ts';
import type { MapNode } from '../document/node.ts';
import type { EstateReader } from '../estate.ts';
import { PROBLEM_LIMIT, ProblemList } from '../problems.ts';
import { readCsvList } from './csv-list.ts';
import { DeviceReader } from './device-reader.ts';
import { IdHashes } from './id-hashes.ts';
import { ItemList } from './item-list.ts';
import type { Fleet } from './list-reader.ts';
import { readNdjsonList } from './ndjson-list.ts';
import type { DeviceSource } from './sources.ts';

export interface FleetParts {
  readonly estate: EstateReader;
  readonly profiles: Declarations<MapNode>;
  readonly sources: readonly DeviceSource[];
}

/**
 * @returns how many devices there are.
 * @throws InputError with everything that is wrong, once all devices were seen, or fifty problems.
 */
export async function visitFleet(parts: FleetParts, visit: VisitDevice): Promise<number> {
  const problems = new ProblemList();
  const ids = new IdHashes();
  let count = 0;
  await readSources(parts, problems, (id, primaryUser, terms, row) => {
    count++;
    ids.add(id);
    visit(id, primaryUser, terms, row);
  });
  const suspects = ids.repeated(PROBLEM_LIMIT);
  if (suspects.size > 0) await findDuplicates(parts, problems, (id) => suspects.has(ids.hashOf(id)));
  problems.throwIfAny();
  if (count === 0) {
    const cure = 'Write devices under `devices`, or name files that hold some.';
    problems.add(undefined, 'The manifest has no devices: there is nothing to decide.', cure);
    problems.throwIfAny();
  }
  return count;
}

/** A second pass, for what the first could only suspect. */
async function findDuplicates(parts: FleetParts, problems: ProblemList, isSuspect: (id: string) => boolean) {
  const firstPlaces = new Map<string, Place | undefined>();
  await readSources(parts, problems, (id, _, __, row) => {
    if (!isSuspect(id)) return;
    const [place] = row.locate('id');
    if (!firstPlaces.has(id)) {
      firstPlaces.set(id, place);
      return;
    }
    for (const one of [firstPlaces.get(id), place]) {
      problems.add(one, `The device ${quoted(id)} stands in the manifest twice.`, 'Keep one of the two.');
    }
  });
}

async function readSources({ estate, profiles, sources }: FleetParts, problems: ProblemList, visit: VisitDevice) {
  const fleet: Fleet = { reader: new DeviceReader(estate, profiles, problems), problems, visit };
  for (const source of sources) {
    try {
      await readSource(source, fleet);
    } catch (error) {
      problems.takeOver(error);
    }
  }
}

async function readSource(source: DeviceSource, fleet: Fleet): Promise<void> {
  if (source.kind === 'items') {
    const list = new ItemList(source.items, source.profile, fleet);
    for (let index = source.from; index < source.to; index++) list.take(index);
  } else if (source.kind === 'csv') {
    await readCsvList(source.path, source.file, source.profile, source.mapping, fleet);
  } else {
    await readNdjsonList(source.path, source.file, source.profile, fleet);
  }
}
