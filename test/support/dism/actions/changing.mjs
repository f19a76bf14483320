/** Marks a servicing handler as one that changes the image: a read-only mount refuses it. */
export function changing(handler) {
  return Object.assign(handler, { changes: true });
}
