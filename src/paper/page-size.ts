/** A millimeter in points, the unit of PDF. */
export const mm = 72 / 25.4;

/** The two papers that the world prints on, in points. */
export const pageSizes = {
  a4: { width: 595.28, height: 841.89 },
  letter: { width: 612, height: 792 },
} as const;

/** A paper by its name in addresses. */
export type PageSize = keyof typeof pageSizes;

/** The margins of a sheet in points. The left one holds the thread; the foot holds the page number. */
export const margins = { top: 15 * mm, right: 15 * mm, bottom: 17 * mm, left: 20 * mm } as const;

/** The distance of ruled lines: 8 mm, as in a school notebook, so that any pen fits. */
export const lineHeight = 8 * mm;
