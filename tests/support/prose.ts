import { syllable } from 'syllable';

/** What a guide's readers read: Markdown and MDX with the markup taken away, a block a line. */
export function proseOf(mdx: string): string {
  return mdx
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<(Cite|Q|Picture)\b[^>]*\/>/g, '')
    .replace(/<Myth\b[^>]*\bsays="([^"]*)"[^>]*>/g, '\n$1\n')
    .replace(/<\/?[A-Z][^>]*>/g, '\n')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*\|?[\s:|-]+\|?\s*$/gm, '')
    .replace(/\|/g, '\n')
    .replace(/([^\n])\n(?!\s|(?:#{1,6}|[-*>]|\d+\.)\s)/g, '$1 ')
    .replace(/^[ \t]*(#{1,6}|[-*]|\d+\.|>)[ \t]+/gm, '')
    .replace(/[*_`]/g, '')
    .replace(/\s+([.,;:])/g, '$1')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a prose text; headings and table cells count as sentences of their own. */
export function sentencesOf(prose: string): string[] {
  return prose
    .split('\n')
    .flatMap((line) => [...segmenter.segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => /[a-z]/i.test(sentence));
}

/** The words of a text; a number counts as one word. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,:-]*/gu) ?? [];
}

/**
 * Flesch-Kincaid grade level: 0.39 (words / sentences) + 11.8 (syllables / words) - 15.59.
 * Source of the formula: Kincaid, Fishburne, Rogers & Chissom (1975), US Navy, Research Branch Report 8-75.
 */
export function gradeLevel(prose: string): number {
  const sentences = sentencesOf(prose);
  const words = sentences.flatMap(wordsOf);
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
