import type { ToolRunner } from '../../../process/tool.ts';
import type { Engine } from '../../engine.ts';
import type { StepKind } from '../../plan/plan.ts';
import { type DismOptions, dismOf } from './dism.ts';
import { exportImage, splitImage } from './export.ts';
import { extractFile } from './extract-file.ts';
import { verifyIntegrity } from './integrity-table.ts';
import { discardMount } from './mount.ts';
import { probeDism } from './probe.ts';
import { serviceImage } from './service.ts';

const STEPS: ReadonlySet<StepKind> = new Set<StepKind>([
  'addDriver',
  'addLanguage',
  'addCapability',
  'removeApp',
  'addPackage',
  'enableFeature',
  'setEdition',
  'setLanguage',
  'applyUnattend',
  'copy',
  'run',
  'cleanup',
]);

/**
 * Microsoft's DISM as an engine: it can do every step. A dry run tells every command that is known beforehand; the ones that
 * depend on what the image answers (which packages an app's name means) are not.
 */
export function dismEngine(tools: ToolRunner, options: DismOptions): Engine {
  const dism = dismOf(tools, options);
  return {
    name: 'dism',
    steps: STEPS,
    probe: (needs) => probeDism(dism, needs),
    exportImage: (from, to, compress) => exportImage(dism, from, to, compress),
    service: (image, steps, workshop) => serviceImage(dism, image, steps, workshop),
    extractFile: (from, path, workshop) => extractFile(dism, from, path, workshop),
    split: (image, folder, name, megabytes) => splitImage(dism, image, folder, name, megabytes),
    // DISM has no command that verifies a file; the table that its /CheckIntegrity leaves inside is compared here.
    verify: async (image) => {
      if (!tools.dryRun) await verifyIntegrity(image);
    },
    discardMount: (directory) => discardMount(dism, directory),
  };
}
