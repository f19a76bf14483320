/** Deployment shares as MDT writes them: on one line, without an XML declaration, paths with backslashes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const IMAGES = join(import.meta.dirname, '../../fixtures/images');

export const PRO = '{6542dd1e-383a-4dd7-87fc-ea0991ca18a8}';
export const ENTERPRISE = '{b434d18d-8784-48da-9fae-938c4f9095b8}';

export function fixture(name: string): Buffer {
  return readFileSync(join(IMAGES, name));
}

export interface ListedImage {
  readonly guid?: string;
  readonly enable?: string;
  readonly folder?: string;
  readonly file?: string;
  readonly index?: number;
  readonly flags?: string;
  /** In place of `.\Operating Systems\<folder>\<file>`. */
  readonly imageFile?: string;
}

export function oss(...images: readonly ListedImage[]): string {
  return `<oss>${images.map(os).join('')}</oss>`;
}

function os({
  guid = PRO,
  enable = 'True',
  folder = 'W11',
  file = 'install.wim',
  index = 1,
  ...more
}: ListedImage): string {
  const { flags = 'Professional', imageFile = `.\\Operating Systems\\${folder}\\${file}` } = more;
  return [
    `<os guid="${guid}" enable="${enable}"><Name>Windows 11 Pro in ${folder} ${file}</Name>`,
    '<CreatedTime>3/28/2023 7:47:01 PM</CreatedTime><CreatedBy>CONTOSO\\admin</CreatedBy>',
    '<Description>Windows IBS image</Description><Platform>x64</Platform><Build>10.0.26100.4349</Build>',
    `<OSType>Windows IBS</OSType><Source>.\\Operating Systems\\${folder}</Source><IncludesSetup>False</IncludesSetup>`,
    `<SMSImage>False</SMSImage><ImageFile>${imageFile}</ImageFile><ImageIndex>${index}</ImageIndex>`,
    `<ImageName>W11</ImageName><Flags>${flags}</Flags><HAL></HAL><Size>15419</Size><Language>en-US</Language></os>`,
  ].join('');
}

export function tss(...ids: readonly string[]): string {
  const rows = ids.map(
    (id) =>
      `<ts guid="{${id}}" hide="False" enable="True"><Name>Deploy ${id}</Name><ID>${id}</ID><Version>1.0</Version>` +
      '<TaskSequenceTemplate>Client.xml</TaskSequenceTemplate></ts>',
  );
  return `<tss>${rows.join('')}</tss>`;
}

export interface SequenceParts {
  readonly global?: string;
  readonly step?: string;
  readonly stepDisabled?: boolean;
  readonly groupDisabled?: boolean;
  readonly more?: string;
}

/** As Client.xml becomes: a global OSGUID, and the same in the step that installs. */
export function sequence({ global = PRO, step = global, stepDisabled, groupDisabled, more = '' }: SequenceParts = {}) {
  return `<?xml version="1.0"?>
<sequence version="3.00" name="Standard Client Task Sequence" description="">
  <globalVarList>
    <variable name="OSGUID" property="OSGUID">${global}</variable>
    <variable name="DestinationDisk" property="DestinationDisk">0</variable>
    <variable name="OSGUID" property="OSGUID">${global}</variable>
  </globalVarList>
  <group name="Preinstall" disable="true"><step name="Apply Windows PE" disable="false"><action>cscript.exe "%SCRIPTROOT%\\LTIApply.wsf" /PE</action></step></group>
  <group name="Install" disable="${groupDisabled === true}" continueOnError="false">
    <condition><expression type="SMS_TaskSequence_VariableConditionExpression"><variable name="Variable">PHASE</variable></expression></condition>
    <step type="BDD_InstallOS" name="Install Operating System" disable="${stepDisabled === true}" successCodeList="0 3010">
      <defaultVarList><variable name="OSGUID" property="OSGUID">${step}</variable></defaultVarList>
      <action>cscript.exe "%SCRIPTROOT%\\LTIApply.wsf"</action>
    </step>
  </group>${more}
</sequence>`;
}
