import { expect, it } from 'vitest';
import { inspectShare } from '../../src/jobs/inspect-share.ts';
import { PLAIN } from '../../src/report/paint.ts';
import { TOOL } from '../../src/report/tool.ts';
import { folderWith } from '../support/folder.ts';
import { ENTERPRISE, fixture, oss, PRO, sequence, tss } from '../support/mdt/share.ts';

const share = () =>
  folderWith({
    'Control/OperatingSystems.xml': oss({}, { guid: ENTERPRISE, folder: 'OLD\u202eW11', enable: 'False' }),
    'Control/TaskSequences.xml': tss('W11', 'BROKEN'),
    'Control/W11/ts.xml': sequence(),
    'Control/CustomSettings.ini': '[Default]\r\nProductKey=ABCDE-12345-ABCDE-12345-ABCDE\r\n',
    'Operating Systems/W11/install.wim': fixture('win11-pro-en.wim'),
  });

it('tells what a share holds, and what would be installed', async () => {
  expect(await inspectShare(share(), 'shares/prod', 'text', PLAIN)).toBe(
    `shares/prod: MDT deployment share, 2 operating systems, 2 task sequences
  Windows 11 Pro in W11 install.wim: Windows 11 Pro (en-US), x64
     in: shares/prod/Operating Systems/W11/install.wim, index 1
     flags (by MDT): Professional
     build (by MDT): 10.0.26100.4349
     platform (by MDT): x64
     language (by MDT): en-US
     read from: XML
  Windows 11 Pro in OLD\\u{202e}W11 install.wim (disabled): software nobody identified
     unknown: its image file is not there
     in: shares/prod/Operating Systems/OLD\\u{202e}W11/install.wim, index 1
     flags (by MDT): Professional
     build (by MDT): 10.0.26100.4349
     platform (by MDT): x64
     language (by MDT): en-US
  task sequence W11, Deploy W11: would install Windows 11 Pro (en-US), x64 (known), from Windows 11 Pro in W11 install.wim
  task sequence BROKEN, Deploy BROKEN: would install no operating system of the share
     it has no ts.xml in a folder of Control that is named as its ID
  shares/prod/Control/CustomSettings.ini:2: holds a product key (ProductKey)
`,
  );
});

it('tells the same in JSON, with no path of this machine', async () => {
  const folder = share();
  const text = await inspectShare(folder, 'prod', 'json', PLAIN);
  expect(text).not.toContain(folder);
  expect(text).not.toContain('12345');
  expect(JSON.parse(text)).toMatchObject({
    schemaVersion: 1,
    tool: TOOL,
    share: 'prod',
    operatingSystems: [
      {
        guid: PRO,
        file: 'prod/Operating Systems/W11/install.wim',
        index: 1,
        state: 'known',
        identity: { edition: 'pro' },
        flags: 'Professional',
      },
      { enabled: false, state: 'unknown', reason: 'its image file is not there' },
    ],
    taskSequences: [{ id: 'W11', operatingSystem: PRO }, { id: 'BROKEN' }],
    secrets: [{ file: 'prod/Control/CustomSettings.ini', line: 2 }],
  });
});
