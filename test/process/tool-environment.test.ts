import { describe, expect, it } from 'vitest';
import { toolEnvironment, variableOf } from '../../src/process/tool-environment.ts';

const WORKFLOW = {
  PATH: '/bin',
  INPUT_MANIFEST: 'a',
  'INPUT_WORK-DIR': 'b',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
  GITHUB_TOKEN: 'secret',
  GH_TOKEN: 'secret',
  GITHUB_ENV: '/f',
  GITHUB_PATH: '/f',
  GITHUB_OUTPUT: '/f',
  GITHUB_STATE: '/f',
  GITHUB_STEP_SUMMARY: '/f',
  GITHUB_SHA: 'abc',
  NOTHING: undefined,
};

describe('the environment of a program', () => {
  it.each(['linux', 'win32'] as const)('is ours on %s, without what is the workflow’s', (platform) => {
    expect(toolEnvironment(WORKFLOW, { IMAGE_MOUNT: '/m' }, platform)).toEqual({
      PATH: '/bin',
      GITHUB_SHA: 'abc',
      IMAGE_MOUNT: '/m',
    });
  });

  it('knows one name in any case on Windows', () => {
    const own = { Path: 'C:\\Windows', input_key: 'x', Github_Env: 'y' };
    expect(toolEnvironment(own, { PATH: 'D:\\' }, 'win32')).toEqual({ PATH: 'D:\\' });
    expect(variableOf(own, 'PATH', 'win32')).toBe('C:\\Windows');
    expect(variableOf(own, 'PATH', 'linux')).toBeUndefined();
  });

  it('tells names apart by case elsewhere', () => {
    expect(toolEnvironment({ http_proxy: '1', HTTP_PROXY: '2' }, {}, 'linux')).toEqual({
      http_proxy: '1',
      HTTP_PROXY: '2',
    });
  });

  it('lets a call give what is kept back from ours', () => {
    expect(toolEnvironment({ GH_TOKEN: 'ours' }, { GH_TOKEN: 'its own' }, 'linux')).toEqual({ GH_TOKEN: 'its own' });
  });

  it('takes no name for an object’s own', () => {
    const environment = toolEnvironment(JSON.parse('{"__proto__":"x"}'), {}, 'linux');
    expect(Object.entries(environment)).toEqual([['__proto__', 'x']]);
  });
});
