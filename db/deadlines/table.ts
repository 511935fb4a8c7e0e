import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { deadlinesContract, Holiday } from '../../shared/deadlines/contract.ts';
import { readHolidayFile } from '../../shared/deadlines/holiday-file.ts';
import type { LocalHolidayKind } from '../../shared/deadlines/model.ts';
import { namedNationalHolidays } from '../../shared/deadlines/national.ts';
import { formatDate, type IsoDate } from '../../shared/time/civil-date.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import type { CommandContext } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { recountTerms } from './recount.ts';

type Contract = typeof deadlinesContract;
type Entry = { readonly on: IsoDate; readonly name: string };

const OLDEST = '1990-01-01';

/** The holidays of a year, national and local, those annulled among them, in order. */
export async function holidaysOf(db: Reader, from: IsoDate, to: IsoDate): Promise<Holiday[]> {
  const years = Array.from(
    { length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 },
    (_, at) => Number(from.slice(0, 4)) + at,
  );
  const national = years.flatMap((year) => [...namedNationalHolidays(year)]);
  const local = await db
    .selectFrom('holiday')
    .select(['id', 'on_day as on', 'name', 'kind', 'annulled_reason as annulledReason'])
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .orderBy('on_day')
    .orderBy('id')
    .execute();
  return [...national.filter(({ on }) => on >= from && on <= to), ...local].toSorted((a, b) =>
    a.on < b.on ? -1 : a.on > b.on ? 1 : 0,
  );
}

async function standingDays(db: Reader): Promise<ReadonlySet<IsoDate>> {
  const rows = await db.selectFrom('holiday').select('on_day').where('annulled_at', 'is', null).execute();
  return new Set(rows.map(({ on_day }) => on_day));
}

function isNational(on: IsoDate): boolean {
  return namedNationalHolidays(Number(on.slice(0, 4))).some((one) => one.on === on);
}

async function insert({ trx, now, session }: CommandContext, entry: Entry, kind: LocalHolidayKind) {
  const { id } = await trx
    .insertInto('holiday')
    .values({
      agency_id: await agencyId(trx),
      on_day: entry.on,
      name: entry.name,
      kind,
      recorded_at: now,
      recorded_by: session.accountId,
      annulled_at: null,
      annulled_reason: null,
      annulled_by: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** Adds one day; the terms of what is open are counted again. Throws `invalid` or `conflict`. */
export async function addHoliday(context: CommandContext, input: ParsedOf<Contract['addHoliday']>) {
  const { on, name, kind } = input;
  refuseFarDay('on', on, context.today);
  if (on < OLDEST) throw invalidField('on', 'Data anterior a 1990: confira o ano.');
  if (isNational(on)) throw invalidField('on', 'Este dia já é feriado nacional e conta por si.');
  if ((await standingDays(context.trx)).has(on))
    throw invalidField('on', `Já há um feriado registrado em ${formatDate(on)}.`);
  const id = await insert(context, input, kind);
  context.about(`holiday:${id}`);
  const moved = await recountTerms(context, `${name}, em ${formatDate(on)}, sem expediente.`);
  return { id, moved };
}

/** Adds the days of a file, all or none; those already known stay as they are. Throws `invalid` with the lines at fault. */
export async function importHolidays(context: CommandContext, input: ParsedOf<Contract['importHolidays']>) {
  const { lines, errors } = readHolidayFile(input.text);
  if (errors.length > 0) {
    const words = errors.slice(0, 50).map(({ line, message }) => `Linha ${line}: ${message}`);
    throw invalidField('text', words.join(' '));
  }
  for (const { on } of lines) refuseFarDay('text', on, context.today);
  const standing = await standingDays(context.trx);
  const fresh = lines.filter(({ on }) => !standing.has(on) && !isNational(on));
  for (const entry of fresh) await insert(context, entry, input.kind);
  const moved =
    fresh.length === 0 ? 0 : await recountTerms(context, 'feriados acrescentados à tabela do órgão.');
  return { added: fresh.length, known: lines.length - fresh.length, moved };
}

/** Takes a day off the table, with the reason, which stays on record. Throws `notFound` or `conflict`. */
export async function annulHoliday(
  context: CommandContext,
  { id, reason }: ParsedOf<Contract['annulHoliday']>,
) {
  const { trx, now, session, about } = context;
  about(`holiday:${id}`, reason);
  const row = await trx.selectFrom('holiday').selectAll().where('id', '=', id).executeTakeFirst();
  if (row === undefined) throw notFound('feriado');
  if (row.annulled_at !== null) throw conflict('Este feriado já foi anulado: reabra a tabela e confira.');
  await trx
    .updateTable('holiday')
    .set({ annulled_at: now, annulled_reason: reason, annulled_by: session.accountId })
    .where('id', '=', id)
    .execute();
  const because = `${row.name}, em ${formatDate(row.on_day)}, deixou de constar como feriado.`;
  return { moved: await recountTerms(context, because) };
}
