/** Control/<ID>/ts.xml: which operating system the steps of a task sequence install. */
import { displayed } from '../../licensing/vocabulary/reading.ts';
import type { XmlElement } from '../walk-xml.ts';
import type { ShareDocument } from './share-document.ts';
import { attributeOf } from './share-entries.ts';

/** Either a guid (lower case), or why none is certain; neither when it installs nothing, as one that captures. */
export interface Installed {
  readonly guid?: string;
  readonly problem?: string;
}

interface Step {
  readonly name: string;
  /** By itself or by a group around it. */
  readonly disabled: boolean;
  installs: boolean;
  guid: string | undefined;
}

// `BDD_InstallOS` in Client.xml and Server.xml, `BDD_UpgradeOS` in ClientUpgrade.xml.
const INSTALLING_TYPE = /^bdd_(?:install|upgrade)os$/i;

/**
 * MDT reads the OSGUID of globalVarList for its wizard and that of the step when it installs; they are normally the
 * same. Where they differ, nobody can say from the file which of them a machine gets. @throws InputError for malformed XML.
 */
export function readInstalled(document: ShareDocument): Installed {
  const { globals, steps } = readSteps(document);
  const installing = steps.filter(({ installs, guid }) => installs || guid !== undefined);
  const active = installing.filter(({ disabled }) => !disabled);
  const [first] = installing;
  if (first !== undefined && active.length === 0) {
    return { problem: `its step "${displayed(first.name)}" is disabled, so that it installs nothing` };
  }
  const guids = new Set([...globals, ...active.flatMap(({ guid }) => guid ?? [])]);
  const [guid] = guids;
  if (guids.size > 1) {
    const named = [...guids].map((one) => displayed(one)).slice(0, 3);
    return {
      problem: `it names ${guids.size} operating systems (OSGUID ${named.join(', ')}): which one it installs is not certain`,
    };
  }
  if (guid !== undefined) return { guid };
  return active.length === 0 ? {} : { problem: 'it has a step that installs, but names no operating system (OSGUID)' };
}

function readSteps(document: ShareDocument): { readonly globals: readonly string[]; readonly steps: readonly Step[] } {
  const globals: string[] = [];
  const steps: Step[] = [];
  const disabledGroups: boolean[] = [];
  let step: Step | undefined;
  document.walk({
    opened(element) {
      const tag = tagOf(element);
      const disabled = (disabledGroups.at(-1) ?? false) || isDisabled(element);
      if (tag === 'group') disabledGroups.push(disabled);
      if (tag !== 'step') return;
      const installs = INSTALLING_TYPE.test(attributeOf(element, 'type')?.trim() ?? '');
      step = { name: attributeOf(element, 'name') ?? '', disabled, installs, guid: undefined };
    },
    closed(element, text) {
      const tag = tagOf(element);
      if (tag === 'group') disabledGroups.pop();
      if (tag === 'variable' && attributeOf(element, 'name')?.trim().toLowerCase() === 'osguid') {
        const guid = text.trim().toLowerCase();
        if (guid === '') return;
        if (step !== undefined) step.guid = guid;
        else if (element.path.toLowerCase() === 'sequence/globalvarlist/variable') globals.push(guid);
      }
      // With /PE it applies Windows PE, to start from.
      if (tag === 'action' && step !== undefined && /ltiapply\.wsf/i.test(text) && !/\/pe\b/i.test(text))
        step.installs = true;
      if (tag === 'step' && step !== undefined) {
        steps.push(step);
        step = undefined;
      }
    },
  });
  return { globals, steps };
}

function tagOf({ path }: XmlElement): string {
  return path.slice(path.lastIndexOf('/') + 1).toLowerCase();
}

function isDisabled(element: XmlElement): boolean {
  return attributeOf(element, 'disable')?.trim().toLowerCase() === 'true';
}
