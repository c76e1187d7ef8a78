import type { ReadableAtom } from 'nanostores';
import { useState } from 'preact/hooks';
import { useStore } from '../../shared/ui/use-store.ts';
import {
  dismissedRules,
  dismissRule,
  restoreAllRules,
  restoreRule,
  type PutAway,
} from '../core/dismissed.ts';
import type { RuleId } from '../core/finding.ts';

type WithPutAway = { readonly dismissed: PutAway };

/** As much of the desk’s record as the coach needs: what was put away for good. */
export type DeskOfNotes = {
  readonly $state: ReadableAtom<{ readonly value: WithPutAway }>;
  readonly edit: (change: <Desk extends WithPutAway>(desk: Desk) => Desk) => void;
};

/** The rules that were put away, and how to put one away, get one back, or get all back. */
export function useDismissed(desk: DeskOfNotes) {
  const { value } = useStore(desk.$state);
  const [isUsed, use] = useState(false);
  const change = (edit: (list: PutAway) => PutAway) => {
    desk.edit((now) => ({ ...now, dismissed: edit(now.dismissed) }));
  };
  return {
    rules: dismissedRules(value.dismissed),
    /** Whether one was put away here since the page was opened. */
    isUsed,
    dismiss: (rule: RuleId) => {
      use(true);
      change((list) => dismissRule(list, rule));
    },
    restore: (rule: RuleId) => {
      change((list) => restoreRule(list, rule));
    },
    restoreAll: () => {
      change(restoreAllRules);
    },
  };
}
