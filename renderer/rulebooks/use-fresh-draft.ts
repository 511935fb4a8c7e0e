import { useEffect, useState } from 'react';
import { AppError } from '../../shared/contract/errors.ts';
import { call, type OutputAt } from '../app/client.ts';
import { savingDone } from './editor/use-saving.ts';

type Draft = OutputAt<'rulebooks.getDraft'>;

/** The draft as it is now, never as an earlier screen read it; `again` reads it anew. */
export function useFreshDraft(id: number) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [round, setRound] = useState(0);
  useEffect(() => {
    let wanted = round >= 0;
    setDraft(null);
    setError(null);
    savingDone(id)
      .then(() => call('rulebooks.getDraft', { id }))
      .then(
        (found) => wanted && setDraft(found),
        (cause: unknown) =>
          wanted && setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' })),
      );
    return () => {
      wanted = false;
    };
  }, [id, round]);
  return { draft, error, again: () => setRound((before) => before + 1) };
}
