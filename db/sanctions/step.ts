import type { Updateable } from 'kysely';
import { conflict, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { Sanction } from '../../shared/sanctions/contract.ts';
import type { SanctionEventKind } from '../../shared/sanctions/model.ts';
import type { CommandContext } from '../context.ts';
import { type PublishedRulebook, rulebookById, rulebookInForce } from '../rulebooks/statements.ts';
import type { Database } from '../schema.ts';
import { sanctionReach } from './reach.ts';
import { appealsOf, standingOf } from './rounds.ts';
import { sanctionView } from './rows.ts';
import { eventsOf, type SanctionRow, sanctionById, saveStep } from './statements.ts';

export type Target = ParsedOf<AppContract['sanctions']['notify']>;
type Changes = Updateable<Database['sanction']>;
export type Loaded = { readonly row: SanctionRow; readonly rulebook: PublishedRulebook };

/** The sanction to change, for who may see it, at the version seen. Throws `notFound` or `conflict`. */
export async function load(
  { trx, session, today, about }: CommandContext,
  { id, version }: Target,
): Promise<Loaded> {
  about(`sanction:${id}`);
  const row = await sanctionById(trx, id);
  const { sees } = await sanctionReach(trx, { session, today });
  if (row === undefined || !sees(row)) throw notFound('sanção');
  if (row.version !== version) {
    throw conflict('A sanção foi alterada por outra pessoa; reabra-a e confira antes de continuar.');
  }
  const rulebook = await rulebookById(trx, row.rulebook_id);
  if (rulebook === null) throw notFound('norma');
  return { row, rulebook };
}

/** Saves a step with its event, and answers with the sanction as it now stands. */
export async function save(
  context: CommandContext,
  { row, rulebook }: Loaded,
  values: Changes,
  event: { readonly kind: SanctionEventKind; readonly on: string; readonly text: string },
): Promise<Sanction> {
  const { trx, session, now, today } = context;
  await saveStep(trx, row, values, { sanctionId: row.id, at: now, actorId: session.accountId, ...event });
  const saved = await sanctionById(trx, row.id);
  if (saved === undefined) throw notFound('sanção');
  const { readsCase } = await sanctionReach(trx, { session, today });
  const events = await eventsOf(trx, row.id);
  const appeals = await appealsOf(trx, row.id);
  const standing = await standingOf(trx, saved, appeals, rulebook.body.terms.appeal, today);
  return sanctionView(saved, { events, appeals, standing }, rulebook, readsCase(saved), today);
}

/** The appeal term in force on the day of the notice; the rulebook of the fact where none was. */
export async function appealTerm({ trx }: CommandContext, { rulebook }: Loaded, on: string) {
  return ((await rulebookInForce(trx, on)) ?? rulebook).body.terms.appeal;
}
