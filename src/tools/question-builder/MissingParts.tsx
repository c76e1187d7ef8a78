import { addQuestion } from './core/edit.ts';
import { viewOf } from './core/view.ts';
import { Failed } from './Failed.tsx';
import type { SheetParts } from './sheet-parts.ts';

/** What a good list would still want, one sentence each. What is missing of the closing pair can be put back. */
export function MissingParts({ builder, loaded, words }: SheetParts) {
  const { questions, minutes } = builder.conversation;
  const { missing } = viewOf(questions, minutes);
  const putBack = async (id: string) => {
    const bank = await loaded.askBank('missing');
    const question = bank?.find((one) => one.id === id);
    builder.focusNext.current = `${id}-text`;
    if (question !== undefined) builder.edit((now) => addQuestion(now, question));
  };
  if (missing.length === 0) return null;
  return (
    <ul class="wanting plain small">
      {missing.map((one) => (
        <li key={one}>
          <span id={`without-${one}`}>{words.missing[one]}</span>{' '}
          {one.startsWith('close-') && (
            <button
              type="button"
              class="link"
              aria-describedby={`without-${one}`}
              onClick={() => void putBack(one)}
            >
              {words.missing.putBack}
            </button>
          )}
        </li>
      ))}
      {loaded.failedAt === 'missing' && (
        <li>
          <Failed
            text={words.wish.failed}
            label={words.wish.again}
            onAgain={() => void loaded.askBank('missing')}
          />
        </li>
      )}
    </ul>
  );
}
