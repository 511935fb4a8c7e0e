import { useCallback, useEffect, useRef, useState } from 'react';
import { AppError } from '../../../shared/contract/errors.ts';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import type { DraftRow } from '../../../shared/rulebooks/model.ts';
import { useWrite } from '../../app/queries.ts';
import { isTableWhole, sendable } from './sendable.ts';

const SAVE_AFTER_MS = 2000;

/** The last saving of each draft still under way: a reading waits for it. */
const underWay = new Map<number, Promise<unknown>>();

/** Resolves when nothing of the draft is being saved. */
export async function savingDone(id: number): Promise<void> {
  await underWay.get(id);
}

export type Saving = {
  readonly row: DraftRow;
  readonly state: 'saved' | 'changed' | 'saving' | 'refused';
  readonly error: AppError | null;
  /** Saves now what is not saved; resolves to whether everything is. */
  readonly save: () => Promise<boolean>;
  /** The version last saved, to act upon it after `save`. */
  readonly version: () => number;
};

type Kept = {
  row: DraftRow;
  saved: RulebookDraftBody;
  table: RulebookDraftBody['progression'];
  stale: boolean;
};

/** Saves the body two seconds after a change, on request, and when the screen closes. */
export function useSaving(initial: DraftRow, body: RulebookDraftBody): Saving {
  const { mutateAsync } = useWrite('rulebooks.saveDraft');
  const [row, setRow] = useState(initial);
  const [state, setState] = useState<Saving['state']>('saved');
  const [error, setError] = useState<AppError | null>(null);
  const kept = useRef<Kept>({ row: initial, saved: body, table: body.progression, stale: false });
  const latest = useRef(body);
  latest.current = body;

  const save = useCallback(async (): Promise<boolean> => {
    const mine = kept.current;
    await underWay.get(mine.row.id);
    const wanted = latest.current;
    if (wanted === mine.saved) return isTableWhole(wanted.progression);
    if (mine.stale) return false;
    setState('saving');
    const { id, version } = mine.row;
    const going = mutateAsync({ id, version, body: sendable(wanted, mine.table) }).then(
      ({ row: written }) => {
        mine.row = written;
        mine.saved = wanted;
        if (isTableWhole(wanted.progression)) mine.table = wanted.progression;
        setRow(written);
        setError(null);
        setState(latest.current === wanted ? 'saved' : 'changed');
        return isTableWhole(wanted.progression);
      },
      (cause: unknown) => {
        const refusal = cause instanceof AppError ? cause : new AppError({ code: 'unavailable' });
        mine.stale = refusal.wire.code === 'conflict';
        setError(refusal);
        setState('refused');
        return false;
      },
    );
    underWay.set(id, going);
    const whole = await going;
    if (underWay.get(id) === going) underWay.delete(id);
    return whole;
  }, [mutateAsync]);

  useEffect(() => {
    if (body === kept.current.saved || kept.current.stale) return;
    setState('changed');
    const timer = setTimeout(() => void save(), SAVE_AFTER_MS);
    return () => clearTimeout(timer);
  }, [body, save]);
  useEffect(() => () => void save(), [save]);

  return { row, state, error, save, version: () => kept.current.row.version };
}
