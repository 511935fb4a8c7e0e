import { behaviorHistory } from '../../shared/behavior/evaluate.ts';
import { invalidField } from '../../shared/contract/errors.ts';
import type { ParsedOf, ReplyOf } from '../../shared/contract/procedure.ts';
import { recurrence } from '../../shared/proceedings/recurrence.ts';
import { factsOf } from '../../shared/progression/case.ts';
import { placeAll } from '../../shared/progression/ranking.ts';
import { progressionStanding } from '../../shared/progression/rules.ts';
import { classOrderOf } from '../../shared/progression/tables.ts';
import type { rulesContract } from '../../shared/rules/contract.ts';
import { dueProcessCaseReply } from '../../shared/rules/due-process-case.ts';
import { limitationCaseReply } from '../../shared/rules/limitation-case.ts';
import { addMonths } from '../../shared/time/civil-date.ts';
import { deadline } from '../../shared/time/deadlines.ts';

type Rules = typeof rulesContract;

/** Runs a calculation over every case; a date beyond the calendar is refused at its case. */
function overCases<C, R>(cases: readonly C[], field: string, calculate: (one: C) => R): R[] {
  return cases.map((one, index) => {
    try {
      return calculate(one);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      throw invalidField(`cases.${index}.${field}`, 'O resultado passa do calendário (anos de 1583 a 9999).');
    }
  });
}

function progression({ rulebook, cases }: ParsedOf<Rules['progression']>): ReplyOf<Rules['progression']> {
  const table = rulebook.progression;
  if (table === null) throw invalidField('rulebook.progression', 'A norma não traz a tabela da carreira.');
  const order = classOrderOf(rulebook.behavior);
  const standings = overCases(cases, 'on', (one) => ({
    on: one.on,
    standing: progressionStanding(table, order, factsOf(one)),
  }));
  const places = placeAll(table.tieBreakers, standings);
  return standings.map(({ standing }, index) => {
    const { position, decidedBy } = places[index] ?? { position: null, decidedBy: null };
    const id = cases[index]?.id;
    return { ...(id === undefined ? {} : { id }), ...standing, position, decidedBy };
  });
}

/** The rules of the law as calculations over batches; no database, no session. */
export const rulesHandlers = {
  behavior: (
    _context: object,
    { rulebook, cases }: ParsedOf<Rules['behavior']>,
  ): ReplyOf<Rules['behavior']> =>
    overCases(cases, 'until', (one) => behaviorHistory(rulebook, one, one.until)),

  recurrence: (
    _context: object,
    { rulebook, cases }: ParsedOf<Rules['recurrence']>,
  ): ReplyOf<Rules['recurrence']> => overCases(cases, 'priors', (one) => recurrence(rulebook, one)),

  addMonths: (_context: object, { cases }: ParsedOf<Rules['addMonths']>): ReplyOf<Rules['addMonths']> =>
    overCases(cases, 'months', ({ date, months }) => addMonths(date, months)),

  progression: (_context: object, input: ParsedOf<Rules['progression']>): ReplyOf<Rules['progression']> =>
    progression(input),

  limitation: (
    _context: object,
    { rulebook, cases }: ParsedOf<Rules['limitation']>,
  ): ReplyOf<Rules['limitation']> => overCases(cases, 'knownOn', (one) => limitationCaseReply(rulebook, one)),

  dueProcess: (
    _context: object,
    { rulebook, cases }: ParsedOf<Rules['dueProcess']>,
  ): ReplyOf<Rules['dueProcess']> => overCases(cases, 'events', (one) => dueProcessCaseReply(rulebook, one)),

  deadline: (_context: object, { cases }: ParsedOf<Rules['deadline']>): ReplyOf<Rules['deadline']> =>
    overCases(cases, 'days', deadline),
};
