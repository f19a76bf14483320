import { InputError } from '../input/problem.ts';
import type { Estate } from '../licensing/model.ts';
import { nearestName } from '../options/nearest.ts';

/** @throws InputError when nobody declared the image that was asked for. */
export function requireImage({ images }: Estate, id: string): void {
  if (images.has(id)) return;
  const nearest = nearestName(id, [...images.keys()]);
  throw new InputError({
    message: `The manifest declares no image "${id}".`,
    cure: nearest === undefined ? 'Name an image of the manifest.' : `The nearest is ${nearest}.`,
  });
}
