/** What is said of an image that is not known, and what to do about it. */
import { expect, it } from 'vitest';
import type { ImageIdentity } from '../../../src/licensing/model.ts';
import type { ItemInstallation } from '../../../src/licensing/rules/case.ts';
import { checkIdentified } from '../../../src/licensing/rules/image-unidentified.ts';

function findingOf(identity: ImageIdentity) {
  const image = { id: 'image', read: identity, software: [], media: {} };
  const item = { path: '', identity, media: {} };
  const [finding] = checkIdentified({ image, item } as unknown as ItemInstallation);
  return { message: finding?.message, cures: finding?.cures.map((cure) => cure.do).join(' ') };
}

function conflictWith(witness: string): ImageIdentity {
  const claims = [
    { witness: 'XML', value: 'Enterprise' },
    { witness, value: 'Pro' },
  ];
  return { state: 'conflicting', software: {}, witnesses: ['XML', witness], conflicts: [{ field: 'edition', claims }] };
}

it('names both claims by their witnesses', () => {
  expect(findingOf(conflictWith('SOFTWARE hive')).message).toBe(
    'What the image holds is not known: edition is Enterprise by its XML and Pro by its SOFTWARE hive.',
  );
});

it.each(['SOFTWARE hive', 'SOFTWARE hive (logs not replayed)'])(
  'says how to refresh the XML beside a %s',
  (witness) => {
    const { cures } = findingOf(conflictWith(witness));
    expect(cures).toMatch(/apply the image and capture it again/);
    expect(cures).toMatch(/--image-property WINDOWS\/EDITIONID/);
  },
);

it('does not speak of a hive that nobody read', () => {
  const { cures } = findingOf({ state: 'unknown', software: {}, witnesses: ['XML'], reason: 'no EDITIONID is named' });
  expect(cures).toMatch(/choose an index/);
  expect(cures).not.toMatch(/image-property/);
});
