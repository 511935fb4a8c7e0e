import type { Transaction } from 'kysely';
import { invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { manifestationsContract } from '../../shared/manifestations/contract.ts';
import { checkFact } from '../../shared/manifestations/fact.ts';
import { answerDueOn } from '../../shared/manifestations/terms.ts';
import { claimStaged } from '../attachments/claim.ts';
import { localTime } from '../clock.ts';
import type { CommandContext } from '../context.ts';
import { officeHolidays } from '../deadlines/holidays.ts';
import { keepCitizen, withoutIdentity } from '../identities/register.ts';
import { nextNumber } from '../numbering.ts';
import type { Database } from '../schema.ts';
import { codeDigest, newFollowUpCode } from './protocol.ts';
import { addEvent, unknownGuards } from './statements.ts';

type Input = ParsedOf<typeof manifestationsContract.register>;

async function agencyId(trx: Transaction<Database>): Promise<number> {
  const agency = await trx.selectFrom('agency').select('id').orderBy('id').limit(1).executeTakeFirst();
  if (agency === undefined) throw notFound('guarda municipal');
  return agency.id;
}

async function insertManifestation(
  { trx, today, now }: CommandContext,
  input: Input,
  issued: {
    readonly protocol: string;
    readonly code: string;
    readonly dueOn: string;
    readonly agency: number;
  },
): Promise<number> {
  const { id } = await trx
    .insertInto('manifestation')
    .values({
      agency_id: issued.agency,
      protocol: issued.protocol,
      code_digest: codeDigest(issued.code),
      kind: input.kind,
      channel: input.channel,
      secrecy: input.secrecy,
      received_at: now,
      received_on: today,
      fact_on: input.factOn,
      fact_time: input.factTime,
      address: input.address,
      district: input.district,
      narrative: input.narrative,
      described: input.described,
      vehicle: input.vehicle,
      unit: input.unit,
      witnesses: input.witnesses,
      extract: null,
      status: 'received',
      due_on: issued.dueOn,
      closed_on: null,
      closed_reason: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/**
 * Receives a manifestation (Lei 13.460/2017 arts. 10 to 12): protocol, term and follow-up code, whoever speaks. The code
 * is returned only here; the office keeps its digest. The identity goes to the vault, which need not be open, and nowhere else.
 * @throws AppError `invalid` for a fact after this moment, a guard that does not exist or an attachment that is gone
 */
export async function registerManifestation(context: CommandContext, input: Input) {
  const { trx, today, now, session, about, random } = context;
  checkFact(input, { on: today, time: localTime(now) });
  const guardIds = [...new Set(input.guardIds)];
  if ((await unknownGuards(trx, guardIds)).length > 0) {
    throw invalidField('guardIds', 'Há guarda indicado que não está no efetivo: escolha-o de novo na lista.');
  }
  const agency = await agencyId(trx);
  const protocol = await nextNumber(trx, agency, 'OUV', Number(today.slice(0, 4)));
  const code = newFollowUpCode(random);
  const dueOn = answerDueOn(today, await officeHolidays(trx, today));
  const { open, original } = withoutIdentity(input);
  const id = await insertManifestation(context, open, { protocol, code, dueOn, agency });
  await keepCitizen(context, id, input.identity, original);
  if (guardIds.length > 0) {
    await trx
      .insertInto('manifestation_guard')
      .values(guardIds.map((guard_id) => ({ manifestation_id: id, guard_id })))
      .execute();
  }
  await claimStaged(context, input.attachmentIds, {
    form: 'manifestations.register',
    owner: 'manifestation',
    ownerId: id,
  });
  const text = `Manifestação recebida; comprovante emitido com o protocolo ${protocol}.`;
  await addEvent(trx, {
    manifestationId: id,
    kind: 'received',
    now,
    today,
    text,
    actorId: session.accountId,
  });
  about(`manifestation:${id}`);
  return { id, protocol, followUpCode: code, dueOn };
}
