import { quoted } from '../../../input/quoted.ts';
import { nearestTerms } from '../../../licensing/vocabulary/nearest.ts';
import { displayed } from '../../../licensing/vocabulary/reading.ts';
import { matchesWildcards } from '../../../licensing/vocabulary/wildcards.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { BuildStep } from '../../plan/plan.ts';
import { type ProvisionedApp, provisionedApps } from './answers.ts';
import type { Dism } from './dism.ts';
import { option } from './option.ts';

type RemoveApp = Extract<BuildStep, { readonly kind: 'removeApp' }>;

/** Removes provisioned apps by their names. Nothing is removed unless every name of the step means one at least. */
export async function removeApps(dism: Dism, step: RemoveApp): Promise<void> {
  const asking = { title: 'List the provisioned apps', words: ['/Get-ProvisionedAppxPackages'], place: step.place };
  if (dism.tools.dryRun) {
    // Which packages the names mean, only the image can tell.
    await dism.attempt(asking);
    return;
  }
  const apps = await dism.ask(asking, provisionedApps);
  for (const packageName of packagesOf(apps, step)) {
    await dism.run({
      title: `Remove the app ${packageName}`,
      words: ['/Remove-ProvisionedAppxPackage', option('/PackageName', packageName)],
      place: step.place,
    });
  }
}

function packagesOf(apps: readonly ProvisionedApp[], { names, place }: RemoveApp): ReadonlySet<string> {
  return new Set(
    names.flatMap((name) => {
      const meant = apps.filter(({ displayName }) => matchesWildcards(displayName.toLowerCase(), name.toLowerCase()));
      if (meant.length > 0) return meant.map(({ packageName }) => packageName);
      throw new StepFailed({
        ...place,
        message: `No app of the image has the name ${quoted(name)}.`,
        cure: cureFor(name, apps),
      });
    }),
  );
}

function cureFor(name: string, apps: readonly ProvisionedApp[]): string {
  const nearest = nearestTerms(
    name,
    apps.map(({ displayName }) => [displayName, displayName]),
  );
  if (nearest.length === 0) return 'Leave the name out: the image has no provisioned apps.';
  return `Write one of its names (the nearest: ${nearest.map(displayed).join(', ')}), or leave it out.`;
}
