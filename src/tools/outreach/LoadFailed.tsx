import type { OutreachLabels } from './labels.ts';

/** Says that the templates for what was chosen could not be loaded, and tries again. */
export function LoadFailed({
  retry,
  words: { letter },
}: {
  readonly retry: () => void;
  readonly words: OutreachLabels;
}) {
  return (
    <p class="problem screen" role="alert">
      {letter.failed}{' '}
      <button
        type="button"
        class="link"
        onClick={() => {
          retry();
          document.getElementById('message')?.focus();
        }}
      >
        {letter.again}
      </button>
    </p>
  );
}
