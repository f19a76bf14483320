/**
 * Drives the Microsoft Deployment Toolkit, which changes a live share: there is no way to do it in part, and none that MDT
 * documents to take an import back. An import has no second phase; who wants the old image again imports it again.
 */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeploymentShare, readImageClaims } from '../../../image/mdt/image-list.ts';
import { readMedia } from '../../../image/mdt/media.ts';
import { findName } from '../../../image/mdt/share-path.ts';
import { readWimFile } from '../../../image/wim-file.ts';
import { StepFailed } from '../../../process/step-failed.ts';
import type { ToolRunner } from '../../../process/tool.ts';
import { callMdt } from './call-mdt.ts';
import { proveImport } from './import-proof.ts';
import { orFailed } from './or-failed.ts';

/** All paths absolute. Each throws StepFailed when MDT fails, or when the share does not show that it did what it was asked. */
export interface MdtEngine {
  /** Looks whether this is Windows with Windows PowerShell 5.1 and MDT, and opens the share. Changes nothing. */
  probe(share: string): Promise<void>;
  /**
   * Copies a .wim or .esd into the new folder `Operating Systems\<folder>` of the share and lists it there. Task sequences
   * keep the operating system that they have.
   *
   * @param sha256 of the image, lower-case hexadecimal: the copy is read back and compared.
   */
  importImage(share: string, image: string, folder: string, sha256: string): Promise<void>;
  /**
   * Makes the boot images anew where they need it: MDT leaves alone those that are up to date. So all that is proved is
   * that there is a boot image afterwards, and that every one is whole.
   */
  updateShare(share: string): Promise<void>;
  /**
   * Makes the folder of offline media anew. Proved is that a list of operating systems can be read there afterwards and
   * is not empty, not that it is of this update: what the media hold is for the caller to identify.
   *
   * @param media their name in the share: `MEDIA001`.
   */
  updateMedia(share: string, media: string): Promise<void>;
}

export interface MdtOptions {
  readonly platform: NodeJS.Platform;
  /** Absolute path of mdt.ps1. */
  readonly script: string;
  readonly scratchDirectory: string;
}

const UPDATE_BY_HAND = 'Update it in the Deployment Workbench, and read what it says there.';

export function mdtEngine(tools: ToolRunner, { platform, script, scratchDirectory }: MdtOptions): MdtEngine {
  const at = { file: script, scratchDirectory };
  return {
    async probe(share) {
      if (platform !== 'win32') fail('The Microsoft Deployment Toolkit runs on Windows only.', 'Use a Windows runner.');
      if (!(await isDeploymentShare(share))) {
        fail(
          `${share} is no deployment share: it has no Control/OperatingSystems.xml.`,
          'Name the folder of the share.',
        );
      }
      const answer = await callMdt(tools, at, { action: 'Probe', share });
      if (answer !== undefined && !(answer.edition === 'Desktop' && answer.powershell.startsWith('5.1.'))) {
        fail(`powershell.exe is version ${answer.powershell}, MDT needs Windows PowerShell 5.1.`, 'Install it.');
      }
    },
    async importImage(share, image, folder, sha256) {
      const parameters = { SourceFile: image, DestinationFolder: folder };
      const answer = await callMdt(tools, at, { action: 'Import', share, parameters });
      if (answer !== undefined) await proveImport(share, image, folder, sha256);
    },
    async updateShare(share) {
      const answer = await callMdt(tools, at, { action: 'UpdateShare', share });
      if (answer !== undefined) await proveBootImages(share);
    },
    async updateMedia(share, media) {
      const answer = await callMdt(tools, at, { action: 'UpdateMedia', share, parameters: { Media: media } });
      if (answer === undefined) return;
      const claims = await orFailed(UPDATE_BY_HAND, async () => {
        const { content } = await readMedia(share, media);
        return readImageClaims(content, content);
      });
      if (claims.length === 0) fail(`The media ${media} hold no operating system after their update.`, UPDATE_BY_HAND);
    },
  };
}

const BOOT_IMAGE = /^litetouchpe_.{1,40}\.wim$/i;

async function proveBootImages(share: string): Promise<void> {
  const folder = (await findName(share, 'Boot')) ?? join(share, 'Boot');
  const names = (await readdir(folder).catch(() => [])).filter((name) => BOOT_IMAGE.test(name));
  if (names.length === 0) {
    fail('The share has no boot image (Boot\\LiteTouchPE_*.wim) after its update.', UPDATE_BY_HAND);
  }
  for (const name of names) await orFailed(UPDATE_BY_HAND, () => readWimFile(join(folder, name), `Boot/${name}`));
}

function fail(message: string, cure: string): never {
  throw new StepFailed({ message, cure });
}
