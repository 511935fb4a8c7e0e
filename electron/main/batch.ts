import { AppError, type WireError } from '../../shared/contract/errors.ts';
import type { BatchFailure, BatchItem, BatchReport, BatchWhat } from '../../shared/desktop/batch.ts';
import { documentsContract } from '../../shared/documents/contract.ts';
import type { Backend } from './backend.ts';
import { type BatchPlace, safeName } from './batch-place.ts';
import { layOutIssued, pdfOf } from './issued.ts';
import { ask } from './opened-files.ts';
import { pageCount } from './pdf.ts';
import type { Printer } from './print.ts';

/**
 * While one dossier is laid out the next is issued and the one before is kept and written: the window, the backend and
 * the disk work at once. More would only issue numbers ahead of their files.
 */
const AT_ONCE = 2;

export type Named = { readonly name: string; readonly registration: string };

export type Run = BatchWhat & {
  readonly backend: Backend;
  readonly printer: Pick<Printer, 'pdf'>;
  /** Names the run: a dossier asked for again under the same name keeps its number. */
  readonly job: string;
  readonly items: readonly BatchItem[];
  readonly guards: ReadonlyMap<number, Named>;
  readonly place: BatchPlace;
  readonly cancelled: () => boolean;
  readonly progress: (done: number, name: string) => void;
};

type Made = { readonly content: Uint8Array; readonly name: string; readonly title: string };

type Tally = {
  made: number;
  pages: number;
  done: number;
  error: WireError | null;
  readonly failures: BatchFailure[];
  /** The document of each guard that was given a number. */
  readonly issued: Map<number, number>;
};

/** What fails for one of these reasons would fail for every dossier after it. */
const FATAL: ReadonlySet<WireError['code']> = new Set([
  'locked',
  'full',
  'forbidden',
  'invalid',
  'busy',
  'damaged',
]);

function wireOf(error: unknown): WireError {
  if (error instanceof AppError) return error.wire;
  console.error('a dossier of a run failed', error);
  return { code: 'internal', reference: 'lote' };
}

async function issue({ backend, job, model }: Run, { guardId, documentId }: BatchItem): Promise<number> {
  if (documentId !== null) return documentId;
  const input = { guardId, model };
  const key = `${job}:${guardId}`;
  const issued = await ask(backend, 'documents.issueDossier', documentsContract.issueDossier, input, key);
  return issued.id;
}

/** One just issued has no PDF to look for. */
function layOut(run: Run, { guardId, documentId: before }: BatchItem, documentId: number | null) {
  if (documentId === null) return pdfOf(run, { kind: 'dossier', input: { guardId, model: run.model } });
  if (before === null) return layOutIssued(run, documentId);
  return pdfOf(run, { kind: 'issued', input: { documentId } });
}

function nameOf(run: Run, { guardId }: BatchItem): Named {
  return run.guards.get(guardId) ?? { name: `Guarda ${guardId}`, registration: String(guardId) };
}

function made(run: Run, item: BatchItem, content: Uint8Array): Made {
  const { name, registration } = nameOf(run, item);
  const kind = run.model === 'summary' ? 'prontuario-resumido' : 'prontuario';
  return { content, name: safeName(kind, registration, name), title: `${name} · matrícula ${registration}` };
}

/** Makes one dossier; it goes to its place after the one before it, so that a joined file keeps the order. */
async function makeOne(run: Run, item: BatchItem, before: Promise<void>, tally: Tally): Promise<void> {
  let { documentId } = item;
  const { name } = nameOf(run, item);
  try {
    if (run.numbered) {
      documentId = await issue(run, item);
      tally.issued.set(item.guardId, documentId);
    }
    const content = await layOut(run, item, run.numbered ? documentId : null);
    await before;
    // The place has failed for the one before: what is written is whole, and this one waits for the next run.
    if (tally.error !== null) throw new AppError(tally.error);
    await run.place.add(made(run, item, content));
    tally.made += 1;
    tally.pages += pageCount(content);
  } catch (error) {
    await before;
    const wire = wireOf(error);
    tally.failures.push({ guardId: item.guardId, documentId, name, error: wire });
    if (FATAL.has(wire.code)) tally.error ??= wire;
  }
  tally.done += 1;
  run.progress(tally.done, name);
}

/** Takes the items in order until there are none, the person ends it, or what failed would fail for all. */
async function makeAll(run: Run, tally: Tally): Promise<readonly BatchItem[]> {
  let next = 0;
  let last: Promise<void> = Promise.resolve();
  const work = async (): Promise<void> => {
    for (;;) {
      const item = run.items[next];
      if (item === undefined || run.cancelled() || tally.error !== null) return;
      next += 1;
      last = makeOne(run, item, last, tally);
      await last;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return run.items.slice(next);
}

function stateOf(run: Run, tally: Tally, left: readonly BatchItem[]): BatchReport['state'] {
  if (tally.error !== null) return 'stopped';
  return left.length > 0 && run.cancelled() ? 'cancelled' : 'done';
}

type Outcome = Omit<BatchReport, 'place'>;

/** A joined file is of all that was asked, or is not: half of it would pass for the whole. */
function withoutFile(run: Run, outcome: Outcome, { issued }: Tally): Outcome {
  const failed = new Set(outcome.failures.map(({ guardId }) => guardId));
  const left = run.items
    .filter(({ guardId }) => !failed.has(guardId))
    .map(({ guardId, documentId }) => ({ guardId, documentId: issued.get(guardId) ?? documentId }));
  return { ...outcome, made: 0, pages: 0, left };
}

/**
 * Lays out dossiers one after the other through the one hidden page. Whatever ends it leaves whole files only, and no
 * number without its kept PDF unless the failure is told with the document's id.
 */
export async function runBatch(run: Run): Promise<Outcome> {
  const tally: Tally = { made: 0, pages: 0, done: 0, error: null, failures: [], issued: new Map() };
  const left = [...(await makeAll(run, tally))];
  const { made: count, pages, failures, error } = tally;
  const outcome: Outcome = { state: stateOf(run, tally, left), error, made: count, pages, failures, left };
  if (run.joined && (outcome.state !== 'done' || count === 0)) {
    await run.place.drop();
    return withoutFile(run, outcome, tally);
  }
  try {
    await run.place.finish();
    return outcome;
  } catch (cause) {
    return withoutFile(run, { ...outcome, state: 'stopped', error: wireOf(cause) }, tally);
  }
}
