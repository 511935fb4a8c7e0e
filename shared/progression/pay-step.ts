import { addYears, formatDate } from '../time/civil-date.ts';
import type { ProgressionFacts } from './facts.ts';
import type { Step as Context } from './requirements.ts';
import type { Step } from './result.ts';
import { isAtLeast } from './tables.ts';

function letter(index: number): string {
  return String.fromCharCode('A'.charCodeAt(0) + index);
}

/** Where time of service has brought the guard within the pay of the grade (Anexo 2, art. 7); null below the first grade that has steps. */
export function payStep(context: Omit<Context, 'target'>, facts: ProgressionFacts): Step | null {
  const { table, grade, service, order } = context;
  const rule = table.timeStep;
  const rank = (id: string) => table.grades.findIndex((one) => one.id === id);
  if (rule === null || rank(grade.id) < rank(rule.fromGrade)) return null;
  const last = grade.steps - 1;
  const done = Math.min(last, Math.floor(service.yearsOn(facts.on) / rule.years));
  const nextOn = done < last ? service.completedOn(12 * rule.years * (done + 1)) : null;
  const probationEnd = addYears(facts.admission, rule.probationYears);
  const conditions = [
    {
      label: `Comportamento no mínimo ${order.label(rule.minimumClass).toLowerCase()}`,
      met: isAtLeast(order, facts.behavior, rule.minimumClass),
      proof: `Comportamento na data: ${order.label(facts.behavior)}.`,
    },
    {
      label: 'Fora do estágio probatório',
      met: probationEnd <= facts.on,
      proof: `Estágio probatório até a véspera de ${formatDate(probationEnd)}.`,
    },
  ];
  return {
    citation: rule.citation,
    letter: letter(done),
    lastLetter: letter(last),
    reachedOn: done === 0 ? null : service.completedOn(12 * rule.years * done),
    next: nextOn === null ? null : { letter: letter(done + 1), on: nextOn },
    allowed: conditions.every((one) => one.met),
    conditions,
  };
}
