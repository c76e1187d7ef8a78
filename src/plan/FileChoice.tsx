import { largestFile, readChosen, type ChosenFile } from './core/chosen-file.ts';
import type { PlanLabels } from './labels.ts';

async function readFile(file: File): Promise<ChosenFile> {
  if (file.size > largestFile) return { kind: 'bad', reason: 'too-large' };
  try {
    return readChosen(await file.text());
  } catch {
    return { kind: 'bad', reason: 'unreadable' };
  }
}

type ChoiceProps = {
  readonly words: PlanLabels['restore'];
  readonly onChosen: (chosen: ChosenFile) => void;
};

/** The field for the file; a file may be dropped on it too. */
export function FileChoice({ words, onChosen }: ChoiceProps) {
  const read = (files: FileList | null | undefined) => {
    const file = files?.[0];
    if (file !== undefined) void readFile(file).then(onChosen);
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
        read(event.dataTransfer?.files);
      }}
    >
      <label for="restore-file">{words.choose}</label>
      <input
        id="restore-file"
        type="file"
        accept=".json,application/json"
        aria-describedby="restore-drop"
        onChange={(event) => {
          read(event.currentTarget.files);
          // The same file may be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
      <p class="small" id="restore-drop">
        {words.drop}
      </p>
    </div>
  );
}
