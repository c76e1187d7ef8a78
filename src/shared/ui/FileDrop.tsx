type Props = {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  /** What is said below: that a file may be dropped. */
  readonly hint: string;
  /** The kinds of files, as in the attribute `accept`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
};

/** The field for a file; a file may be dropped on it too. */
export function FileDrop({ id, label, hint, accept, onFile }: Props) {
  const take = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) onFile(file);
  };
  return (
    // Dropping is for those who drag; the field inside takes the keyboard and every other way.
    // eslint-disable-next-line jsx-a11y-x/no-static-element-interactions
    <div
      class="drop"
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label for={`${id}-file`}>{label}</label>
      <input
        id={`${id}-file`}
        type="file"
        accept={accept}
        aria-describedby={`${id}-drop`}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
      <p class="small" id={`${id}-drop`}>
        {hint}
      </p>
    </div>
  );
}
