import { string } from '../../../fixtures/images/registry-hive.mjs';
import { failure, invalidArgument } from '../grammar/refusal.mjs';
import { changeHive } from '../image/hive.mjs';
import { currentVersion } from '../image/offline-image.mjs';
import { changing } from './changing.mjs';

// What each edition can be upgraded to: the list for Professional is one that DISM 10.0.26100 printed, the others follow
// the documented rule that an edition goes up only, within its family.

const ABOVE_PROFESSIONAL = [
  'Education',
  'ProfessionalCountrySpecific',
  'ProfessionalEducation',
  'ProfessionalSingleLanguage',
  'ProfessionalWorkstation',
  'Enterprise',
  'IoTEnterprise',
  'ServerRdsh',
  'CloudEdition',
];
const ABOVE_PROFESSIONAL_N = [
  'EducationN',
  'ProfessionalEducationN',
  'ProfessionalWorkstationN',
  'EnterpriseN',
  'CloudEditionN',
];
const TARGETS = {
  Core: ['Professional', ...ABOVE_PROFESSIONAL],
  CoreSingleLanguage: ['Professional', ...ABOVE_PROFESSIONAL],
  CoreN: ['ProfessionalN', ...ABOVE_PROFESSIONAL_N],
  Professional: ABOVE_PROFESSIONAL,
  ProfessionalN: ABOVE_PROFESSIONAL_N,
  EnterpriseS: ['IoTEnterpriseS'],
  ServerStandard: ['ServerDatacenter'],
  ServerStandardEval: ['ServerStandard', 'ServerDatacenter'],
  ServerDatacenterEval: ['ServerDatacenter'],
};
const KEY = /^[A-Z0-9]{5}(-[A-Z0-9]{5}){4}$/i;
const ONCE =
  'The edition of this image was changed before. An edition can be set only once, from the lowest of its family.';
const NOT_YET = 'A product key can only be set after the edition of the offline image was changed.';

export const EDITIONS = {
  'Get-CurrentEdition': showEdition,
  'Get-TargetEditions': listTargets,
  'Set-Edition': changing(setEdition),
  'Set-ProductKey': changing(setProductKey),
};

async function showEdition({ image, console }) {
  refuseWindowsPE(image);
  console.line('Current edition is:\n');
  console.field('Current Edition', image.editionId);
  console.line();
}

async function listTargets({ image, console }) {
  refuseWindowsPE(image);
  const targets = targetsOf(image);
  if (targets.length === 0) console.line('The current edition cannot be upgraded to any target editions.\n');
  else console.line('Editions that can be upgraded to:\n');
  for (const target of targets) console.field('Target Edition', target);
  console.line();
}

async function setEdition({ argument, image, console, session }) {
  refuseWindowsPE(image);
  if (hasChanged(image)) throw failure(50, ONCE);
  const target = targetsOf(image).find((edition) => edition.toLowerCase() === argument.toLowerCase());
  if (target === undefined) throw invalidArgument(argument, '/Set-Edition');
  await session.step('Starting to update components...', async () => {
    changeHive(image.softwareHive, (root) => {
      const current = currentVersion(root);
      current.EditionID = string(target);
      current.ProductName = string(productName(current.ProductName, image.editionId, target));
    });
  });
  console.line('Finished updating components.\n');
  console.line('Starting to apply edition-specific settings...\nFinished applying edition-specific settings.\n');
  image.record({ action: 'Set-Edition', from: image.editionId, to: target });
}

async function setProductKey({ argument, image }) {
  refuseWindowsPE(image);
  if (!KEY.test(argument)) throw failure(87, 'The specified product key is not valid.');
  if (!hasChanged(image)) throw failure(50, NOT_YET);
  image.record({ action: 'Set-ProductKey' });
}

function refuseWindowsPE({ editionId }) {
  if (editionId === 'WindowsPE') throw failure(50);
}

function hasChanged(image) {
  return image.log.some(({ action }) => action === 'Set-Edition');
}

function targetsOf(image) {
  return hasChanged(image) ? [] : (TARGETS[image.editionId] ?? []);
}

/** Windows 10 Pro becomes Windows 10 Enterprise: the last words name the edition. */
function productName(value, from, to) {
  const words = { Professional: 'Pro', Core: 'Home', ServerStandard: 'Standard', ServerDatacenter: 'Datacenter' };
  const name = value.bytes.toString('utf16le').replace(/\0+$/, '');
  return name.replace(new RegExp(` ${words[from] ?? from}$`), ` ${words[to] ?? to}`);
}
