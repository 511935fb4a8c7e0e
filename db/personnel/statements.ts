import type { Reader } from '../reader.ts';

/** Rows of one guard, or of everyone when `guardId` is null; the newest first; annulled ones included. */
export type Whose = number | null;

const entryColumns = [
  'entry.id',
  'entry.guard_id',
  'entry.act',
  'entry.annulled_at',
  'entry.annulled_reason',
] as const;

function entries(db: Reader, whose: Whose) {
  const all = db.selectFrom('personnel_entry as entry').select(entryColumns);
  return whose === null ? all : all.where('entry.guard_id', '=', whose);
}

export function titlesOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_title as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.concluded_on', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function coursesOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_course as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.started_on', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function evaluationsOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_evaluation as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.to_day', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function fitnessOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_fitness as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.on_day', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function selectionsOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_selection as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.on_day', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function dependantsOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_dependant as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.birth_on')
    .orderBy('entry.id')
    .execute();
}

export function convictionsOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_conviction as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.on_day', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function licencesOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('guard_licence as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.issued_on', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function permitsOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('firearm_permit as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.issued_on', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function suspensionsOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('permit_suspension as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.from_day', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export function removalsOf(db: Reader, whose: Whose) {
  return entries(db, whose)
    .innerJoin('preventive_removal as own', 'own.entry_id', 'entry.id')
    .selectAll('own')
    .orderBy('own.from_day', 'desc')
    .orderBy('entry.id', 'desc')
    .execute();
}

export type TitleRow = Awaited<ReturnType<typeof titlesOf>>[number];
export type CourseRow = Awaited<ReturnType<typeof coursesOf>>[number];
export type PermitRow = Awaited<ReturnType<typeof permitsOf>>[number];
export type SuspensionRow = Awaited<ReturnType<typeof suspensionsOf>>[number];
export type RemovalRow = Awaited<ReturnType<typeof removalsOf>>[number];

/** Only what was not annulled. */
export function standing<T extends { readonly annulled_at: string | null }>(rows: readonly T[]): T[] {
  return rows.filter((row) => row.annulled_at === null);
}

/** Courses that stand and that the guard attends on a day. */
export async function coursesOnDay(db: Reader, guardId: number, on: string): Promise<CourseRow[]> {
  return standing(await coursesOf(db, guardId)).filter(
    (row) => row.started_on <= on && (row.concluded_on === null || on <= row.concluded_on),
  );
}

/** The photograph of a guard as a data URL; null when there is none. */
export async function photoOf(db: Reader, guardId: number): Promise<string | null> {
  const row = await db
    .selectFrom('guard_photo')
    .select('image')
    .where('guard_id', '=', guardId)
    .executeTakeFirst();
  return row?.image ?? null;
}
