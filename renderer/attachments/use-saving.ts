import { useRef, useState } from 'react';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { queryClient } from '../app/queries.ts';
import { done } from '../ui/notify.tsx';

/** Whether the refusal is only that the warning must be read first. */
const asksForWarning = ({ wire }: AppError): boolean => wire.code === 'invalid' && 'accepted' in wire.fields;

export type Saving = {
  readonly job: string | null;
  readonly error: AppError | null;
  /** Whether the warning of a harmful file is in sight: saving then says that it was read. */
  readonly warned: boolean;
  /** The reason given already; a file whose name the vault holds shows its danger only after it. */
  readonly reason: string | null;
  readonly save: (reason: string | null) => void;
  readonly cancel: () => void;
};

/** Saves a copy of an attachment where the person chooses, with progress and a way to stop. */
export function useSaving(of: AttachmentRow, onSaved: () => void): Saving {
  const [job, setJob] = useState<string | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [warned, setWarned] = useState(of.dangerous);
  const reason = useRef<string | null>(null);
  const save = async (why: string | null): Promise<void> => {
    const next = crypto.randomUUID();
    reason.current = why;
    setJob(next);
    setError(null);
    try {
      const input = { id: of.id, reason: why, accepted: warned, job: next };
      const { saved, name } = await call('desktop.saveAttachment', input);
      void queryClient.invalidateQueries({ queryKey: ['attachments', 'attachments.readings'] });
      if (saved) done('Cópia salva', name);
      onSaved();
    } catch (cause) {
      const refusal = cause instanceof AppError ? cause : new AppError({ code: 'unavailable' });
      if (asksForWarning(refusal)) setWarned(true);
      else setError(refusal);
      setJob(null);
    }
  };
  return {
    job,
    error,
    warned,
    reason: reason.current,
    save: (why) => void save(why),
    cancel: () => {
      if (job !== null) void call('desktop.cancelSave', { job }).catch(() => undefined);
    },
  };
}
