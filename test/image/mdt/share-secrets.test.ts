import { describe, expect, it } from 'vitest';
import { readDeploymentShare } from '../../../src/image/mdt/deployment-share.ts';
import { ShareDocument } from '../../../src/image/mdt/share-document.ts';
import { secretsInSettings, secretsInUnattend } from '../../../src/image/mdt/share-secrets.ts';
import { folderWith } from '../../support/folder.ts';

const KEY = 'ABCDE-12345-ABCDE-12345-ABCDE';
const PASSWORD = 'pa55w0rd';

const SETTINGS = [
  '[Settings]',
  'Priority=Default',
  '; ProductKey=',
  ';AdminPassword=old',
  '[Default]',
  `ProductKey=${KEY}`,
  `OverrideProductKey = ${KEY}`,
  `userpassword=${PASSWORD}`,
  'DomainAdminPassword=',
  `Comment=slmgr ${KEY}`,
  'SkipProductKey=YES',
];

describe('settings', () => {
  it.each(['\n', '\r\n', '\r'])('are read with the line ends %j', (end) => {
    const found = secretsInSettings(SETTINGS.join(end), 'c.ini');
    expect(found).toEqual([
      { file: 'c.ini', line: 6, what: 'a product key (ProductKey)' },
      { file: 'c.ini', line: 7, what: 'a product key (OverrideProductKey)' },
      { file: 'c.ini', line: 8, what: 'a password (userpassword)' },
      { file: 'c.ini', line: 10, what: 'a product key (Comment)' },
    ]);
    expect(JSON.stringify(found)).not.toMatch(/12345|pa55/);
  });

  it.each<[string, (text: string) => Buffer]>([
    ['ANSI', (text) => Buffer.from(`_SMSTSOrgName=Müller\r\n${text}`, 'latin1')],
    ['UTF-16', (text) => Buffer.from(`\ufeff\r\n${text}`, 'utf16le')],
    ['UTF-8', (text) => Buffer.from(`\ufeff\r\n${text}`)],
  ])('are read in %s, from both files', async (_name, encode) => {
    const { secrets } = await readDeploymentShare(
      folderWith({
        'Control/OperatingSystems.xml': '<oss/>',
        'Control/Bootstrap.ini': encode(`UserPassword=${PASSWORD}`),
        'Control/customsettings.ini': encode(`ProductKey=${KEY}`),
      }),
      'share',
    );
    expect(secrets).toEqual([
      { file: 'share/Control/Bootstrap.ini', line: 2, what: 'a password (UserPassword)' },
      { file: 'share/Control/CustomSettings.ini', line: 2, what: 'a product key (ProductKey)' },
    ]);
  });

  it('of a hostile size are read in no time', () => {
    const line = `${'x'.repeat(200)}Password${' '.repeat(200)}=y`;
    expect(secretsInSettings(`${line}\n`.repeat(20_000), 'c.ini')).toHaveLength(100);
    expect(secretsInSettings('='.repeat(4_000_000), 'c.ini')).toEqual([]);
  });
});

describe('an answer file', () => {
  const find = (body: string) => secretsInUnattend(new ShareDocument(`<unattend>\n${body}\n</unattend>`, 'u.xml'));

  it.each([
    [`<ProductKey>${KEY}</ProductKey>`, 'a product key (ProductKey)'],
    [`<ProductKey><Key>${KEY}</Key></ProductKey>`, 'a product key (ProductKey)'],
    [`<a:ProductKey xmlns:a="x">${KEY}</a:ProductKey>`, 'a product key (ProductKey)'],
    [
      `<UserAccounts><AdministratorPassword><Value>${PASSWORD}</Value><PlainText>true</PlainText></AdministratorPassword></UserAccounts>`,
      'a password (AdministratorPassword)',
    ],
    [`<Credentials><Password>${PASSWORD}</Password></Credentials>`, 'a password (Password)'],
    [`<Path>cmd /c slmgr /ipk ${KEY}</Path>`, 'a product key (Path)'],
  ])('%#: tells that there is one, and where', (body, what) => {
    expect(find(body)).toEqual([{ file: 'u.xml', line: 2, what }]);
  });

  it('without one has none', () => {
    expect(
      find('<ProductKey><Key></Key><WillShowUI>OnError</WillShowUI></ProductKey><Password><Value/></Password>'),
    ).toEqual([]);
  });
});
