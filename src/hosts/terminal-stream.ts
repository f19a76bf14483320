/** A reader that goes away (`imagegate check | head`) ends the writing, never the verdict. */
export function openStream(stream: NodeJS.WriteStream) {
  let open = true;
  stream.on('error', () => {
    open = false;
  });
  const write = (text: string) =>
    new Promise<void>((resolve) => {
      if (open) stream.write(text, () => resolve());
      else resolve();
    });
  return { write };
}
