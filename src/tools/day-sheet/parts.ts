/** What the day sheet loads once the page stands, in one file. */
export { Paper } from './Paper.tsx';
export { Talk } from './Talk.tsx';
