import { InputError } from '../input/problem.ts';
import type { Estate, Place } from '../licensing/model.ts';
import { nearestName } from '../options/nearest.ts';

/** @throws InputError when nobody declared the image that was asked for; `place` is where it was. */
export function requireImage({ images }: Estate, id: string, place?: Place): void {
  if (images.has(id)) return;
  const nearest = nearestName(id, [...images.keys()]);
  throw new InputError({
    ...place,
    message: `The manifest declares no image "${id}".`,
    cure: nearest === undefined ? 'Name an image of the manifest.' : `The nearest is ${nearest}.`,
  });
}
