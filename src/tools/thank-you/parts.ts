/** What the thank-you loads once the page stands, in one file. */
export { ByTheClock } from './ByTheClock.tsx';
export { Deeds } from './Deeds.tsx';
