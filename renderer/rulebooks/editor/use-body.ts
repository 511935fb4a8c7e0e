import { useReducer } from 'react';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';

type Body = RulebookDraftBody;
type Change = (body: Body) => Body;

type State = {
  readonly body: Body;
  /** Earlier bodies, the last one last. */
  readonly past: readonly Body[];
  /** The field of the last change: what is typed in one field is one step to undo. */
  readonly field: Element | null;
};

type Action =
  | { readonly type: 'change'; readonly change: Change; readonly field: Element | null }
  | { readonly type: 'undo' };

const DEPTH = 100;

function isTyping(field: Element | null): boolean {
  return (
    field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type !== 'checkbox')
  );
}

function reduce(state: State, action: Action): State {
  if (action.type === 'undo') {
    const last = state.past.at(-1);
    return last === undefined ? state : { body: last, past: state.past.slice(0, -1), field: null };
  }
  const { change, field } = action;
  const same = isTyping(field) && field === state.field;
  const past = same ? state.past : [...state.past.slice(1 - DEPTH), state.body];
  return { body: change(state.body), past, field };
}

/** The body under edition, with the steps taken, so that each can be undone. */
export function useBody(initial: Body) {
  const [state, dispatch] = useReducer(reduce, { body: initial, past: [], field: null });
  return {
    body: state.body,
    mayUndo: state.past.length > 0,
    undo: () => dispatch({ type: 'undo' }),
    set: (part: Partial<Body>): void =>
      dispatch({ type: 'change', change: (body) => ({ ...body, ...part }), field: document.activeElement }),
  };
}
