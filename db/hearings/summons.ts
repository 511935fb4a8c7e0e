import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { kindLabel } from '../../shared/proceedings/model.ts';
import type { CommandContext } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { savedHearing, scheduledHearing } from './change.ts';
import { summonsesIn } from './statements.ts';
import { heardOf } from './view.ts';

type Contract = AppContract['hearings'];

/** Issues the numbered summons; another only after the last came back unserved. */
export async function summon(context: CommandContext, input: ParsedOf<Contract['summon']>) {
  const { trx, session, today } = context;
  const row = await scheduledHearing(context, input.hearingId, input.version);
  if (row.on_day < today) throw conflict('O dia da oitiva já passou: marque nova data antes de intimar.');
  const last = (await summonsesIn(trx, [row.id])).at(-1);
  if (last !== undefined && last.outcome !== 'unserved') {
    throw conflict(
      last.outcome === null
        ? `A intimação ${last.number} ainda aguarda o comprovante: registre-o antes de expedir outra.`
        : `A intimação ${last.number} já foi cumprida.`,
    );
  }
  const { name, role } = heardOf(row);
  const { id, number } = await issueDocument(context, {
    kind: 'intimacao',
    subject: `proceeding:${row.proceeding_id}`,
    facts: {
      proceeding: row.proceeding_number,
      kind: kindLabel(row.proceeding_kind),
      heard: name,
      registration: row.guard_registration ?? '',
      heardRole: role,
      isAccused: row.guard_id !== null,
      presider: row.presider_name,
      on: row.on_day,
      at: row.at_time,
      place: row.place,
    },
  });
  await trx
    .insertInto('hearing_summons')
    .values({
      hearing_id: row.id,
      document_id: id,
      number,
      issued_on: today,
      outcome: null,
      outcome_on: null,
      outcome_time: null,
      means: null,
      served_by: null,
      first_witness: null,
      second_witness: null,
      issued_by: session.accountId,
    })
    .execute();
  return savedHearing(context, row);
}

type Service = ParsedOf<Contract['recordService']>;

function checkWitnesses({ outcome, firstWitness: first, secondWitness: second }: Service): void {
  if (outcome !== 'refused') return;
  const message = 'A recusa é certificada com o nome de duas testemunhas.';
  if (first.length < 3) throw invalidField('firstWitness', message);
  if (second.length < 3 || second === first) throw invalidField('secondWitness', message);
}

/** Records how a summons was served, refused before two witnesses, or came back. */
export async function recordService(context: CommandContext, input: Service) {
  const { trx, today } = context;
  const row = await scheduledHearing(context, input.hearingId, input.version);
  const summons = (await summonsesIn(trx, [row.id])).find((one) => one.id === input.summonsId);
  if (summons === undefined) throw notFound('intimação');
  if (summons.outcome !== null) throw conflict('O cumprimento desta intimação já foi registrado.');
  if (input.on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (input.on < summons.issued_on) throw invalidField('on', 'A data não pode ser anterior à da expedição.');
  if (input.outcome !== 'unserved' && `${input.on} ${input.at}` >= `${row.on_day} ${row.at_time}`) {
    throw invalidField('on', 'A intimação cumpre-se antes da oitiva: confira o dia e a hora.');
  }
  checkWitnesses(input);
  const refused = input.outcome === 'refused';
  await trx
    .updateTable('hearing_summons')
    .set({
      outcome: input.outcome,
      outcome_on: input.on,
      outcome_time: input.at,
      means: input.means,
      served_by: input.servedBy,
      first_witness: refused ? input.firstWitness : null,
      second_witness: refused ? input.secondWitness : null,
      note: input.note,
    })
    .where('id', '=', summons.id)
    .execute();
  return savedHearing(context, row);
}
