import type { Updateable } from 'kysely';
import { conflict } from '../../shared/contract/errors.ts';
import type { ManifestationEventKind } from '../../shared/manifestations/model.ts';
import {
  checkExtendable,
  checkOpen,
  extendedDueOn,
  identityFound,
} from '../../shared/manifestations/rules.ts';
import { findLeaks } from '../../shared/text/leaks.ts';
import type { CommandContext } from '../context.ts';
import type { Database } from '../schema.ts';
import { addEvent, loadIdentity, loadManifestation } from './statements.ts';
import { manifestationPage } from './views.ts';

type Target = { readonly id: number; readonly version: number };

type Step = {
  readonly kind: ManifestationEventKind;
  readonly text: string;
  readonly changes: Updateable<Database['manifestation']>;
};

/** Loads an open manifestation at the version that the caller saw. Throws `notFound`, `conflict` or `rule`. */
async function openAt({ trx, about }: CommandContext, { id, version }: Target) {
  about(`manifestation:${id}`);
  const row = await loadManifestation(trx, id);
  if (row.version !== version) {
    throw conflict('A manifestação foi alterada por outra pessoa: reabra-a e confira antes de continuar.');
  }
  checkOpen(row.status);
  return row;
}

async function save(context: CommandContext, { id, version }: Target, { kind, text, changes }: Step) {
  const { trx, now, today, session } = context;
  await trx
    .updateTable('manifestation')
    .set({ ...changes, version: version + 1 })
    .where('id', '=', id)
    .execute();
  await addEvent(trx, { manifestationId: id, kind, now, today, text, actorId: session.accountId });
  return manifestationPage(trx, id);
}

/**
 * Sends the pseudonymous extract to the corregedoria; while open, a new extract may follow and takes the place of the
 * one before. Refused while extract or note give away who spoke (Lei 13.460/2017 art. 10 § 7).
 */
export async function forwardManifestation(
  context: CommandContext,
  input: Target & { readonly extract: string; readonly note: string },
) {
  await openAt(context, input);
  const identity = await loadIdentity(context.trx, input.id);
  if (identity !== null) {
    const inExtract = findLeaks(input.extract, identity);
    const inNote = findLeaks(input.note, identity);
    if (inExtract.length + inNote.length > 0) throw identityFound(inExtract, inNote);
  }
  return save(context, input, {
    kind: 'referred',
    text: input.note === '' ? 'Encaminhada à corregedoria por extrato sem identificação.' : input.note,
    changes: { status: 'referred', extract: input.extract },
  });
}

/** Thirty more days, once, while the first term runs (Lei 13.460/2017 art. 16). */
export async function extendManifestation(
  context: CommandContext,
  input: Target & { readonly reason: string },
) {
  const row = await openAt(context, input);
  const { status, due_on: dueOn } = row;
  checkExtendable({ status, dueOn, extended: row.extended === 1 }, context.today);
  return save(context, input, {
    kind: 'extended',
    text: input.reason,
    changes: { extended: 1, due_on: extendedDueOn(dueOn) },
  });
}

/** An intermediate answer keeps the manifestation open; a conclusive one closes it. */
export async function answerManifestation(
  context: CommandContext,
  input: Target & { readonly conclusive: boolean; readonly text: string },
) {
  await openAt(context, input);
  return save(context, input, {
    kind: input.conclusive ? 'conclusive_answer' : 'intermediate_answer',
    text: input.text,
    changes: input.conclusive ? { status: 'answered', closed_on: context.today } : {},
  });
}

/** Closes without a conclusive answer, with the reason on record. */
export async function archiveManifestation(
  context: CommandContext,
  input: Target & { readonly reason: string },
) {
  await openAt(context, input);
  return save(context, input, {
    kind: 'archived',
    text: input.reason,
    changes: { status: 'archived', closed_on: context.today, closed_reason: input.reason },
  });
}
