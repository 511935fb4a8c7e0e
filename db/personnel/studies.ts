import { conflict, invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import { checkCourseEnd, checkNotRepeated, checkPast } from '../../shared/personnel/rules.ts';
import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { openEntry, recordingFor, standingEntry } from './entries.ts';
import { personnelRecord } from './record.ts';
import { coursesOf, standing, titlesOf } from './statements.ts';

type Personnel = AppContract['personnel'];

/** Records schooling or a title. Throws `invalid`, `notFound`. */
export async function recordTitle(
  context: CommandContext,
  input: ParsedOf<Personnel['recordTitle']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  checkPast('concludedOn', input.concludedOn, dates);
  checkNotRepeated(
    input.name,
    standing(await titlesOf(trx, input.guardId)),
    (row) => row.level === input.level,
    'Este título já consta: cada um conta uma só vez.',
  );
  const id = await openEntry(context, input.guardId, 'title', input.act);
  await trx
    .insertInto('guard_title')
    .values({
      entry_id: id,
      level: input.level,
      name: input.name,
      institution: input.institution,
      hours: input.hours,
      concluded_on: input.concludedOn,
      related: input.related ? 1 : 0,
    })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}

/** The least mark of the career's courses on a day; null where the rulebook asks none. */
async function minimumGrade(db: Reader, on: string): Promise<number | null> {
  return (await rulebookForReading(db, on))?.body.progression?.course.minimumGrade ?? null;
}

/** Records a course, ended or going on. Throws `invalid`, `notFound`. */
export async function recordCourse(
  context: CommandContext,
  input: ParsedOf<Personnel['recordCourse']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { dates } = await recordingFor(context, input.guardId);
  const forProgression = input.kind === 'progressao';
  if (forProgression !== (input.forGrade !== null)) {
    throw invalidField(
      'forGrade',
      forProgression
        ? 'Informe a graduação a que o curso dá acesso.'
        : 'Só o curso para progressão indica graduação.',
    );
  }
  checkPast('startedOn', input.startedOn, dates);
  if (input.concludedOn !== null) checkPast('concludedOn', input.concludedOn, dates);
  checkCourseEnd({ ...input, forProgression }, await minimumGrade(trx, input.concludedOn ?? today));
  const id = await openEntry(context, input.guardId, 'course', input.act);
  await trx
    .insertInto('guard_course')
    .values({
      entry_id: id,
      kind: input.kind,
      for_grade: input.forGrade,
      name: input.name,
      institution: input.institution,
      hours: input.hours,
      started_on: input.startedOn,
      concluded_on: input.concludedOn,
      outcome: input.outcome,
      score: input.score,
    })
    .execute();
  return personnelRecord(trx, input.guardId, today);
}

/** Ends a course that was going on. Throws `invalid`, `notFound`, `conflict`. */
export async function endCourse(
  context: CommandContext,
  input: ParsedOf<Personnel['endCourse']>,
): Promise<PersonnelRecord> {
  const { trx, today } = context;
  const { guardId } = await standingEntry(trx, input.id, ['course']);
  const { dates } = await recordingFor(context, guardId);
  const course = (await coursesOf(trx, guardId)).find((row) => row.id === input.id);
  if (course?.outcome !== 'ongoing') throw conflict('Este curso já foi encerrado: reabra a ficha e confira.');
  if (input.outcome === 'ongoing') throw invalidField('outcome', 'Escolha como o curso terminou.');
  if (input.concludedOn !== null) checkPast('concludedOn', input.concludedOn, dates);
  const { concludedOn, outcome, score } = input;
  const forProgression = course.kind === 'progressao';
  checkCourseEnd(
    { startedOn: course.started_on, concludedOn, outcome, score, forProgression },
    await minimumGrade(trx, concludedOn ?? today),
  );
  await trx
    .updateTable('guard_course')
    .set({ concluded_on: concludedOn, outcome, score })
    .where('entry_id', '=', input.id)
    .execute();
  return personnelRecord(trx, guardId, today);
}
