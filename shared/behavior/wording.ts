import type { Bounds, Condition } from '../rulebook/conditions.ts';
import type { BehaviorRules } from '../rulebook/schema.ts';
import { formatDate, fromDayNumber, LAST_DAY } from '../time/civil-date.ts';

/** A day number as `dd/mm/aaaa`, or null when it is beyond the calendar. */
export function dayText(day: number): string | null {
  return day <= LAST_DAY ? formatDate(fromDayNumber(day)) : null;
}

/** `1 dia`, `2 dias`. */
export function plural(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}

/** `a, b ou c`. */
export function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ou ${words.at(-1)}`;
}

/** `a, b e c`. */
export function both(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} e ${words.at(-1)}`;
}

/** The rulebook's name of a sanction kind; its identifier in words when the rulebook gives none. */
export function kindLabel(rules: BehaviorRules, kind: string): string {
  return rules.sanctions.find((one) => one.id === kind)?.label ?? kind.replaceAll('_', ' ');
}

/** `na janela de 24 meses`. */
export function windowText(months: number | null): string {
  return months === null ? 'em toda a carreira' : `na janela de ${plural(months, 'mês', 'meses')}`;
}

/** What the rule asks: `a norma exige mais de 1`, `a norma não admite nenhuma`. */
export function boundsText(bounds: Bounds, none: string): string {
  if (bounds.exactly === 0 || bounds.atMost === 0 || bounds.lessThan === 1)
    return `a norma não admite ${none}`;
  const parts: string[] = [];
  if (bounds.atLeast !== undefined) parts.push(`ao menos ${bounds.atLeast}`);
  if (bounds.moreThan !== undefined) parts.push(`mais de ${bounds.moreThan}`);
  if (bounds.exactly !== undefined) parts.push(`exatamente ${bounds.exactly}`);
  if (bounds.atMost !== undefined) parts.push(`no máximo ${bounds.atMost}`);
  if (bounds.lessThan !== undefined) parts.push(`menos de ${bounds.lessThan}`);
  return `a norma exige ${both(parts)}`;
}

/** What a count or a sum found and what the rule asks. */
export function amountText(rules: BehaviorRules, when: Condition, amount: number): string {
  const asked = when.count ?? when.sumDays;
  if (!asked) return '';
  const kinds =
    asked.of === 'any'
      ? 'de qualquer espécie'
      : `de ${either(asked.of.map((kind) => kindLabel(rules, kind).toLowerCase()))}`;
  const where = windowText(asked.withinMonths);
  if (when.sumDays) {
    return `${plural(amount, 'dia somado', 'dias somados')} de sanções ${kinds} ${where} (${boundsText(asked, 'nenhum')})`;
  }
  const least =
    when.count?.minDays === undefined
      ? ''
      : ` com ao menos ${plural(when.count.minDays, 'dia', 'dias')} cada`;
  const found = amount === 0 ? 'nenhuma sanção' : plural(amount, 'sanção', 'sanções');
  return `${found} ${kinds}${least} ${where} (${boundsText(asked, 'nenhuma')})`;
}
