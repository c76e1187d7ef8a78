/**
 * The longest texts that a record keeps, in UTF-16 units, as `maxlength` counts. A longer one is cut when it is read and counts as
 * dropped, so that its whole text is kept aside (S9). Fields use them as `maxlength`; lists have no limit but the storage's.
 */
export const limits = {
  /** A name, a role, a subject, an address: one line. */
  line: 300,
  /** A note, an answer, a takeaway, a question: a few sentences, or a page. */
  note: 5_000,
  /** A message, a pitch, the notes of a whole talk. */
  text: 20_000,
  /** A whole assignment as JSON: thirty prompts and twenty rows of a rubric, each as long as it may be, with all its escapes. */
  assignment: 160_000,
} as const;

/** The longest that a talk or a part of it may be planned for, in minutes. */
export const maxMinutes = 480;
