import type { SoftwareIdentity } from '../licensing/model.ts';
import { softwareText } from '../licensing/phrases.ts';

/** `Windows 11 Enterprise (en-US), x64`. */
export function identityText(identity: SoftwareIdentity): string {
  const { architecture } = identity;
  return architecture === undefined ? softwareText(identity) : `${softwareText(identity)}, ${architecture}`;
}
