import { useEffect, useRef, useState } from 'react';
import type { FieldValues, UseFormReturn } from 'react-hook-form';
import { call, type OutputAt } from '../app/client.ts';
import { draftBody } from './draft-body.ts';

const SAVE_AFTER_MS = 2000;
const NOTHING: readonly string[] = [];

export type Draft = {
  /** Whether this form keeps drafts at all. */
  readonly enabled: boolean;
  /** An earlier unfinished text that was found, until the person takes it or leaves it. */
  readonly found: OutputAt<'drafts.get'>;
  /** Whether what is on the screen is kept already. */
  readonly kept: boolean;
  /** Whether the earlier text was taken: what is on the screen began with it. */
  readonly taken: boolean;
  /** The person took the earlier text: it is on the screen now. */
  readonly settle: () => void;
  readonly discard: () => void;
  /** The form was sent: nothing of it stays behind. */
  readonly finish: () => void;
};

type Keeper = {
  /** The bodies that need no keeping: the form as it opened, and the last one kept or sent. */
  untouched: string | null;
  last: string | null;
  timer: ReturnType<typeof setTimeout> | null;
};

/** The draft that the person left at an earlier visit, asked once: later ones are this form's own. */
function useEarlier(name: string | null) {
  const [found, setFound] = useState<OutputAt<'drafts.get'>>(null);
  useEffect(() => {
    if (name === null) return;
    let wanted = true;
    call('drafts.get', { form: name }).then(
      (draft) => wanted && setFound(draft),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [name]);
  return [found, setFound] as const;
}

/**
 * Keeps a form's unfinished values in the encrypted file two seconds after a change, and when its screen closes. Values of
 * the fields in `without` are never kept.
 */
export function useDraft<V extends FieldValues, T>(
  form: UseFormReturn<V, unknown, T>,
  name: string | null,
  without = NOTHING,
): Draft {
  const omitted = useRef(without);
  const [found, setFound] = useEarlier(name);
  const [kept, setKept] = useState(false);
  const [taken, setTaken] = useState(false);
  const keeper = useRef<Keeper>({ untouched: null, last: null, timer: null });

  useEffect(() => {
    if (name === null) return;
    const state = keeper.current;
    const bodyNow = (): string => draftBody(form.getValues(), omitted.current);
    state.untouched ??= bodyNow();
    const save = (): void => {
      if (state.timer !== null) clearTimeout(state.timer);
      state.timer = null;
      const body = bodyNow();
      if (body === state.untouched || body === state.last) return;
      state.last = body;
      call('drafts.save', { form: name, body }).then(
        () => setKept(true),
        () => {
          state.last = null;
        },
      );
    };
    const stop = form.subscribe({
      formState: { values: true },
      callback: () => {
        setKept(false);
        state.timer ??= setTimeout(save, SAVE_AFTER_MS);
      },
    });
    return () => {
      stop();
      save();
    };
  }, [form, name]);

  const discard = (): void => {
    setFound(null);
    if (name !== null) call('drafts.discard', { form: name }).catch(() => undefined);
  };
  const finish = (): void => {
    keeper.current.last = draftBody(form.getValues(), omitted.current);
    discard();
  };
  const settle = (): void => {
    setTaken(true);
    setFound(null);
  };
  return { enabled: name !== null, found, kept, taken, settle, discard, finish };
}
