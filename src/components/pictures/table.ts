import CameraSetup from './CameraSetup.astro';
import DressRange from './DressRange.astro';
import FollowUpRhythm from './FollowUpRhythm.astro';
import Journey from './Journey.astro';
import MessageAnatomy from './MessageAnatomy.astro';
import ReferralTree from './ReferralTree.astro';
import Timeline from './Timeline.astro';

/** The drawings that `<Picture name>` may show. */
export const pictures = {
  journey: Journey,
  timeline: Timeline,
  'dress-range': DressRange,
  'referral-tree': ReferralTree,
  'follow-up-rhythm': FollowUpRhythm,
  'message-anatomy': MessageAnatomy,
  'camera-setup': CameraSetup,
} as const;

export type PictureName = keyof typeof pictures;
