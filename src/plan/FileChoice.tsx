import { FileDrop } from '../shared/ui/FileDrop.tsx';
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

/** The field for the file of a backup. */
export function FileChoice({ words, onChosen }: ChoiceProps) {
  return (
    <FileDrop
      id="restore"
      label={words.choose}
      hint={words.drop}
      accept=".json,application/json"
      onFile={(file) => void readFile(file).then(onChosen)}
    />
  );
}
