import { findEditionId, type WindowsEditionId } from './windows-edition-ids.ts';

/**
 * Reads OA3xOriginalProductKeyDescription: `[4.0] Professional OEM:DM` (licensing facts 7.2). It names the edition,
 * not the version. Undefined for any other text, and for an edition that nobody knows.
 */
export function readFirmwareDescription(text: string): WindowsEditionId | undefined {
  const description = /^\[\d{1,3}\.\d{1,3}\] {1,3}([A-Za-z]{1,60}) {1,3}OEM:DM$/i.exec(text.trim());
  return description?.[1] === undefined ? undefined : findEditionId(description[1]);
}
