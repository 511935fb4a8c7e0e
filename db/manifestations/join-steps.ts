import { invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { checkStep } from '../../shared/manifestations/machine.ts';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import type { screeningProcedures } from '../../shared/manifestations/screening-contract.ts';
import type { CommandContext } from '../context.ts';
import { checkTexts } from '../identities/check.ts';
import { principalOf } from './joins.ts';
import { situationOf, standingOf } from './situation.ts';
import { loadManifestation } from './statements.ts';
import { openAt, record, saveStep } from './stepping.ts';

type Contract = typeof screeningProcedures;

/** Joins a manifestation under a principal of the same fact: the answer to that one is given to both citizens. */
export async function joinManifestation(context: CommandContext, input: ParsedOf<Contract['join']>) {
  const { trx, session, today } = context;
  if (input.principalId === input.id)
    throw invalidField('principalId', 'Escolha outra manifestação como principal.');
  const { row } = await openAt(context, input, 'join');
  const principal = await loadManifestation(trx, input.principalId);
  checkStep('lead', await situationOf(trx, principal));
  await checkTexts(trx, context, principal.id, { 'O motivo': input.reason });
  await trx
    .insertInto('manifestation_join')
    .values({
      principal_id: principal.id,
      joined_id: row.id,
      joined_on: today,
      reason: input.reason,
      undone_on: null,
      undone_reason: null,
      joined_by: session.accountId,
      undone_by: null,
    })
    .execute();
  await record(context, principal, {
    kind: 'joined',
    text: `Recebeu ${row.protocol}: ${input.reason}`,
    changes: {},
  });
  return saveStep(context, input, {
    kind: 'joined',
    text: `Reunida a ${principal.protocol}: ${input.reason}`,
    changes: { status: 'joined' },
  });
}

/** Undoes the joining, with the reason: each goes on by itself, with the term it always had. */
export async function unjoinManifestation(context: CommandContext, input: ParsedOf<Contract['unjoin']>) {
  const { trx, session, today } = context;
  const { row } = await openAt(context, input, 'unjoin');
  const link = await principalOf(trx, row.id);
  if (link === null) throw notFound('manifestação principal');
  await checkTexts(trx, context, link.id, { 'O motivo': input.reason });
  await trx
    .updateTable('manifestation_join')
    .set({ undone_on: today, undone_reason: input.reason, undone_by: session.accountId })
    .where('joined_id', '=', row.id)
    .where('undone_on', 'is', null)
    .execute();
  const principal = await loadManifestation(trx, link.id);
  await record(context, principal, {
    kind: 'unjoined',
    text: `${row.protocol} deixou de estar reunida a esta: ${input.reason}`,
    changes: {},
  });
  return saveStep(context, input, {
    kind: 'unjoined',
    text: `Deixou de estar reunida a ${principal.protocol}: ${input.reason}`,
    changes: await standingOf(trx, row),
  });
}

/** Gives the manifestation the type that it is, with the reason. */
export async function reclassifyManifestation(
  context: CommandContext,
  input: ParsedOf<Contract['reclassify']>,
) {
  const { row } = await openAt(context, input, 'reclassify');
  if (row.kind === input.kind)
    throw invalidField('kind', `O tipo já é ${KIND_LABELS[row.kind]}: escolha outro.`);
  return saveStep(context, input, {
    kind: 'reclassified',
    text: `De ${KIND_LABELS[row.kind]} para ${KIND_LABELS[input.kind]}: ${input.reason}`,
    changes: { kind: input.kind },
  });
}
