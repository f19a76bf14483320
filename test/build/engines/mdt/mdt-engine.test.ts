import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mdtEngine } from '../../../../src/build/engines/mdt/mdt-engine.ts';
import { InputError } from '../../../../src/input/problem.ts';
import { StepFailed } from '../../../../src/process/step-failed.ts';
import { folderWith } from '../../../support/folder.ts';
import { fixture, oss } from '../../../support/mdt/share.ts';
import { DONE, type Script, scriptedTools } from './scripted-tools.ts';

const SCRIPT = 'C:\\imagegate\\dist\\mdt.ps1';
const LIST = 'Control/OperatingSystems.xml';
const image = fixture('win11-pro-en.wim');
const digest = createHash('sha256').update(image).digest('hex');

function machine(script?: Script, platform: NodeJS.Platform = 'win32') {
  const scratchDirectory = folderWith();
  const tools = scriptedTools(script);
  return { tools, scratchDirectory, mdt: mdtEngine(tools, { platform, script: SCRIPT, scratchDirectory }) };
}

async function failureOf(work: Promise<unknown>): Promise<StepFailed> {
  const error = await work.catch((thrown: unknown) => thrown);
  if (!(error instanceof StepFailed)) throw new Error(`No failed step: ${String(error)}`);
  return error;
}

function put(share: string, name: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(share, name)), { recursive: true });
  writeFileSync(join(share, name), content);
}

describe('the look before', () => {
  const share = () => folderWith({ [LIST]: '<oss/>' });

  it('asks the script, word for word, and leaves nothing', async () => {
    const { tools, scratchDirectory, mdt } = machine();
    const folder = share();
    await mdt.probe(folder);
    const answer = join(scratchDirectory, 'mdt-answer.json');
    const options = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', SCRIPT];
    expect(tools.calls).toEqual([
      { program: 'powershell.exe', words: [...options, '-Action', 'Probe', '-Share', folder, '-Result', answer] },
    ]);
    expect(readdirSync(scratchDirectory)).toEqual([]);
  });

  it('fails off Windows, and where there is no share, without running anything', async () => {
    const linux = machine(undefined, 'linux');
    expect((await failureOf(linux.mdt.probe(share()))).message).toContain('on Windows only');
    const windows = machine();
    expect((await failureOf(windows.mdt.probe(folderWith()))).message).toContain('is no deployment share');
    expect([...linux.tools.calls, ...windows.tools.calls]).toEqual([]);
  });

  it.each([
    [{ ...DONE, powershell: '7.5.2', edition: 'Core' }, '7.5.2'],
    [{ ...DONE, powershell: '4.0' }, '4.0'],
    [{ ...DONE, edition: '' }, '5.1.26100.4652'],
  ])('fails with another PowerShell: %#', async (answer, version) => {
    const { problem } = await failureOf(machine({ answer }).mdt.probe(share()));
    expect(problem.message).toBe(`powershell.exe is version ${version}, MDT needs Windows PowerShell 5.1.`);
  });

  it.each([
    ['module', 'loading its PowerShell module', 'Install the Microsoft Deployment Toolkit'],
    ['share', 'opening the share', 'Open the share in the Deployment Workbench'],
  ])('tells the failure in %s, with what PowerShell said', async (stage, where, cure) => {
    const answer = { ...DONE, stage, failure: 'Cannot find path\r\nat line 1' };
    const failure = await failureOf(machine({ answer, exitCode: 1, tail: ['last'] }).mdt.probe(share()));
    expect(failure.problem.message).toBe(`MDT failed at ${where} (Probe); Windows PowerShell ended with exit code 1.`);
    expect(failure.problem.cure).toContain(cure);
    expect(failure.tail).toEqual(['Cannot find path', 'at line 1', 'last']);
  });

  it.each<[string, Script]>([
    ['no answer', {}],
    ['an answer that is none', { answer: '{"stage":"done"' }],
    ['an answer of another shape', { answer: { stage: 'done' } }],
    ['an answer without an end', { answer: '' }],
    ['an end without success', { answer: DONE, exitCode: 5 }],
    ['a signal', { signal: 'SIGTERM' }],
    ['a failure that calls itself success', { answer: { ...DONE, stage: 'action', failure: 'no' } }],
    ['an answer of a megabyte', { answer: { ...DONE, failure: 'x'.repeat(1_000_000) } }],
  ])('takes %s for a failure', async (_name, script) => {
    await failureOf(machine(script).mdt.probe(share()));
  });

  it('does not take the answer of another call for its own', async () => {
    const { mdt, scratchDirectory } = machine({});
    writeFileSync(join(scratchDirectory, 'mdt-answer.json'), JSON.stringify(DONE));
    await failureOf(mdt.probe(share()));
  });
});

describe('values for PowerShell', () => {
  it.each([
    '-Force',
    ' -Force',
    '\u2013Force',
    '\u2014Force',
    '\u2015Force',
    'a"b',
    'a\nb',
    'a\rb',
    'a\0b',
    'a\u2028b',
    '',
    ' ',
  ])('refuses %j before anything runs', async (folder) => {
    const { tools, mdt } = machine();
    await expect(mdt.importImage('D:\\Share', 'D:\\x.wim', folder, digest)).rejects.toThrow(InputError);
    expect(tools.calls).toEqual([]);
  });

  it.each([
    ['D:\\Deployment Share\\', 'D:\\Deployment Share'],
    ['D:\\', 'D:\\'],
    ['\\\\server\\share$\\\\', '\\\\server\\share$'],
    ["D:\\a$(calc)`;&|'", "D:\\a$(calc)`;&|'"],
  ])('hands over %j as %j', async (share, word) => {
    const { tools, mdt } = machine({ dryRun: true });
    await mdt.updateShare(share);
    expect(tools.calls[0]?.words.slice(6, 10)).toEqual(['-Action', 'UpdateShare', '-Share', word]);
  });

  it('concludes nothing from a dry run', async () => {
    const { tools, mdt } = machine({ dryRun: true });
    await mdt.importImage('D:\\Share', 'D:\\x.wim', 'W11', digest);
    await mdt.updateMedia('D:\\Share', 'MEDIA001');
    expect(tools.calls.map(({ words }) => words[7])).toEqual(['Import', 'UpdateMedia']);
  });
});

describe('an import', () => {
  const COPY = 'Operating Systems/W11/w11.wim';
  const listed = oss({ file: 'w11.wim' });

  async function importing(act: (share: string) => void, bytes: Uint8Array = image) {
    const share = folderWith({ [LIST]: '<oss/>' });
    const source = join(folderWith({ 'w11.wim': bytes }), 'w11.wim');
    const { tools, mdt } = machine({ answer: DONE, act: () => act(share) });
    const done = mdt.importImage(share, source, 'W11', createHash('sha256').update(bytes).digest('hex'));
    return { done, tools, source };
  }

  it('is proved by the list and the copy in the share', async () => {
    const { done, tools, source } = await importing((share) => {
      put(share, LIST, listed);
      put(share, COPY, image);
    });
    await done;
    expect(tools.calls[0]?.words.slice(12)).toEqual(['-SourceFile', source, '-DestinationFolder', 'W11']);
  });

  it('may be spelled by MDT in its own way, among entries that lead elsewhere', async () => {
    const { done } = await importing((share) => {
      const others = { guid: '{1}', imageFile: '\\\\wds\\REMINST\\x.wim' };
      put(share, LIST, oss(others, { imageFile: '.\\operating systems\\w11\\W11.WIM' }));
      put(share, COPY, image);
    });
    await done;
  });

  it.each<[string, (share: string) => void, RegExp]>([
    [
      'the entry is lost',
      (share) => put(share, COPY, image),
      /does not list Operating Systems\\W11\\w11\.wim, index 1\.$/,
    ],
    [
      'the entry is that of another folder',
      (share) => {
        put(share, LIST, oss({ file: 'w11.wim', folder: 'W10' }));
        put(share, COPY, image);
      },
      /does not list/,
    ],
    [
      'the entry is that of another file',
      (share) => {
        put(share, LIST, oss({ file: 'old.wim' }));
        put(share, COPY, image);
      },
      /does not list/,
    ],
    [
      'the list is cut',
      (share) => {
        put(share, LIST, listed.slice(0, -9));
        put(share, COPY, image);
      },
      /is malformed XML/,
    ],
    ['the file is not there', (share) => put(share, LIST, listed), /the file is not in the share/],
    [
      'the copy is cut',
      (share) => {
        put(share, LIST, listed);
        put(share, COPY, image.subarray(0, -1));
      },
      /in the share is not the image: SHA-256 [0-9a-f]{64}, expected [0-9a-f]{64}/,
    ],
    [
      'the copy is a folder',
      (share) => {
        put(share, LIST, listed);
        put(share, `${COPY}/x`, '');
      },
      /can't be read/,
    ],
  ])('fails when %s, though MDT reported no error', async (_name, act, message) => {
    const failure = await failureOf((await importing(act)).done);
    expect(failure.message).toMatch(message);
    expect(failure.problem.cure).toContain('Look at the share');
  });

  it('needs every index of the image', async () => {
    const two = fixture('multi-index.wim');
    const act = (count: number) => (share: string) => {
      put(share, LIST, oss(...[1, 2].slice(0, count).map((index) => ({ guid: `{${index}}`, file: 'w11.wim', index }))));
      put(share, COPY, two);
    };
    await (await importing(act(2), two)).done;
    expect((await failureOf((await importing(act(1), two)).done)).message).toMatch(/w11\.wim, index 2\.$/);
  });
});

describe('an update of the share', () => {
  const update = (files: Record<string, string | Uint8Array>) => machine().mdt.updateShare(folderWith(files));

  it('is proved as far as a whole boot image proves it', async () => {
    await update({ 'boot/LITETOUCHPE_x64.WIM': image, 'boot/readme.txt': '' });
  });

  it('fails without a boot image, and with one that is cut', async () => {
    expect((await failureOf(update({ 'Boot/LiteTouchPE_x64.iso': '' }))).message).toContain('no boot image');
    const cut = await failureOf(update({ 'Boot/LiteTouchPE_x64.wim': image.subarray(0, 500) }));
    expect(cut.message).toMatch(/^Boot\/LiteTouchPE_x64\.wim is truncated/);
  });
});

describe('an update of media', () => {
  function updating(act: (media: string) => void) {
    const media = folderWith();
    const medias = `<medias><media guid="{1}" enable="True"><Name>MEDIA001</Name><Root>${media}</Root></media></medias>`;
    const { mdt, tools } = machine({ answer: DONE, act: () => act(media) });
    return { done: mdt.updateMedia(folderWith({ 'Control/Medias.xml': medias }), 'MEDIA001'), tools };
  }

  it('is proved by the list of the media', async () => {
    const { done, tools } = updating((media) => put(media, `Content/Deploy/${LIST}`, oss({})));
    await done;
    expect(tools.calls[0]?.words.slice(12)).toEqual(['-Media', 'MEDIA001']);
  });

  it('fails when there is none, or it is empty', async () => {
    expect((await failureOf(updating(() => {}).done)).message).toMatch(/OperatingSystems\.xml does not exist/);
    const empty = updating((media) => put(media, `Content/Deploy/${LIST}`, '<oss/>'));
    expect((await failureOf(empty.done)).message).toContain('hold no operating system');
    const moved = updating((media) => renameSync(media, `${media}-moved`));
    await failureOf(moved.done);
  });
});
