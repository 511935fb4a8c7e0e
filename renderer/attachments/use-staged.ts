import { useEffect, useRef, useState } from 'react';
import { call } from '../app/client.ts';
import type { Draft } from '../forms/use-draft.ts';
import { warn } from '../ui/notify.tsx';

function discard(form: string, ids: readonly number[]): void {
  if (ids.length > 0) void call('attachments.discardStaged', { form, ids: [...ids] }).catch(() => undefined);
}

/** What was left behind without a draft goes, and the person is told. */
function clean(form: string, abandoned: readonly number[]): void {
  if (abandoned.length === 0) return;
  discard(form, abandoned);
  const many = abandoned.length > 1;
  warn(
    'attachments-left',
    many ? 'Anexos descartados' : 'Anexo descartado',
    many
      ? `${abandoned.length} arquivos de um registro abandonado foram retirados. Os originais continuam onde estavam.`
      : 'Um arquivo de um registro abandonado foi retirado. O original continua onde estava.',
  );
}

/** Files of an earlier visit that wait for what the person does with its draft. */
function useEarlierFiles(form: string, present: { readonly current: readonly number[] }) {
  const [pending, setPending] = useState<readonly number[]>([]);
  useEffect(() => {
    let wanted = true;
    const look = async (): Promise<void> => {
      const staged = await call('attachments.staged', { form });
      const draft = await call('drafts.get', { form });
      if (!wanted) return;
      const earlier = staged.map(({ id }) => id).filter((id) => !present.current.includes(id));
      if (draft === null) clean(form, earlier);
      else setPending(earlier);
    };
    look().catch(() => undefined);
    return () => {
      wanted = false;
    };
  }, [form, present]);
  return [pending, setPending] as const;
}

/**
 * Keeps what is attached to an unfinished form in step with its draft: taken up, both come back, also the file that was
 * added after the draft was last kept; left, both go.
 */
export function useStaged(
  form: string,
  draft: Draft,
  ids: readonly number[],
  set: (ids: readonly number[]) => void,
): void {
  const present = useRef(ids);
  present.current = ids;
  const change = useRef(set);
  change.current = set;
  const [pending, setPending] = useEarlierFiles(form, present);
  const offered = useRef(false);
  const { found, taken } = draft;
  useEffect(() => {
    if (found !== null) offered.current = true;
    else if (offered.current && pending.length > 0) {
      setPending([]);
      const missing = pending.filter((id) => !present.current.includes(id));
      if (!taken) discard(form, missing);
      else if (missing.length > 0) change.current([...present.current, ...missing]);
    }
  }, [found, taken, pending, form, setPending]);
}
