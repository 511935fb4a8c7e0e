import { behaviorClassOn } from '../behavior/evaluate.ts';
import type { BehaviorFacts } from '../behavior/facts.ts';
import type { Behavior, BehaviorClass } from './behavior-schema.ts';
import { errorAt, type RulebookProblem, warningAt } from './rulebook-problem.ts';
import type { BehaviorRules } from './schema.ts';
import { both, type Ways, waysOf } from './situations.ts';
import { conditionProblems } from './validate-conditions.ts';
import { DAY, type Kind, type Outcome, searchHistory } from './witness.ts';

type Study = { readonly rules: BehaviorRules; readonly behavior: Behavior; readonly kinds: readonly Kind[] };

const anyFacts = () => true;

function look(
  { behavior, kinds }: Study,
  ways: Ways,
  accepts: (facts: BehaviorFacts) => boolean,
  beforeAdmission = false,
): Outcome {
  return searchHistory(ways, { kinds, behavior, accepts, beforeAdmission });
}

/** The class holds and none of the earlier ones does. */
function waysToReach({ behavior }: Study, index: number): Ways {
  return behavior.classes
    .slice(0, index)
    .reduce<Ways>((ways, one) => both(ways, waysOf(one.when, false)), ownWays(behavior.classes[index]));
}

function ownWays(one: BehaviorClass | undefined): Ways {
  return one === undefined ? [] : waysOf(one.when);
}

function waysToNone({ behavior }: Study): Ways {
  const [first, ...others] = behavior.classes;
  const start = first === undefined ? [] : waysOf(first.when, false);
  return others.reduce<Ways>((ways, one) => both(ways, waysOf(one.when, false)), start);
}

/** The class of entry is also that of who was never sanctioned and meets nothing but `otherwise`. */
function waysOfClass(study: Study, index: number): Ways {
  const { behavior } = study;
  const own = waysToReach(study, index);
  if (behavior.classes[index]?.id !== behavior.initial) return own;
  const last = behavior.classes.findIndex((one) => one.when.otherwise === true);
  const more = last < 0 ? waysToNone(study) : waysToReach(study, last);
  return own === null || more === null ? null : [...own, ...more];
}

function named(one: BehaviorClass): string {
  return `“${one.label}”`;
}

/** Why no history reaches the class. */
function reasonOf(study: Study, index: number): string {
  const { classes } = study.behavior;
  const one = classes[index];
  if (one === undefined) return '';
  if (look(study, waysOf(one.when), anyFacts, true) === 'none') {
    return 'nenhuma combinação de tempo de serviço e de sanções atende à sua condição.';
  }
  const cover = classes
    .slice(0, index)
    .find(
      (before) => look(study, both(waysOf(one.when), waysOf(before.when, false)), anyFacts, true) === 'none',
    );
  if (cover !== undefined) {
    return `sempre que ela caberia já cabe ${named(cover)}, que vem antes. Inverta a ordem ou reveja os prazos.`;
  }
  return 'as classes anteriores, juntas, já abrangem todos os seus casos.';
}

function reachProblems(study: Study): RulebookProblem[] {
  return study.behavior.classes.flatMap((one, index) => {
    const place = ['behavior', 'classes', index, 'when'];
    const ways = waysOfClass(study, index);
    const shows = (facts: BehaviorFacts) => behaviorClassOn(study.rules, facts, DAY) === one.id;
    if (look(study, ways, shows) !== 'none') return [];
    if (look(study, ways, shows, true) !== 'none') {
      const text = `A classe ${named(one)} só se alcança com sanção anterior à admissão: o tempo de serviço pedido é curto demais para a janela.`;
      return [errorAt(place, text, one.citation)];
    }
    return [
      errorAt(place, `A classe ${named(one)} nunca se alcança: ${reasonOf(study, index)}`, one.citation),
    ];
  });
}

/** Two classes that share cases without one being inside the other: the order alone decides. */
function overlapProblems(study: Study): RulebookProblem[] {
  const { classes } = study.behavior;
  const found = (ways: Ways) => look(study, ways, anyFacts) === 'found';
  return classes.flatMap((late, index) =>
    classes.slice(0, index).flatMap((early) => {
      if (late.when.otherwise || early.when.otherwise) return [];
      const partly =
        found(both(waysOf(early.when), waysOf(late.when))) &&
        found(both(waysOf(early.when), waysOf(late.when, false))) &&
        found(both(waysOf(early.when, false), waysOf(late.when)));
      if (!partly) return [];
      const text = `Há situações em que cabem ${named(early)} e ${named(late)}; vale ${named(early)}, que vem antes. Confira se é o que a lei quer.`;
      return [warningAt(['behavior', 'classes', index, 'when'], text, late.citation)];
    }),
  );
}

function gapProblems(study: Study): RulebookProblem[] {
  const { classes, initial } = study.behavior;
  if (classes.some((one) => one.when.otherwise)) return [];
  const sanctioned = (facts: BehaviorFacts) => facts.sanctions.length > 0;
  if (look(study, waysToNone(study), sanctioned) !== 'found') return [];
  const label = classes.find((one) => one.id === initial)?.label ?? initial;
  const text = `Há guardas com sanções que não cabem em nenhuma classe; valerá para eles a de ingresso, “${label}”. Diga qual é a classe “nos demais casos”.`;
  return [warningAt(['behavior', 'classes'], text)];
}

/**
 * What is wrong with the classes of behavior: conditions that contradict themselves, classes that no history reaches,
 * classes that overlap in part, histories without class. Each claim of impossibility comes from a complete search of
 * the histories that can make a difference; where the search cannot tell, nothing is claimed.
 */
export function behaviorProblems(rules: BehaviorRules, kinds: readonly Kind[]): RulebookProblem[] {
  const study = { rules, behavior: rules.behavior, kinds };
  return [
    ...rules.behavior.classes.flatMap((one, index) => conditionProblems(one, index, kinds)),
    ...reachProblems(study),
    ...overlapProblems(study),
    ...gapProblems(study),
  ];
}
