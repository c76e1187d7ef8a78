/** The query of pages on which a test breaks the policy to see it hold: `npm run requests` counts all other breaches of a run. */
export const onPurpose = '?breaks-its-policy';
