import { assertNever } from '../assert.ts';
import { addMonths, formatDate, type IsoDate } from '../time/civil-date.ts';
import type { Approval, ProgressionFacts } from './facts.ts';
import type { Requirement } from './result.ts';
import type { Progression, RequirementId, ScaleGrade } from './schema.ts';
import { schoolingLabel, schoolingRank } from './schooling.ts';
import type { Service } from './service-time.ts';
import { type ClassOrder, isAtLeast } from './tables.ts';
import { highestSchooling } from './titles.ts';

export type Step = {
  readonly table: Progression;
  readonly order: ClassOrder;
  readonly grade: ScaleGrade;
  readonly target: ScaleGrade;
  readonly service: Service;
};

type Check = { readonly met: boolean; readonly proof: string };

export function yearsText(years: number): string {
  return `${years} ${years === 1 ? 'ano completo' : 'anos completos'}`;
}

function time({ grade, service }: Step, facts: ProgressionFacts): Check {
  const asked = grade.yearsToNext ?? 0;
  const years = service.yearsOn(facts.on);
  const { excluded } = service.daysOn(facts.on);
  const off = excluded === 0 ? '' : `, descontados ${excluded} ${excluded === 1 ? 'dia' : 'dias'}`;
  const since = `Na graduação desde ${formatDate(facts.gradeSince)}: ${yearsText(years)} de efetivo exercício${off}; exigidos ${asked}.`;
  if (years >= asked) return { met: true, proof: since };
  const day = service.completedOn(asked * 12);
  return { met: false, proof: day === null ? since : `${since} Completa-se em ${formatDate(day)}.` };
}

function schooling({ target }: Step, facts: ProgressionFacts): Check | null {
  if (target.schooling === null) return null;
  const level = highestSchooling(facts);
  const asked = schoolingLabel(target.schooling);
  if (level === null) return { met: false, proof: `Exigido: ${asked}. Nenhuma escolaridade registrada.` };
  const met = schoolingRank(level) >= schoolingRank(target.schooling);
  return { met, proof: `Exigido: ${asked}. Consta: ${schoolingLabel(level)}.` };
}

/** A, B, C, D and E grow from B on; A is its own ladder. */
function licenceCovers(held: string, asked: string): boolean {
  const letters = [...held.toUpperCase()];
  if (asked === 'A') return letters.includes('A');
  return letters.some((letter) => letter !== 'A' && letter >= asked);
}

function drivingLicence({ target }: Step, { drivingLicence: held }: ProgressionFacts): Check | null {
  const asked = target.drivingLicence;
  if (asked === null || held === undefined) return null;
  if (held === null)
    return { met: false, proof: `Exigida a categoria ${asked}. Não consta carteira válida na data.` };
  return { met: licenceCovers(held, asked), proof: `Exigida a categoria ${asked}. Consta a ${held}.` };
}

function course({ table, target }: Step, { course: done, on }: ProgressionFacts): Check {
  const { minimumGrade, validMonths } = table.course;
  if (done === null) return { met: false, proof: `Não consta aprovação em curso para ${target.label}.` };
  if (!done.approved) return { met: false, proof: 'O curso não foi concluído com aprovação.' };
  const mark = done.grade === null ? '' : `, nota ${String(done.grade).replace('.', ',')}`;
  const when = done.on === null ? '' : ` em ${formatDate(done.on)}`;
  const proof = `Curso aprovado${when}${mark}.`;
  if (done.grade !== null && minimumGrade !== null && done.grade < minimumGrade)
    return { met: false, proof: `${proof} A nota mínima é ${String(minimumGrade).replace('.', ',')}.` };
  if (done.on === null) return { met: true, proof };
  if (done.on > on) return { met: false, proof: `${proof} É posterior à data da contagem.` };
  if (validMonths === null) return { met: true, proof };
  const until = addMonths(done.on, validMonths);
  return { met: on <= until, proof: `${proof} Vale até ${formatDate(until)}.` };
}

/** Approvals earned for an earlier grade are spent: only those since the present one count. */
function approval(found: Approval | null, since: IsoDate, on: IsoDate, what: string): Check {
  if (found === null) return { met: false, proof: `Não consta ${what} desde ${formatDate(since)}.` };
  const when = found.on === null ? '' : ` em ${formatDate(found.on)}`;
  if (!found.approved) return { met: false, proof: `Reprovado${when}.` };
  if (found.on !== null && (found.on < since || found.on > on))
    return { met: false, proof: `Aprovado${when}, fora do período na graduação atual.` };
  return { met: true, proof: `Aprovado${when}.` };
}

function evaluations(facts: ProgressionFacts): Check {
  const inside = facts.evaluations.filter(
    ({ on }) => on === null || (on >= facts.gradeSince && on <= facts.on),
  );
  const failed = inside.filter((one) => !one.approved).length;
  if (inside.length === 0)
    return { met: false, proof: `Nenhuma avaliação registrada desde ${formatDate(facts.gradeSince)}.` };
  const amount =
    inside.length === 1 ? '1 avaliação na graduação' : `${inside.length} avaliações na graduação`;
  if (failed === 0) return { met: true, proof: `${amount}, sem reprovação.` };
  return { met: false, proof: `${amount}, ${failed} com reprovação.` };
}

function behavior({ table, order }: Step, { behavior: held }: ProgressionFacts): Check {
  const label = order.label(held);
  return { met: isAtLeast(order, held, table.minimumClass), proof: `Comportamento na data: ${label}.` };
}

function flag(raised: boolean, yes: string, no: string): Check {
  return raised ? { met: false, proof: yes } : { met: true, proof: no };
}

function checkOf(id: RequirementId, step: Step, facts: ProgressionFacts): Check | null {
  switch (id) {
    case 'time':
      return time(step, facts);
    case 'schooling':
      return schooling(step, facts);
    case 'driving_licence':
      return drivingLicence(step, facts);
    case 'course':
      return course(step, facts);
    case 'selection':
      return approval(facts.selection, facts.gradeSince, facts.on, 'processo seletivo interno');
    case 'fitness':
      return approval(facts.fitness, facts.gradeSince, facts.on, 'teste de condicionamento físico');
    case 'evaluations':
      return evaluations(facts);
    case 'behavior':
      return behavior(step, facts);
    case 'no_open_pad':
      return flag(facts.openPad, 'Responde a processo na data.', 'Não responde a processo na data.');
    case 'no_conviction':
      return flag(facts.conviction, 'Consta condenação na data.', 'Não consta condenação na data.');
    default:
      return assertNever(id);
  }
}

/** Each requirement that the table asks of who enters the target grade, in its order, with the fact that shows it. */
export function requirementsOf(step: Step, facts: ProgressionFacts): Requirement[] {
  return step.table.requirements.flatMap(({ id, label, citation }) => {
    const check = checkOf(id, step, facts);
    return check === null ? [] : [{ id, label, citation, ...check }];
  });
}
