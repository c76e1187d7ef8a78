import type { Question } from './clauses.ts';

/**
 * A closed question in an open form where grammar alone can make one: "Do you have any regrets?" -> "What regrets do you have?".
 * Null where only the person can reword it. The words keep their case apart from the first.
 */
export function openForm({ words, sentence, at }: Question): string | null {
  const own = sentence.cased.slice(at, at + words.length).trim();
  for (const [pattern, better] of forms) {
    if (pattern.test(own)) return own.replace(pattern, better);
  }
  return null;
}

const forms: readonly (readonly [RegExp, string])[] = [
  [
    /^do you have any ([a-z-]{3,20}(?: [a-z-]{3,20})?)( (?:about|for|on|from|in) [^?]{1,80})?\?$/i,
    'What $1 do you have$2?',
  ],
  [
    /^(?:is|are) (it|the (?:work|job|travel|pace|team|training|shift|night shift)) (?:very |really |always )?(hard|stressful|tiring|lonely|difficult|boring|exciting|competitive|rewarding|busy|flexible|demanding)\?$/i,
    'What makes $1 $2, and when?',
  ],
  [/^do you (?:like|enjoy|love) ([^?]{3,60})\?$/i, 'What do you like about $1, and what less?'],
  [/^did you (?:always|ever) (?:want|plan) to ([^?]{3,60})\?$/i, 'How did you come to $1?'],
  [/^would you (?:choose|do|pick) (it|this) again\?$/i, 'What would you do differently if you began again?'],
];
