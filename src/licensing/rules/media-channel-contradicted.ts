import { MEDIA_TABLE, Q1 } from '../clauses.ts';
import type { Cure } from '../finding.ts';
import type { Image } from '../model.ts';
import { displayed } from '../vocabulary/reading.ts';
import type { MediaChannel } from '../vocabulary/terms.ts';
import { type Check, type ItemInstallation, mediaReference } from './case.ts';
import { commercialMediaCure } from './media-cures.ts';
import { report } from './report.ts';
import type { RuleEntry } from './rule.ts';

type ClaimedChannel = NonNullable<Image['channelClaim']>['channel'];

export const mediaChannelContradicted: RuleEntry = {
  id: 'media-channel-contradicted',
  family: 'media',
  severities: ['unproven'],
  asks: 'The ei.cfg beside an image, where there is one, does not contradict the media that the manifest declares.',
  why: 'Which rights an image needs depends on where its media came from, and no image file says so: the manifest does. An ei.cfg is text that tools rewrite and delete, so it never proves a channel; but a declaration that the media themselves contradict is proof of nothing either.',
  clauses: [MEDIA_TABLE, Q1],
  cures: [
    'Find out where the media came from, and declare that.',
    'Put the ei.cfg of the media beside the image where it is not theirs.',
    'Build the image from Commercial Licensing media.',
  ],
};

/** What the ei.cfg of each kind of media says. Evaluation and developer media are refused whatever theirs says. */
const EXPECTED: ReadonlyMap<MediaChannel, ClaimedChannel> = new Map<MediaChannel, ClaimedChannel>([
  ['commercial', 'volume'],
  ['retail', 'retail'],
  ['oem-recovery', 'oem'],
  ['oem-custom', 'oem'],
]);

const MEDIA_NAMES: { readonly [channel in ClaimedChannel]: string } = {
  volume: 'volume (Commercial Licensing)',
  retail: 'retail',
  oem: 'OEM',
};

/** An ei.cfg speaks of the system alone, not of the software that was put on top. */
export const checkChannelClaim: Check<ItemInstallation> = (subject) => {
  const { channelClaim } = subject.image;
  const { channel } = subject.item.media;
  const expected = channel === undefined ? undefined : EXPECTED.get(channel);
  if (channelClaim === undefined || expected === undefined || subject.item.path !== '') return [];
  if (channelClaim.channel === expected) return [];
  return [
    report(mediaChannelContradicted, {
      message: `The media are declared as ${channel}; ${displayed(channelClaim.witness)} says that they are ${MEDIA_NAMES[channelClaim.channel]} media.`,
      about: [mediaReference(subject, 'channel')],
      cures: curesOf(subject, channelClaim.channel),
    }),
  ];
};

function curesOf(subject: ItemInstallation, claimed: ClaimedChannel): readonly Cure[] {
  const findOut: Cure = {
    kind: 'outside',
    do: 'Find out where the media came from: declare that, or replace the ei.cfg where it is not the one of these media.',
  };
  return claimed === 'volume' ? [findOut, commercialMediaCure(subject)] : [findOut];
}
