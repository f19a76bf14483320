import { type Hive, openHive } from './hive.ts';

/** Where it lies in an image. */
export const SOFTWARE_HIVE = '/Windows/System32/config/SOFTWARE';

/** What the SOFTWARE hive of an image says of its Windows, word for word. Values that are missing or empty are left out. */
export interface HiveClaims {
  readonly editionId?: string;
  /** The edition whose packages it is made of (`Enterprise` under an EditionID `Professional`): no identity. */
  readonly compositionEditionId?: string;
  /** `Windows 10 Pro` on Windows 11 too: no identity. */
  readonly productName?: string;
  /** The feature update: `24H2`. */
  readonly displayVersion?: string;
  readonly build?: number;
  /** UBR, what stands behind the build: 26100.4349. */
  readonly revision?: number;
  /** `Client`, `Server`, `Server Core`. */
  readonly installationType?: string;
  /** The hive was not closed in order: later changes may lie in its logs, which are not read. */
  readonly unreplayedLogs: boolean;
}

const CURRENT_VERSION = 'Microsoft\\Windows NT\\CurrentVersion';

/**
 * Reads `Windows\System32\config\SOFTWARE` of an image. A hive without that key claims nothing; a damaged one:
 * InputError under the name `label`.
 */
export function readSoftwareHive(bytes: Buffer, label: string): HiveClaims {
  const hive = openHive(bytes, label);
  const text = (name: string) => readText(hive, name);
  const editionId = text('EditionID');
  const compositionEditionId = text('CompositionEditionID');
  const productName = text('ProductName');
  const displayVersion = text('DisplayVersion');
  const installationType = text('InstallationType');
  // Before Windows 7 CurrentBuild is an obsolete remark.
  const build = readDecimal(text('CurrentBuild')) ?? readDecimal(text('CurrentBuildNumber'));
  const revision = hive.value(CURRENT_VERSION, 'UBR');
  return {
    ...(editionId !== undefined && { editionId }),
    ...(compositionEditionId !== undefined && { compositionEditionId }),
    ...(productName !== undefined && { productName }),
    ...(displayVersion !== undefined && { displayVersion }),
    ...(build !== undefined && { build }),
    ...(typeof revision === 'number' && { revision }),
    ...(installationType !== undefined && { installationType }),
    unreplayedLogs: hive.unreplayedLogs,
  };
}

function readText(hive: Hive, name: string): string | undefined {
  const value = hive.value(CURRENT_VERSION, name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function readDecimal(text: string | undefined): number | undefined {
  return text !== undefined && /^[0-9]{1,9}$/.test(text) ? Number(text) : undefined;
}
