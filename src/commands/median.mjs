/** The middle one of some numbers; of an even count, the upper of the two in the middle. */
export const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
