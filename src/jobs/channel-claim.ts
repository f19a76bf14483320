import type { ReadImageFile } from '../image/image-file.ts';
import type { Image } from '../licensing/model.ts';

/** What the ei.cfg beside the image says, on the disc or in the folder that the image lies in. */
export async function readChannelClaim(
  { onDisc, channelFile }: ReadImageFile,
  path: string,
  label: string,
): Promise<Image['channelClaim'] | undefined> {
  const { parseEiCfg, readEiCfgBeside } = await import('../image/ei-cfg.ts');
  const onDiscToo = channelFile && { claim: parseEiCfg(channelFile.text), file: `${label}/${channelFile.path}` };
  const found = onDisc === undefined ? await readEiCfgBeside(path, label) : onDiscToo;
  return found?.claim.channel && { witness: found.file, channel: found.claim.channel };
}
