import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const markIn = (file: string) => /--mark: (.*);/.exec(readFileSync(file, 'utf8'))?.[1];

it('the notes mark words in the color in which the site marks', () => {
  expect(markIn('src/coach/ui/notes.css')).toBe(markIn('src/styles/tokens.css'));
  expect(markIn('src/styles/tokens.css')).toContain('oklch');
});
