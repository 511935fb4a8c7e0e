import { both, either, plural } from '../behavior/wording.ts';
import type { Bounds, Condition } from './conditions.ts';

/** The name of a sanction kind for the reader. */
export type KindName = (kind: string) => string;

/** `mais de 2`, `ao menos 1 e no máximo 3`; `nenhuma` (the word given) where none is admitted. */
function amountWords({ atLeast, moreThan, exactly, atMost, lessThan }: Bounds, none: string): string {
  const onlyNone = exactly === 0 || atMost === 0 || lessThan === 1;
  if (onlyNone && atLeast === undefined && moreThan === undefined) return none;
  const parts: [string, number | undefined][] = [
    ['ao menos', atLeast],
    ['mais de', moreThan],
    ['exatamente', exactly],
    ['no máximo', atMost],
    ['menos de', lessThan],
  ];
  return both(parts.flatMap(([words, value]) => (value === undefined ? [] : [`${words} ${value}`])));
}

function kindsWords(of: 'any' | readonly string[], name: KindName): string {
  return of === 'any' ? 'de qualquer espécie' : `(${either(of.map((kind) => name(kind).toLowerCase()))})`;
}

function windowWords(months: number | null): string {
  return months === null ? 'em toda a carreira' : `em ${plural(months, 'mês', 'meses')}`;
}

function amountCondition({ count, sumDays }: Condition, name: KindName): string {
  if (count !== undefined) {
    const long =
      count.minDays === undefined ? '' : ` de ao menos ${plural(count.minDays, 'dia', 'dias')} cada`;
    const amount = amountWords(count, 'nenhuma');
    const noun = amount === 'nenhuma' || /\b1$/.test(amount) ? 'sanção' : 'sanções';
    return `${amount} ${noun} ${kindsWords(count.of, name)}${long} ${windowWords(count.withinMonths)}`;
  }
  if (sumDays === undefined) return '';
  const amount = amountWords(sumDays, 'nenhum');
  return `${amount} dias, somadas as sanções ${kindsWords(sumDays.of, name)} ${windowWords(sumDays.withinMonths)}`;
}

function serviceWords({ atLeast, lessThan }: NonNullable<Condition['serviceMonths']>): string {
  const parts = [
    atLeast === undefined ? [] : [`ao menos ${plural(atLeast, 'mês', 'meses')} de serviço`],
    lessThan === undefined ? [] : [`menos de ${plural(lessThan, 'mês', 'meses')} de serviço`],
  ];
  return both(parts.flat());
}

function joined(parts: readonly Condition[], word: string, name: KindName): string {
  const texts = parts.map((part) => {
    const nested = (part.any ?? part.all ?? []).length > 1;
    return nested && parts.length > 1 ? `[${conditionWords(part, name)}]` : conditionWords(part, name);
  });
  return texts.join(` ${word} `);
}

/** The condition of a class as a sentence part in Portuguese: `mais de 1 sanção (suspensão) em 24 meses`. */
export function conditionWords(when: Condition, name: KindName): string {
  if (when.otherwise) return 'nos demais casos';
  if (when.any) return joined(when.any, 'ou', name);
  if (when.all) return joined(when.all, 'e', name);
  if (when.not) return `não ocorrer: ${conditionWords(when.not, name)}`;
  if (when.serviceMonths) return serviceWords(when.serviceMonths);
  return amountCondition(when, name);
}
