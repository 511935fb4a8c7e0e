import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { type RecordBody, recordBody } from '../../shared/hearings/model.ts';
import { modelRecord } from '../../shared/hearings/model-record.ts';
import { COMMISSION, ROLE_NAMES } from '../../shared/people/model.ts';
import type { CommandContext } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { peopleIn } from '../people/statements.ts';
import type { Reader } from '../reader.ts';
import { hearingToChange, savedHearing } from './change.ts';
import { type HearingRow, type RecordRow, recordsIn } from './statements.ts';
import { heardOf } from './view.ts';

type Contract = AppContract['hearings'];

async function firstBody(db: Reader, row: HearingRow): Promise<RecordBody> {
  const people = (await peopleIn(db, [row.proceeding_id])).filter((one) => one.to_day === null);
  const agency = await db.selectFrom('agency').select('name').limit(1).executeTakeFirst();
  const { name, role } = heardOf(row);
  return modelRecord({
    on: row.on_day,
    at: row.at_time,
    place: row.place,
    number: row.proceeding_number,
    agency: agency?.name ?? '',
    heard: name,
    heardRole: role,
    isAccused: row.guard_id !== null,
    presider: row.presider_name,
    commission: people
      .filter((one) => COMMISSION.has(one.role))
      .map((one) => `${one.name}, ${ROLE_NAMES[one.role].toLowerCase()}`),
    defenders: people
      .filter((one) => one.role === 'defensor')
      .map((one) => `${one.name}, defensor${one.oab === '' ? '' : ` (OAB ${one.oab})`}`),
  });
}

type NewRecord = {
  readonly body: RecordBody;
  readonly replaces: number | null;
  readonly reason: string;
};

async function insertRecord(context: CommandContext, hearingId: number, record: NewRecord): Promise<void> {
  await context.trx
    .insertInto('hearing_record')
    .values({
      hearing_id: hearingId,
      status: 'draft',
      body: JSON.stringify(record.body),
      correction_reason: record.reason,
      replaces_id: record.replaces,
      document_id: null,
      number: null,
      issued_on: null,
      saved_at: context.now,
      saved_by: context.session.accountId,
      reviewed_at: null,
      reviewed_by: null,
    })
    .execute();
}

/** Begins the record of a hearing that took place, from the model filled with what the file knows. */
export async function startRecord(context: CommandContext, input: ParsedOf<Contract['startRecord']>) {
  const row = await hearingToChange(context, input.hearingId, input.version);
  if (row.status !== 'held' && row.status !== 'declined') {
    throw conflict('O termo se lavra depois de registrado que a oitiva se realizou ou foi recusada.');
  }
  if ((await recordsIn(context.trx, [row.id])).length > 0)
    throw conflict('O termo desta oitiva já foi iniciado.');
  await insertRecord(context, row.id, {
    body: await firstBody(context.trx, row),
    replaces: null,
    reason: '',
  });
  return savedHearing(context, row);
}

type Found = { readonly record: RecordRow; readonly row: HearingRow };

/** A record whose file is open, at the version seen. Throws `notFound`, `rule` or `conflict`. */
export async function recordToChange(context: CommandContext, id: number, version: number): Promise<Found> {
  const own = await context.trx
    .selectFrom('hearing_record')
    .select('hearing_id')
    .where('id', '=', id)
    .executeTakeFirst();
  if (own === undefined) throw notFound('termo');
  const row = await hearingToChange(context, own.hearing_id, null);
  const record = (await recordsIn(context.trx, [row.id])).find((one) => one.id === id);
  if (record === undefined) throw notFound('termo');
  if (record.version !== version) {
    throw conflict('O termo foi alterado por outra pessoa; reabra-o e confira antes de continuar.');
  }
  return { record, row };
}

function assertNotIssued({ status, number }: RecordRow): void {
  if (status === 'issued')
    throw conflict(`O termo ${number ?? ''} já foi expedido: corrija-o por outro termo.`);
}

/** Saves what was typed; a text reviewed before must be reviewed again. */
export async function saveRecord(context: CommandContext, input: ParsedOf<Contract['saveRecord']>) {
  const { record, row } = await recordToChange(context, input.recordId, input.version);
  assertNotIssued(record);
  await context.trx
    .updateTable('hearing_record')
    .set({
      status: 'draft',
      body: JSON.stringify(input.body),
      saved_at: context.now,
      saved_by: context.session.accountId,
      reviewed_at: null,
      reviewed_by: null,
      version: record.version + 1,
    })
    .where('id', '=', record.id)
    .execute();
  return savedHearing(context, row);
}

function checkWhole(body: RecordBody, status: HearingRow['status']): void {
  if (body.endedAt === '' || body.endedAt < body.startedAt) {
    throw invalidField('endedAt', 'Informe a hora do término, depois da do início.');
  }
  if (status === 'held' && body.entries.length === 0) {
    throw invalidField('entries', 'Escreva ao menos uma pergunta e sua resposta.');
  }
  body.entries.forEach((entry, index) => {
    if (entry.answer === '') {
      throw invalidField(`entries.${index}.answer`, 'Escreva a resposta, ou retire a pergunta.');
    }
  });
}

/** Says that the text was read over and is whole. */
export async function reviewRecord(context: CommandContext, input: ParsedOf<Contract['reviewRecord']>) {
  const { record, row } = await recordToChange(context, input.recordId, input.version);
  assertNotIssued(record);
  checkWhole(recordBody.parse(JSON.parse(record.body)), row.status);
  await context.trx
    .updateTable('hearing_record')
    .set({
      status: 'reviewed',
      reviewed_at: context.now,
      reviewed_by: context.session.accountId,
      version: record.version + 1,
    })
    .where('id', '=', record.id)
    .execute();
  return savedHearing(context, row);
}

/** Freezes the reviewed text as a numbered document, which corrects the one before where there was one. */
export async function issueRecord(context: CommandContext, input: ParsedOf<Contract['issueRecord']>) {
  const { record, row } = await recordToChange(context, input.recordId, input.version);
  assertNotIssued(record);
  if (record.status !== 'reviewed') throw conflict('Confira o termo antes de expedi-lo.');
  const before = (await recordsIn(context.trx, [row.id])).find((one) => one.id === record.replaces_id);
  const { name, role } = heardOf(row);
  const { id, number } = await issueDocument(context, {
    kind: 'termo_oitiva',
    subject: `proceeding:${row.proceeding_id}`,
    facts: {
      proceeding: row.proceeding_number,
      heard: name,
      heardRole: role,
      presider: row.presider_name,
      on: row.on_day,
      place: row.place,
      body: recordBody.parse(JSON.parse(record.body)),
      correction: record.correction_reason,
    },
    replaces: before?.document_id ?? null,
  });
  await context.trx
    .updateTable('hearing_record')
    .set({
      status: 'issued',
      document_id: id,
      number,
      issued_on: context.today,
      version: record.version + 1,
    })
    .where('id', '=', record.id)
    .execute();
  return savedHearing(context, row);
}

/** Opens another text in place of the last one issued, which stays. */
export async function correctRecord(context: CommandContext, input: ParsedOf<Contract['correctRecord']>) {
  const { record, row } = await recordToChange(context, input.recordId, input.version);
  if (record.status !== 'issued') throw conflict('O termo ainda não foi expedido: altere o próprio texto.');
  if ((await recordsIn(context.trx, [row.id])).some((one) => one.replaces_id === record.id)) {
    throw conflict('Este termo já tem correção.');
  }
  const body = recordBody.parse(JSON.parse(record.body));
  await insertRecord(context, row.id, { body, replaces: record.id, reason: input.reason });
  return savedHearing(context, row);
}
