import type { RulebookDraftBody } from './draft-schema.ts';
import { errorAt, type RulebookProblem, warningAt } from './rulebook-problem.ts';

type Body = RulebookDraftBody;
type Rule = Body['recurrence'][number];

function labelOf({ severities }: Body, id: string): string {
  return severities.find((one) => one.id === id)?.label ?? id;
}

/** The severities that the rules lead to from one, in order, until they stop or come back. */
function pathFrom(rules: readonly Rule[], start: string): string[] {
  const path = [start];
  for (let at: string | undefined = start; at !== undefined; ) {
    const from: string = at;
    at = rules.find((rule) => rule.fromSeverity === from)?.toSeverity;
    if (at === undefined) break;
    path.push(at);
    if (path.indexOf(at) < path.length - 1) break;
  }
  return path;
}

function stepProblems(body: Body, rule: Rule, index: number): RulebookProblem[] {
  const order = body.severities.map((one) => one.id);
  const [from, to] = [order.indexOf(rule.fromSeverity), order.indexOf(rule.toSeverity)];
  if (from < 0 || to < 0) return [];
  const place = ['recurrence', index, 'toSeverity'];
  const path = pathFrom(body.recurrence, rule.fromSeverity);
  if (path.length > 1 && path.at(-1) === rule.fromSeverity) {
    const loop = path.map((id) => labelOf(body, id)).join(' → ');
    return [errorAt(place, `A reincidência volta ao ponto de partida (${loop}): uma falta subiria sem fim.`)];
  }
  if (to > from) return [];
  const text = `A reincidência levaria de “${labelOf(body, rule.fromSeverity)}” a “${labelOf(body, rule.toSeverity)}”, que não é mais grave.`;
  return [errorAt(place, text)];
}

function itemProblems({ transgressions, ...body }: Body, rule: Rule, index: number): RulebookProblem[] {
  const item = transgressions.find((one) => one.id === rule.item);
  if (item === undefined) return [];
  const found: RulebookProblem[] = [];
  if (item.derived === null) {
    const text = `O item “${item.label}” resulta da reincidência, mas poderia ser escolhido à mão: marque-o como apurado pela aplicação.`;
    found.push(warningAt(['recurrence', index, 'item'], text, item.citation));
  }
  if (item.severity !== rule.toSeverity) {
    const text = `O item “${item.label}” não tem a gravidade “${labelOf({ transgressions, ...body }, rule.toSeverity)}”, a que a reincidência leva.`;
    found.push(errorAt(['recurrence', index, 'item'], text, item.citation));
  }
  return found;
}

/** Rules are tried in order: one that asks no more than an earlier one is never used. */
function hiddenProblems(rules: readonly Rule[], rule: Rule, index: number): RulebookProblem[] {
  const wider = rules.slice(0, index).some((before) => {
    const same = before.same === 'severity' || before.same === rule.same;
    return (
      before.fromSeverity === rule.fromSeverity &&
      before.anchor === rule.anchor &&
      before.chain === rule.chain &&
      same &&
      before.windowMonths >= rule.windowMonths
    );
  });
  if (!wider) return [];
  return [
    warningAt(['recurrence', index], 'Uma regra anterior já abrange todos os casos desta reincidência.'),
  ];
}

/** Rules of recurrence that lead back, that do not aggravate, that end in another severity or that never apply. */
export function recurrenceProblems(body: Body): RulebookProblem[] {
  return body.recurrence.flatMap((rule, index) => [
    ...stepProblems(body, rule, index),
    ...itemProblems(body, rule, index),
    ...hiddenProblems(body.recurrence, rule, index),
  ]);
}
