/** Stages 6 and 7: everything is made ready beside its target, then renamed, record first; nothing is published in part. */
import { basename } from 'node:path';
import type { PublishTarget } from '../../build/plan/plan.ts';
import type { WorkArea } from '../../build/work/work-area.ts';
import { preparePublication } from '../../publish/publication.ts';
import type { Target } from '../../publish/target.ts';
import type { Report } from '../../report/report-schema.ts';
import type { BuildHost } from './build-host.ts';
import type { Identified } from './identify.ts';
import type { BuildOrder, Machinery } from './order.ts';
import { importIntoShare, runCommand } from './publish-further.ts';
import { recordOf } from './record.ts';
import { refuseGone } from './target-folder.ts';

export interface Published {
  /** Absolute: the output, and every copy. */
  readonly files: readonly string[];
  /** Absolute: the in-toto statement, and its predicate by itself. */
  readonly record: string;
  readonly predicate: string;
}

/** Publishes what has passed. When anything fails, what was put in place is taken back. */
export async function publish(
  order: BuildOrder,
  output: string,
  identified: Identified,
  report: Report,
  machinery: Machinery,
  area: WorkArea,
  host: BuildHost,
): Promise<Published> {
  const { plan } = order;
  const { candidate } = identified;
  const record = `${output}.imagegate.json`;
  const predicate = `${output}.imagegate-predicate.json`;
  const texts = await recordOf(order, output, identified, report, machinery, host);
  const files = filesOf(order, output);
  const targets: Target[] = [
    { kind: 'text', to: record, text: texts.statement },
    { kind: 'text', to: predicate, text: texts.predicate },
    ...files,
  ];
  for (const folder of machinery.folders) await refuseGone(folder);
  const publication = await host.step('Copy to every target', () =>
    preparePublication(candidate, targets, {
      journal: area.journal,
      signal: host.signal,
      progress: (_what, percent) => host.watch.progress(percent),
      split: (image, folder, name, megabytes) => machinery.engine.split(image, folder, name, megabytes),
      verify: (image) => machinery.engine.verify(image),
    }),
  );
  try {
    await host.step('Put every copy in its place', () => publication.place());
    for (const target of plan.publish) {
      if (target.kind === 'mdt') await importIntoShare(target, output, candidate.sha256, machinery, host);
    }
    for (const target of plan.publish) {
      if (target.kind === 'run') await runCommand(target, output, candidate.sha256, plan.image, machinery, host);
    }
  } catch (fault) {
    await publication.rollback();
    throw fault;
  }
  await publication.settle();
  return { files: [output, ...files.flatMap(({ to }) => (to === output ? [] : [to]))], record, predicate };
}

/** The image and its copies. Media of MDT are where MDT made them, and nothing is copied. */
function filesOf({ plan }: BuildOrder, output: string): readonly Target[] {
  if (plan.making.kind === 'media') return [];
  const place = plan.outputPlace && { place: plan.outputPlace };
  return [...plan.publish.flatMap((target) => copyOf(target, output)), { kind: 'move', to: output, ...place }];
}

function copyOf(target: PublishTarget, output: string): readonly Target[] {
  const { place } = target;
  if (target.kind === 'copy') return [{ kind: 'copy', to: target.to, verify: target.verify, place }];
  if (target.kind !== 'split') return [];
  const { to, megabytes, verify } = target;
  const name = basename(output).replace(/\.[^.]*$/, '');
  return [{ kind: 'split', to, name, megabytes, verify, place }];
}
