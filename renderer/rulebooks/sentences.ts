import { both, boundsText, either, kindLabel, plural } from '../../shared/behavior/wording.ts';
import { leaveLabel } from '../../shared/guards/model.ts';
import type { Anchor, Behavior } from '../../shared/rulebook/behavior-schema.ts';
import type { RecurrenceRule } from '../../shared/rulebook/catalog-schema.ts';
import type { Bounds, Condition } from '../../shared/rulebook/conditions.ts';
import type { Period, TermRule } from '../../shared/rulebook/procedure-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';

function boundsWords(bounds: Bounds): string {
  const parts: string[] = [];
  if (bounds.atLeast !== undefined) parts.push(`ao menos ${bounds.atLeast}`);
  if (bounds.moreThan !== undefined) parts.push(`mais de ${bounds.moreThan}`);
  if (bounds.exactly !== undefined) parts.push(`exatamente ${bounds.exactly}`);
  if (bounds.atMost !== undefined) parts.push(`no máximo ${bounds.atMost}`);
  if (bounds.lessThan !== undefined) parts.push(`menos de ${bounds.lessThan}`);
  return both(parts);
}

function admitsNone(bounds: Bounds): boolean {
  return boundsText(bounds, '') === 'a norma não admite ';
}

function kindsWords(rules: Rulebook, of: 'any' | readonly string[]): string {
  return of === 'any' ? '' : ` de ${either(of.map((kind) => kindLabel(rules, kind).toLowerCase()))}`;
}

function withinWords(months: number | null): string {
  if (months === null) return 'em toda a carreira';
  return months === 1 ? 'no último mês' : `nos últimos ${months} meses`;
}

function serviceWords({ atLeast, lessThan }: NonNullable<Condition['serviceMonths']>): string {
  const parts: string[] = [];
  if (atLeast !== undefined) parts.push(`ao menos ${plural(atLeast, 'mês', 'meses')} de serviço`);
  if (lessThan !== undefined) parts.push(`menos de ${plural(lessThan, 'mês', 'meses')} de serviço`);
  return both(parts);
}

function countWords(rules: Rulebook, count: NonNullable<Condition['count']>): string {
  const least = count.minDays === undefined ? '' : ` de pelo menos ${plural(count.minDays, 'dia', 'dias')}`;
  const kinds = kindsWords(rules, count.of);
  const window = withinWords(count.withinMonths);
  if (admitsNone(count)) return `nenhuma sanção${kinds}${least} ${window}`;
  const one = count.atLeast === 1 || count.moreThan === 1 || count.exactly === 1;
  return `${boundsWords(count)} ${one ? 'sanção' : 'sanções'}${kinds}${least} ${window}`;
}

/** The alternatives of a condition, one sentence without its end for each: any of them is enough. */
export function alternatives(rules: Rulebook, when: Condition): readonly string[] {
  return when.any ? when.any.flatMap((one) => alternatives(rules, one)) : [conditionWords(rules, when)];
}

/** A condition in words, without capital and without its end. */
export function conditionWords(rules: Rulebook, when: Condition): string {
  if (when.any) return when.any.map((one) => conditionWords(rules, one)).join(', ou ');
  if (when.all) return both(when.all.map((one) => conditionWords(rules, one)));
  if (when.not) return `não ocorrer: ${conditionWords(rules, when.not)}`;
  if (when.serviceMonths) return serviceWords(when.serviceMonths);
  if (when.count) return countWords(rules, when.count);
  if (when.sumDays) {
    const { of, withinMonths } = when.sumDays;
    const days = admitsNone(when.sumDays) ? 'nenhum dia' : `${boundsWords(when.sumDays)} dias somados`;
    return `${days} de sanção${kindsWords(rules, of)} ${withinWords(withinMonths)}`;
  }
  return 'nos demais casos';
}

/** The first letter in capital and a full stop. */
export function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

const ANCHORS: Readonly<Record<Anchor, string>> = {
  fulfilledOn: 'do fim do cumprimento da sanção',
  appliedOn: 'da aplicação da sanção',
  finalOn: 'do dia em que a sanção se tornou definitiva',
};

/** From when the windows of behavior count. */
export function countingWords({ countsFrom }: Behavior): string {
  const pending =
    countsFrom === 'fulfilledOn' ? ' A sanção definitiva e ainda não cumprida conta em todos os prazos.' : '';
  return `Os prazos contam-se ${ANCHORS[countsFrom]}.${pending}`;
}

/** What leaves do to the windows of behavior. */
export function leavesWords({ leaves }: Behavior): string {
  if (leaves.off) return 'Afastamentos não alteram os prazos.';
  const kinds =
    leaves.kinds === 'all'
      ? 'Os afastamentos'
      : `Os afastamentos por ${both(leaves.kinds.map((kind) => leaveLabel(kind).toLowerCase()))}`;
  const what = leaves.excludes === 'all' ? 'são descontados por inteiro' : 'são descontados no que excederem';
  const except =
    leaves.exceptKinds.length === 0
      ? ''
      : ` Não entram nessa conta: ${both(leaves.exceptKinds.map((kind) => leaveLabel(kind).toLowerCase()))}.`;
  return `${kinds} que somem mais de ${plural(leaves.thresholdDays, 'dia', 'dias')} dentro do prazo ${what}; até esse total, não alteram a contagem.${except}`;
}

/** The equivalences between sanctions, one sentence each. */
export function equivalenceWords(
  rules: Rulebook,
): readonly { readonly citation: string; readonly text: string }[] {
  return rules.behavior.equivalences.map(({ of, quantity, as, citation }) => ({
    citation,
    text: `Cada ${quantity} sanções de ${either(of.map((kind) => kindLabel(rules, kind).toLowerCase()))} valem por uma de ${kindLabel(rules, as).toLowerCase()}.`,
  }));
}

/** The name of a severity; its identifier when the rulebook has none. */
export function severityLabel(rules: Rulebook, id: string): string {
  return rules.severities.find((one) => one.id === id)?.label ?? id;
}

const EARLIER: Readonly<Record<Anchor, string>> = {
  fulfilledOn: 'do fim do cumprimento da sanção anterior',
  appliedOn: 'da aplicação da sanção anterior',
  finalOn: 'do dia em que a decisão anterior se tornou definitiva',
};

/** One step of recurrence in words. */
export function recurrenceWords(rules: Rulebook, rule: RecurrenceRule): string {
  const from = severityLabel(rules, rule.fromSeverity).toLowerCase();
  const to = severityLabel(rules, rule.toSeverity).toLowerCase();
  const same = rule.same === 'item' ? `a mesma infração ${from}` : `infração de gravidade ${from}`;
  const end = rule.lastDay === 'included' ? ' O dia em que o prazo se completa ainda conta.' : '';
  const chain = rule.chain ? ' A infração que já subiu de gravidade pode subir outra vez.' : '';
  return `Quem comete de novo ${same} em ${plural(rule.windowMonths, 'mês', 'meses')}, contados ${EARLIER[rule.anchor]}, responde por infração de gravidade ${to}.${end}${chain}`;
}

/** `10 dias úteis, prorrogáveis por 10`. */
export function termWords({ days, extensionDays, unit }: TermRule): string {
  const one = unit === 'business' ? 'dia útil' : 'dia corrido';
  const many = unit === 'business' ? 'dias úteis' : 'dias corridos';
  const extension = extensionDays === 0 ? '' : `, prorrogáveis uma vez por ${extensionDays}`;
  return `${plural(days, one, many)}${extension}`;
}

/** `2 anos`; what has no term never lapses. */
export function periodWords(period: Period | null, never: string): string {
  if (period === null) return never;
  const { value, unit } = period;
  if (unit === 'days') return plural(value, 'dia', 'dias');
  return unit === 'months' ? plural(value, 'mês', 'meses') : plural(value, 'ano', 'anos');
}
