import { invalidField } from '../contract/errors.ts';
import { fold } from '../text/fold.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';

export type Dates = { readonly today: IsoDate; readonly birthOn: IsoDate; readonly admissionOn: IsoDate };

/** Refuses a day to come or before the guard was born. Throws `invalid` on `field`. */
export function checkPast(field: string, day: IsoDate, { today, birthOn }: Dates): void {
  if (day > today) throw invalidField(field, 'A data não pode ser futura: registre quando ocorrer.');
  if (day <= birthOn)
    throw invalidField(field, `A data é anterior ao nascimento, que foi em ${formatDate(birthOn)}.`);
}

/** Refuses a day to come or before the admission. Throws `invalid` on `field`. */
export function checkInService(field: string, day: IsoDate, dates: Dates): void {
  checkPast(field, day, dates);
  if (day < dates.admissionOn) {
    throw invalidField(field, `A data é anterior à admissão, que foi em ${formatDate(dates.admissionOn)}.`);
  }
}

/** Refuses an order of days that cannot be. Throws `invalid` on `field`. */
export function checkOrder(field: string, first: IsoDate, second: IsoDate, message: string): void {
  if (second < first) throw invalidField(field, message);
}

type Named = { readonly name: string };

/** Refuses what is already on record under the same name. Throws `invalid` on `name`. */
export function checkNotRepeated<T extends Named>(
  name: string,
  recorded: readonly T[],
  same: (one: T) => boolean,
  message: string,
): void {
  if (recorded.some((one) => fold(one.name) === fold(name) && same(one))) throw invalidField('name', message);
}

type Span = { readonly from: IsoDate; readonly to: IsoDate };

/** Refuses an evaluation of days already evaluated. Throws `invalid` on `from`. */
export function checkEvaluationPeriod(span: Span, recorded: readonly Span[]): void {
  const other = recorded.find((one) => one.from <= span.to && span.from <= one.to);
  if (other === undefined) return;
  throw invalidField(
    'from',
    `O período já foi avaliado, de ${formatDate(other.from)} a ${formatDate(other.to)}. Anule a avaliação antes ou corrija as datas.`,
  );
}

/** What a course must say when it ends: a day, and for an approval a mark not below the least. Throws `invalid`. */
export function checkCourseEnd(
  course: {
    readonly startedOn: IsoDate;
    readonly concludedOn: IsoDate | null;
    readonly outcome: string;
    readonly score: number | null;
    readonly forProgression: boolean;
  },
  minimumGrade: number | null,
): void {
  const { startedOn, concludedOn, outcome, score, forProgression } = course;
  if (outcome === 'ongoing') {
    if (concludedOn !== null)
      throw invalidField('concludedOn', 'Curso em andamento não tem data de conclusão.');
    return;
  }
  if (concludedOn === null) throw invalidField('concludedOn', 'Informe a data em que o curso terminou.');
  checkOrder('concludedOn', startedOn, concludedOn, 'A conclusão não pode ser anterior ao início.');
  if (outcome !== 'approved' || !forProgression) return;
  if (score === null) throw invalidField('score', 'Informe a nota: ela decide empates na progressão.');
  if (minimumGrade !== null && score < minimumGrade) {
    const least = String(minimumGrade).replace('.', ',');
    throw invalidField('score', `A aprovação exige nota mínima ${least} (Anexo 2, art. 14, I).`);
  }
}
