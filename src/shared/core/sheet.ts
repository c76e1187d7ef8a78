/**
 * What a sheet of paper shows, as data: one model for the screen, the printer, the PDF and the documents, so that what is seen is what
 * is printed. Texts are plain, as typed; whoever renders them escapes them.
 */
export type Sheet = {
  /** A short name for files: `questions-tom-lindgren`. Letters, digits and hyphens. */
  readonly name: string;
  readonly title: string;
  /** The language of its words, as in `lang`. */
  readonly lang: string;
  /** The lines on top: name, date, with whom. An empty value is a line to write on. */
  readonly head: readonly SheetField[];
  readonly parts: readonly SheetPart[];
  /** One line of small print at the foot. */
  readonly foot: string;
};

/** A label with what was filled in, or with room to write where `value` is `''`. `lines` is how many ruled lines that room has. */
export type SheetField = {
  /** A name for the form field that a document makes of it: letters, digits and hyphens, unique on the sheet. */
  readonly id?: string;
  readonly label: string;
  readonly value: string;
  readonly lines?: number;
};

/** A piece of a sheet, from top to bottom. */
export type SheetPart =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Advice in small print. */
  | { readonly kind: 'hint'; readonly text: string }
  | { readonly kind: 'field'; readonly field: SheetField }
  | {
      readonly kind: 'list';
      readonly mark: 'number' | 'bullet' | 'box';
      readonly items: readonly SheetItem[];
    }
  | {
      readonly kind: 'table';
      readonly id?: string;
      /** What it is, for screen readers and documents. */
      readonly caption: string;
      readonly columns: readonly string[];
      /** As many cells as columns; `''` is a cell to write in. */
      readonly rows: readonly (readonly string[])[];
    }
  /** A message as it is sent: the paragraphs of `text` are parted by empty lines. `subject` is `''` where there is none. */
  | { readonly kind: 'letter'; readonly to: string; readonly subject: string; readonly text: string };

/** An item of a list. `aside` stands at its end in small print (“4 minutes, must ask”), `notes` under it; `lines` leaves room to write. */
export type SheetItem = {
  readonly id?: string;
  readonly text: string;
  readonly aside?: string;
  readonly notes?: readonly string[];
  readonly lines?: number;
  /** For boxes: whether it is ticked. */
  readonly isDone?: boolean;
};
