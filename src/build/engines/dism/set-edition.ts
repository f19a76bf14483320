import { StepFailed } from '../../../process/step-failed.ts';
import type { BuildStep } from '../../plan/plan.ts';
import { currentEdition, linesOf, targetEditions } from './answers.ts';
import { type Dism, type DismCall, succeeded } from './dism.ts';
import { option } from './option.ts';

/** Changes the edition of the mounted image and asks it afterwards: what DISM then says must be what was asked for. */
export async function setEdition(
  dism: Dism,
  { editionId, place }: Extract<BuildStep, { readonly kind: 'setEdition' }>,
): Promise<void> {
  const call = { title: `Set the edition ${editionId}`, words: [option('/Set-Edition', editionId)], place };
  const result = await dism.attempt(call);
  if (!succeeded(result)) {
    const { problem, tail } = dism.failure(call, result);
    throw new StepFailed({ ...problem, cure: `${await possibleEditions(dism, call)}${problem.cure}` }, tail);
  }
  if (dism.tools.dryRun) return;
  const asking = { title: 'Ask for the edition', words: ['/Get-CurrentEdition'], place };
  const edition = await dism.ask(asking, currentEdition);
  if (edition.toLowerCase() === editionId.toLowerCase()) return;
  throw new StepFailed({
    ...place,
    message: `Set the edition ${editionId}: DISM succeeded, but the image is now ${edition}.`,
    cure: 'Ask with `dism /Image:DIR /Get-TargetEditions` what this image can become; an image that was upgraded once can become nothing more.',
  });
}

/** Said beside the failure where DISM tells it; the failure stays the failure. */
async function possibleEditions(dism: Dism, { place }: Pick<DismCall, 'place'>): Promise<string> {
  const asking = { title: 'Ask for the possible editions', words: ['/Get-TargetEditions'], ...(place && { place }) };
  const answer = await dism.attempt(asking);
  if (!succeeded(answer)) return '';
  const editions = targetEditions(linesOf(answer) ?? []);
  return editions.length === 0 ? '' : `This image can become: ${editions.join(', ')}. `;
}
