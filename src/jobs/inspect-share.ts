import { readDeploymentShare } from '../image/mdt/deployment-share.ts';
import type { Paint } from '../report/paint.ts';
import { shareInspectionJson, shareInspectionText } from '../report/share-inspection.ts';

/**
 * Tells what a deployment share holds, and what its task sequences would install.
 *
 * @param folder absolute.
 * @param label as it was named.
 * @throws InputError when it is no share, or can't be read as one.
 */
export async function inspectShare(
  folder: string,
  label: string,
  output: 'text' | 'json',
  paint: Paint,
): Promise<string> {
  const share = { share: label, ...(await readDeploymentShare(folder, label)) };
  return output === 'json' ? shareInspectionJson(share) : shareInspectionText(share, paint);
}
