import { Backup } from './Backup.tsx';
import { Drawers } from './Drawers.tsx';
import { Now } from './Now.tsx';
import { Talks } from './Talks.tsx';

/** The parts for a plan with something in it: one module, loaded once there is something. */
export const more = { Backup, Drawers, Now, Talks } as const;
