import { both, plural } from '../behavior/wording.ts';
import type { BehaviorClass } from './behavior-schema.ts';
import type { Bounds, Condition } from './conditions.ts';
import { errorAt, type Place, type RulebookProblem, warningAt } from './rulebook-problem.ts';
import { rangeOf } from './situations.ts';
import type { Kind } from './witness.ts';

/** `ao menos 3 e menos de 2`. */
function boundsWords({ atLeast, moreThan, exactly, atMost, lessThan }: Bounds): string {
  const parts: [string, number | undefined][] = [
    ['ao menos', atLeast],
    ['mais de', moreThan],
    ['exatamente', exactly],
    ['no máximo', atMost],
    ['menos de', lessThan],
  ];
  return both(parts.flatMap(([words, value]) => (value === undefined ? [] : [`${words} ${value}`])));
}

function contradictions(when: Condition, place: Place, citation: string): RulebookProblem[] {
  const asked = when.count ?? when.sumDays;
  const name = when.count ? 'count' : 'sumDays';
  const found: RulebookProblem[] = [];
  if (asked !== undefined && rangeOf(asked).least > rangeOf(asked).most) {
    const text = `Os limites se contradizem: nenhuma quantidade é ${boundsWords(asked)}.`;
    found.push(errorAt([...place, name], text, citation));
  }
  const { atLeast, lessThan } = when.serviceMonths ?? {};
  if (atLeast !== undefined && lessThan !== undefined && atLeast >= lessThan) {
    const text = `Ninguém tem, ao mesmo tempo, ao menos ${atLeast} e menos de ${lessThan} meses de serviço.`;
    found.push(errorAt([...place, 'serviceMonths'], text, citation));
  }
  return found;
}

/** A count of long sanctions among kinds that are never so long, or of days among kinds that have none. */
function tooLong(when: Condition, place: Place, citation: string, kinds: readonly Kind[]): RulebookProblem[] {
  const asked = when.count ?? when.sumDays;
  if (asked === undefined) return [];
  const counted = asked.of === 'any' ? kinds : kinds.filter(({ id }) => asked.of.includes(id));
  const longest = Math.max(0, ...counted.map(({ days }) => days?.max ?? 0));
  const least = when.count?.minDays ?? (when.sumDays ? 1 : 0);
  if (counted.length === 0 || longest >= least) return [];
  const text =
    longest === 0
      ? 'Nenhuma das sanções contadas tem dias: a condição nunca as alcança.'
      : `Nenhuma das sanções contadas chega a ${plural(least, 'dia', 'dias')}: a mais longa tem ${longest}.`;
  return [errorAt([...place, when.count ? 'count' : 'sumDays'], text, citation)];
}

/** Service shorter than the clean window beside it: nobody so new can have stayed clean for so long. */
function shortService({ all }: Condition, place: Place, citation: string): RulebookProblem[] {
  const service = Math.max(0, ...(all ?? []).map((part) => part.serviceMonths?.atLeast ?? 0));
  if (service === 0) return [];
  return (all ?? []).flatMap(({ count }, index) => {
    const months = count?.withinMonths ?? 0;
    if (count === undefined || rangeOf(count).most > 0 || months <= service) return [];
    const text =
      `O tempo de serviço pedido (${plural(service, 'mês', 'meses')}) é menor que a janela sem sanções ` +
      `(${plural(months, 'mês', 'meses')}): a classe se alcançaria sem o período inteiro.`;
    return [warningAt([...place, 'all', index, 'count'], text, citation)];
  });
}

function partsOf(when: Condition, place: Place): [Condition, Place][] {
  const lists = (['any', 'all'] as const).flatMap((name) =>
    (when[name] ?? []).map((part, index): [Condition, Place] => [part, [...place, name, index]]),
  );
  return when.not === undefined ? lists : [...lists, [when.not, [...place, 'not']]];
}

function inCondition(
  when: Condition,
  place: Place,
  citation: string,
  kinds: readonly Kind[],
): RulebookProblem[] {
  return [
    ...contradictions(when, place, citation),
    ...tooLong(when, place, citation, kinds),
    ...shortService(when, place, citation),
    ...partsOf(when, place).flatMap(([part, at]) => inCondition(part, at, citation, kinds)),
  ];
}

/** What is wrong inside the condition of a class, whatever the others say. */
export function conditionProblems(
  one: BehaviorClass,
  index: number,
  kinds: readonly Kind[],
): RulebookProblem[] {
  return inCondition(one.when, ['behavior', 'classes', index, 'when'], one.citation, kinds);
}
