import { describe, expect, it } from 'vitest';
import { InputError } from '../../../../src/input/problem.ts';
import { StepFailed } from '../../../../src/process/step-failed.ts';
import { type Answer, BANNER, failureOf, scripted, steps } from './scripted-dism.ts';

const HIGH =
  'Verbindliche Beschriftung\\Hohe Verbindlichkeitsstufe Bezeichnung S-1-16-12288\nVORDEFINIERT\\Administratoren S-1-5-32-544\n';
const MEDIUM =
  'Mandatory Label\\Medium Mandatory Level Label S-1-16-8192\nBUILTIN\\Administrators S-1-5-32-544 deny only\n';

const machine = (groups: Answer, help: Answer = { says: BANNER }, platform = 'win32') =>
  scripted((_words, { program }) => (program === 'whoami' ? groups : help), { platform });

describe('a probe', () => {
  it('asks who runs it and which DISM this is, and nothing else', async () => {
    const { engine, calls } = machine({ says: HIGH });
    expect(await engine.probe({ steps: [] })).toEqual({ version: 'DISM 10.0.26100.5074', warnings: [] });
    expect(calls).toEqual([
      { program: 'whoami', words: ['/groups'] },
      { program: 'dism', words: ['/?'] },
    ]);
  });

  it('takes the level of the system account too', async () => {
    await expect(machine({ says: 'S-1-16-16384' }).engine.probe({ steps: [] })).resolves.toBeDefined();
  });

  it.each([MEDIUM, 'S-1-16-122880', ''])('refuses to run without elevation (%j)', async (says) => {
    const { problem } = await failureOf(machine({ says }).engine.probe({ steps: [] }));
    expect(problem.message).toContain('does not run elevated');
    expect(problem.cure).toContain('administrator');
  });

  it('warns where it can not find out', async () => {
    for (const groups of [{ exitCode: 1 }, new StepFailed({ message: 'not there', cure: '' })])
      expect((await machine(groups).engine.probe({ steps: [] })).warnings).toEqual([
        expect.stringContaining('could not be found out'),
      ]);
  });

  it('does not ask for elevation off Windows', async () => {
    const { engine, calls } = machine({}, { says: BANNER }, 'linux');
    await engine.probe({ steps: [] });
    expect(calls.map(({ program }) => program)).toEqual(['dism']);
  });

  it('refuses a program that is no DISM, and says what DISM says when it can not run', async () => {
    expect(
      (await failureOf(machine({ says: HIGH }, { says: 'hello' }).engine.probe({ steps: [] }))).problem.cure,
    ).toContain('`dism:`');
    const { problem } = await failureOf(
      machine({ exitCode: 1 }, { exitCode: 740, says: 'Error: 740' }).engine.probe({ steps: [] }),
    );
    expect(problem.message).toBe('Ask DISM for its version: DISM ended with 740: it must run elevated.');
  });

  it.each([26100, 26200, 19045, undefined])(
    'accepts a DISM of build 26100 for an image of build %s',
    async (imageBuild) => {
      const needs = { steps: [], ...(imageBuild !== undefined && { imageBuild }) };
      await expect(machine({ says: HIGH }).engine.probe(needs)).resolves.toBeDefined();
    },
  );

  it('refuses a DISM that is older than the image, with both builds and the cure', async () => {
    const { problem } = await failureOf(machine({ says: HIGH }).engine.probe({ steps: [], imageBuild: 28000 }));
    expect(problem.message).toContain('build 26100 (10.0.26100.5074)');
    expect(problem.message).toContain('build 28000');
    expect(problem.cure).toContain('`dism:`');
  });

  it('refuses unfit values before it runs anything', async () => {
    const { engine, calls } = machine({ says: HIGH });
    const needs = { steps: steps({ kind: 'addLanguage', packages: ['a"b'] }) };
    await expect(engine.probe(needs)).rejects.toBeInstanceOf(InputError);
    expect(calls).toEqual([]);
  });

  it('concludes nothing from a dry run', async () => {
    const { engine, calls } = scripted(() => undefined, { platform: 'win32', dryRun: true });
    expect(await engine.probe({ steps: [], imageBuild: 99999 })).toEqual({ version: 'DISM', warnings: [] });
    expect(calls).toHaveLength(2);
  });

  it('can do every step', () => {
    expect([...scripted(() => undefined).engine.steps]).toHaveLength(12);
  });
});
