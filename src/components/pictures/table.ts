import Journey from './Journey.astro';

/** The drawings that `<Picture name>` may show. */
export const pictures = {
  journey: Journey,
  timeline: Journey,
  'dress-range': Journey,
  'referral-tree': Journey,
  'follow-up-rhythm': Journey,
  'message-anatomy': Journey,
  'camera-setup': Journey,
} as const;

export type PictureName = keyof typeof pictures;
