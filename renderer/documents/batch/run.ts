import { useSyncExternalStore } from 'react';
import { AppError } from '../../../shared/contract/errors.ts';
import type { BatchItem, BatchReport, BatchWhat } from '../../../shared/desktop/batch.ts';
import { call } from '../../app/client.ts';
import { onDesktopEvent } from '../../app/events.ts';

export type Order = BatchWhat & { readonly job: string; readonly items: readonly BatchItem[] };

/** A run belongs to the window and not to a page: one may walk away and come back to it. */
export type BatchRun =
  | { readonly state: 'idle' }
  | {
      readonly state: 'running';
      readonly order: Order;
      readonly done: number;
      readonly name: string;
      readonly ending: boolean;
    }
  | { readonly state: 'over'; readonly order: Order; readonly report: BatchReport }
  | { readonly state: 'refused'; readonly order: Order; readonly error: AppError };

const IDLE: BatchRun = { state: 'idle' };
let run: BatchRun = IDLE;
const listeners = new Set<() => void>();

function become(next: BatchRun): void {
  run = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The run under way or the last one, until it is put away. */
export function useBatchRun(): BatchRun {
  return useSyncExternalStore(subscribe, () => run);
}

function listen(job: string): () => void {
  return onDesktopEvent((event) => {
    if (event.type === 'locked') become(IDLE);
    if (event.type !== 'progress' || event.job !== job || run.state !== 'running') return;
    become({ ...run, done: event.done, name: event.name ?? '' });
  });
}

async function start(order: Order, again: boolean): Promise<void> {
  become({ state: 'running', order, done: 0, name: '', ending: false });
  const stop = listen(order.job);
  try {
    const report = await call('desktop.saveDossiers', { ...order, items: [...order.items], again });
    if (run.state === 'running') become(report.state === 'givenUp' ? IDLE : { state: 'over', order, report });
  } catch (cause) {
    const error = cause instanceof AppError ? cause : new AppError({ code: 'unavailable' });
    if (run.state === 'running') become({ state: 'refused', order, error });
  } finally {
    stop();
  }
}

/** Begins a run of these guards. */
export function beginBatch(guardIds: readonly number[], what: BatchWhat): void {
  const items = guardIds.map((guardId) => ({ guardId, documentId: null }));
  void start({ ...what, job: crypto.randomUUID(), items }, false);
}

/** Makes what is missing, in the same folder and without numbering twice. */
export function repeatBatch(order: Order, items: readonly BatchItem[]): void {
  void start({ ...order, items }, true);
}

/** Ends the run after the dossiers in hand. */
export async function cancelBatch(): Promise<void> {
  if (run.state !== 'running') return;
  const { order } = run;
  become({ ...run, ending: true });
  await call('desktop.cancelDossiers', { job: order.job });
}

export function putAwayBatch(): void {
  if (run.state !== 'running') become(IDLE);
}
