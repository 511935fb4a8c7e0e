import { useRef, useState } from 'react';
import type { Place } from '../../shared/attachments/contract.ts';
import type { AttachmentRow } from '../../shared/attachments/model.ts';
import { AppError, type WireError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { keepThumbnail } from './thumbnail.ts';

export type ChosenFile = { readonly path: string; readonly name: string };

/** What is said of the files being added. */
export type About = { readonly receivedFrom: string; readonly identifies: boolean };

export type Adding = {
  readonly job: string;
  readonly name: string;
  readonly state: 'waiting' | 'copying' | 'failed';
  readonly error: WireError | null;
};

export type AddingState = {
  readonly queue: readonly Adding[];
  readonly add: (files: readonly ChosenFile[], about: About) => void;
  readonly cancel: (job: string) => void;
  readonly dismiss: (job: string) => void;
};

function refusalOf(cause: unknown): WireError {
  return cause instanceof AppError ? cause.wire : { code: 'unavailable' };
}

/** Copies files into the office one after the other; each is told of as it goes, may be cancelled, or says why not. */
export function useAdding(place: Place, onAdded: (row: AttachmentRow) => void): AddingState {
  const [queue, setQueue] = useState<readonly Adding[]>([]);
  const line = useRef<Promise<void>>(Promise.resolve());
  const left = useRef(new Set<string>());
  const latest = useRef({ place, onAdded });
  latest.current = { place, onAdded };

  const change = (job: string, to: Partial<Adding>): void =>
    setQueue((now) => now.map((one) => (one.job === job ? { ...one, ...to } : one)));
  const dismiss = (job: string): void => setQueue((now) => now.filter((one) => one.job !== job));

  const copy = async (job: string, file: ChosenFile, about: About): Promise<void> => {
    if (left.current.delete(job)) return;
    change(job, { state: 'copying' });
    try {
      const input = { file: file.path, place: latest.current.place, job, ...about };
      const { attachment, token } = await call('attachments.add', input, crypto.randomUUID());
      if (token !== null) await keepThumbnail(attachment, token);
      latest.current.onAdded(attachment);
      dismiss(job);
    } catch (cause) {
      if (left.current.delete(job)) dismiss(job);
      else change(job, { state: 'failed', error: refusalOf(cause) });
    }
  };

  return {
    queue,
    dismiss,
    add: (files, about) => {
      const added = files.map((file) => ({ job: crypto.randomUUID(), file }));
      setQueue((now) => [
        ...now,
        ...added.map(({ job, file }) => ({ job, name: file.name, state: 'waiting' as const, error: null })),
      ]);
      for (const { job, file } of added) line.current = line.current.then(() => copy(job, file, about));
    },
    cancel: (job) => {
      left.current.add(job);
      if (queue.find((one) => one.job === job)?.state === 'waiting') dismiss(job);
      else void call('attachments.cancel', { job }).catch(() => undefined);
    },
  };
}
