import type { Transaction } from 'kysely';
import { gradeLabel } from '../../shared/guards/model.ts';
import type { GuardWrite, NewCareer } from '../../shared/imports/guards.ts';
import { fold } from '../../shared/text/fold.ts';
import { agencyId } from '../guards/statements.ts';
import type { Database } from '../schema.ts';

export type Writing = {
  readonly trx: Transaction<Database>;
  readonly now: string;
  readonly accountId: number;
  /** Name of the file, for the acts that have no other. */
  readonly file: string;
};

type New = Extract<GuardWrite, { kind: 'new' }>;
type Update = Extract<GuardWrite, { kind: 'update' }>;

function columnsOf({ values }: GuardWrite) {
  const { registration, name, cpf, birthOn, admissionOn, grade, unit, status } = values;
  return {
    registration,
    name,
    search_name: fold(name),
    cpf,
    birth_on: birthOn,
    admission_on: admissionOn,
    grade,
    unit,
    status,
  };
}

function careerRow(writing: Writing, guardId: number, { on, kind, value }: NewCareer) {
  return {
    guard_id: guardId,
    on_day: on,
    kind,
    detail: value,
    act: `Importação de ${writing.file}`.slice(0, 120),
    recorded_at: writing.now,
    recorded_by: writing.accountId,
  };
}

/** The grade of admission is only known when the file does not date a later one. */
function admissionDetail({ values, career }: New): string {
  const promoted = career.some(({ kind }) => kind === 'grade');
  return promoted ? `Ingresso na carreira, ${values.unit}` : `${gradeLabel(values.grade)}, ${values.unit}`;
}

async function insertNew(writing: Writing, agency: number, all: readonly New[]): Promise<void> {
  if (all.length === 0) return;
  const { trx, now, accountId } = writing;
  const rows = await trx
    .insertInto('guard')
    .values(all.map((one) => ({ agency_id: agency, created_at: now, ...columnsOf(one) })))
    .returning(['id', 'registration'])
    .execute();
  const ids = new Map(rows.map(({ id, registration }) => [registration, id]));
  const events = all.flatMap((one) => {
    const guardId = ids.get(one.values.registration);
    if (guardId === undefined) throw new Error('a guard was not inserted');
    const admission = {
      guard_id: guardId,
      on_day: one.values.admissionOn,
      kind: 'admission' as const,
      detail: admissionDetail(one),
      act: one.act,
      recorded_at: now,
      recorded_by: accountId,
    };
    return [admission, ...one.career.map((event) => careerRow(writing, guardId, event))];
  });
  await trx.insertInto('career_event').values(events).execute();
}

async function updateOne(writing: Writing, one: Update): Promise<void> {
  const { trx } = writing;
  await trx
    .updateTable('guard')
    .set({ ...columnsOf(one), version: one.version + 1 })
    .where('id', '=', one.id)
    .execute();
  if (one.admissionMoved) {
    await trx
      .updateTable('career_event')
      .set({ on_day: one.values.admissionOn })
      .where('guard_id', '=', one.id)
      .where('kind', '=', 'admission')
      .execute();
  }
  if (one.career.length === 0) return;
  const events = one.career.map((event) => careerRow(writing, one.id, event));
  await trx.insertInto('career_event').values(events).execute();
}

/** Enters new guards with their admission and corrects those already known. */
export async function writeGuards(writing: Writing, all: readonly GuardWrite[]): Promise<void> {
  const agency = await agencyId(writing.trx);
  const added = all.filter((one) => one.kind === 'new');
  await insertNew(writing, agency, added);
  for (const one of all) if (one.kind === 'update') await updateOne(writing, one);
}
