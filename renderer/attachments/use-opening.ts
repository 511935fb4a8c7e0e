import { useEffect, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { call, type OutputAt } from '../app/client.ts';
import { queryClient } from '../app/queries.ts';

export type Opened = OutputAt<'attachments.open'>;

type State = { readonly opened: Opened | null; readonly error: AppError | null };
type Opening = State & { readonly again: () => void };

/** Opens an attachment for as long as the component is there; each opening stays in the list of readings. */
export function useOpening(id: number, reason: string | null): Opening {
  const [state, setState] = useState<State>({ opened: null, error: null });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    // Each attempt asks anew; the first has nothing to clear.
    let wanted = true;
    if (attempt > 0) setState({ opened: null, error: null });
    let token: string | null = null;
    const release = (): void => {
      if (token !== null) void call('attachments.release', { token }).catch(() => undefined);
    };
    call('attachments.open', { id, reason }).then(
      (opened) => {
        void queryClient.invalidateQueries({ queryKey: ['attachments', 'attachments.readings'] });
        token = opened.token;
        if (wanted) setState({ opened, error: null });
        else release();
      },
      (cause: unknown) => {
        const error = cause instanceof AppError ? cause : new AppError({ code: 'unavailable' });
        if (wanted) setState({ opened: null, error });
      },
    );
    return () => {
      wanted = false;
      release();
    };
  }, [id, reason, attempt]);
  return { ...state, again: () => setAttempt((now) => now + 1) };
}
