import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mdtEngine } from '../../../../src/build/engines/mdt/mdt-engine.ts';
import { readDeploymentShare } from '../../../../src/image/mdt/deployment-share.ts';
import { StepFailed } from '../../../../src/process/step-failed.ts';
import type { ToolRunner } from '../../../../src/process/tool.ts';
import { folderWith } from '../../../support/folder.ts';
import { fixture } from '../../../support/mdt/share.ts';

const SUPPORT = join(import.meta.dirname, '../../../support/mdt');
const SCRIPT = join(import.meta.dirname, '../../../../src/build/engines/mdt/mdt.ps1');
const STUB = join(SUPPORT, 'MicrosoftDeploymentToolkit.psd1');

/** Windows PowerShell itself, told to load the stub in place of MDT. */
function windowsPowerShell(module = STUB): ToolRunner {
  return {
    dryRun: false,
    async run({ program, words }) {
      const child = spawn(program, [...words, '-Module', module], { stdio: ['ignore', 'pipe', 'pipe'] });
      const printed: Buffer[] = [];
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => printed.push(bytes));
      const [exitCode, signal] = await once(child, 'close');
      const output = Buffer.concat(printed);
      return {
        exitCode: exitCode ?? undefined,
        signal: signal ?? undefined,
        tail: output.toString().split(/\r?\n/),
        output,
      };
    },
  };
}

describe('the script', () => {
  const text = readFileSync(SCRIPT, 'utf8');

  // Windows PowerShell reads a file without a byte order mark as ANSI.
  it('is short, ASCII, and puts no script together', () => {
    expect(text.split('\n').length - 1).toBeLessThan(40);
    expect(text).toMatch(/^[\n\x20-\x7e]+$/);
    expect(text).not.toMatch(/Invoke-|\biex\b|ScriptBlock|&\s*[$({'"]/i);
  });

  it('gives every parameter a type', () => {
    const parameters = text.slice(text.indexOf('param('), text.indexOf('\n)\n'));
    const names = [...parameters.matchAll(/\$(?!true\b)(\w+)/g)].map(([, name]) => name);
    const typed = [...parameters.matchAll(/\[string\]\$(\w+)/g)].map(([, name]) => name);
    expect(names).toEqual(['Action', 'Share', 'Result', 'SourceFile', 'DestinationFolder', 'Media', 'Module']);
    expect(typed).toEqual(names);
  });

  it('exports from the stub what it calls', () => {
    const exported = readFileSync(STUB, 'utf8');
    const called = new Set(text.match(/\b(?:Import|Update)-MDT\w+/g));
    expect(called.size).toBe(3);
    for (const name of called) expect(exported).toContain(`'${name}'`);
  });
});

describe.runIf(process.platform === 'win32')('Windows PowerShell, with a stub of MDT', { timeout: 120_000 }, () => {
  const image = fixture('win11-pro-en.wim');
  const digest = createHash('sha256').update(image).digest('hex');
  const engine = (module?: string) =>
    mdtEngine(windowsPowerShell(module), { platform: 'win32', script: SCRIPT, scratchDirectory: folderWith() });

  function newShare(): { readonly share: string; readonly source: string } {
    const media = folderWith();
    const medias = `<medias><media guid="{1}" enable="True"><Name>MEDIA001</Name><Root>${media}</Root></media></medias>`;
    const folder = folderWith({
      'my share $(x)/Control/OperatingSystems.xml': '<oss></oss>',
      'my share $(x)/Control/Medias.xml': medias,
      'my image.wim': image,
    });
    return { share: join(folder, 'my share $(x)'), source: join(folder, 'my image.wim') };
  }

  it('imports, updates the share, and updates media', async () => {
    const { share, source } = newShare();
    const mdt = engine();
    await mdt.probe(share);
    await mdt.importImage(share, source, "W11 it's $new", digest);
    await mdt.updateShare(share);
    await mdt.updateMedia(share, 'MEDIA001');
    const { operatingSystems } = await readDeploymentShare(share, 'share');
    expect(operatingSystems).toMatchObject([
      { imageLabel: "share/Operating Systems/W11 it's $new/my image.wim", identity: { state: 'known' } },
    ]);
  });

  it('fails where the module is not, where the share is none, and where a cmdlet only reports', async () => {
    const { share } = newShare();
    await expect(engine('C:\\none\\none.psd1').probe(share)).rejects.toThrow(/loading its PowerShell module/);
    await expect(engine().updateShare(folderWith())).rejects.toThrow(/opening the share/);
    const error = await engine()
      .updateMedia(share, 'MEDIA002')
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(StepFailed);
    expect(error instanceof StepFailed && error.tail.join('\n')).toContain('Unable to find media MEDIA002.');
  });
});
