import type { BuildStep, StepKind } from '../../plan/plan.ts';
import type { Dism, DismCall } from './dism.ts';
import { NOT_APPLICABLE } from './exit-codes.ts';
import { option } from './option.ts';

/** One call of DISM on the mounted image. */
export interface ServicingCall extends DismCall {
  /** A failure that the plan puts up with. */
  readonly allowed?: number;
}

/** Steps that are nothing but calls of DISM, one after the other. */
type PlainStep = Extract<BuildStep, { readonly kind: PlainKind }>;
type PlainKind = Exclude<StepKind, 'removeApp' | 'setEdition' | 'copy' | 'run'>;

/** What DISM is told for a step. Options: Microsoft "DISM command-line options", one page each kind of servicing. */
export function servicingCalls({ path }: Pick<Dism, 'path'>, step: PlainStep): readonly ServicingCall[] {
  const { place } = step;
  switch (step.kind) {
    case 'addDriver': {
      const flags = [...(step.recurse ? ['/Recurse'] : []), ...(step.forceUnsigned ? ['/ForceUnsigned'] : [])];
      const words = ['/Add-Driver', option('/Driver', step.path), ...flags];
      return [{ title: `Add drivers from ${path.basename(step.path)}`, words, place }];
    }
    case 'addLanguage':
      return step.packages.map((file) => ({
        title: `Add the language ${path.basename(file)}`,
        words: ['/Add-Package', option('/PackagePath', file)],
        place,
      }));
    case 'addPackage':
      return step.packages.map((file) => ({
        title: `Add the package ${path.basename(file)}`,
        words: ['/Add-Package', option('/PackagePath', file)],
        place,
        ...(step.notApplicable === 'allow' && { allowed: NOT_APPLICABLE }),
      }));
    case 'addCapability': {
      const words = ['/Add-Capability', option('/CapabilityName', step.name), ...sourceOf(step)];
      return [{ title: `Add the capability ${step.name}`, words, place }];
    }
    case 'enableFeature': {
      const words = [
        '/Enable-Feature',
        option('/FeatureName', step.name),
        ...(step.all ? ['/All'] : []),
        ...sourceOf(step),
      ];
      return [{ title: `Enable the feature ${step.name}`, words, place }];
    }
    case 'setLanguage':
      return [{ title: `Set the language ${step.language}`, words: [option('/Set-AllIntl', step.language)], place }];
    case 'applyUnattend': {
      const words = [option('/Apply-Unattend', step.file)];
      return [{ title: `Apply the answer file ${path.basename(step.file)}`, words, place }];
    }
    case 'cleanup': {
      const words = ['/Cleanup-Image', '/StartComponentCleanup', ...(step.resetBase ? ['/ResetBase'] : [])];
      return [{ title: 'Clean up the component store', words, place }];
    }
  }
}

/** A source that was named is the only one: DISM must not go to Windows Update for what isn't there. */
function sourceOf(step: { readonly source?: string }): readonly string[] {
  return step.source === undefined ? [] : [option('/Source', step.source), '/LimitAccess'];
}
