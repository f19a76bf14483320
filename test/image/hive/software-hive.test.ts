import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { readSoftwareHive } from '../../../src/image/hive/software-hive.ts';
import { fixturePath } from '../wim-bytes.ts';
import { changed, hive, number, softwareHive, text } from './hive-bytes.ts';

test('all that it claims', () => {
  const bytes = softwareHive({
    EditionID: text('Professional'),
    CompositionEditionID: text('Enterprise'),
    ProductName: text('Windows 10 Pro'),
    DisplayVersion: text('24H2'),
    CurrentBuild: text('26100'),
    CurrentBuildNumber: text('26100'),
    UBR: number(4349),
    InstallationType: text('Client'),
  });
  expect(readSoftwareHive(bytes, 'SOFTWARE')).toEqual({
    editionId: 'Professional',
    compositionEditionId: 'Enterprise',
    productName: 'Windows 10 Pro',
    displayVersion: '24H2',
    build: 26100,
    revision: 4349,
    installationType: 'Client',
    unreplayedLogs: false,
  });
  expect(
    readSoftwareHive(
      changed(bytes, (copy) => copy.writeUInt32LE(99, 4)),
      'SOFTWARE',
    ).unreplayedLogs,
  ).toBe(true);
});

test('what is missing, empty or of the wrong kind is left out', () => {
  const odd = { EditionID: text('  '), CurrentBuild: text('1.511.1 () (Obsolete data - do not use)'), UBR: text('1') };
  expect(readSoftwareHive(softwareHive(odd), 'SOFTWARE')).toEqual({ unreplayedLogs: false });
  expect(readSoftwareHive(softwareHive({ EditionID: number(4) }), 'SOFTWARE')).toEqual({ unreplayedLogs: false });
  expect(readSoftwareHive(hive({}), 'SOFTWARE')).toEqual({ unreplayedLogs: false });
});

test('before Windows 7 the build is CurrentBuildNumber', () => {
  const old = { CurrentBuild: text('1.511.1 () (Obsolete data)'), CurrentBuildNumber: text('6002') };
  expect(readSoftwareHive(softwareHive(old), 'SOFTWARE').build).toBe(6002);
});

test('the hive that wimlib takes out of an image', () => {
  const path = '/Windows/System32/config/SOFTWARE';
  const bytes = execFileSync('wimlib-imagex', ['extract', fixturePath('win11-pro-en.wim'), '1', path, '--to-stdout'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(readSoftwareHive(bytes, 'SOFTWARE')).toEqual({
    editionId: 'Professional',
    productName: 'Windows 10 Pro',
    build: 26100,
    installationType: 'Client',
    unreplayedLogs: false,
  });
});
