import { invalidField, ruleError } from '../contract/errors.ts';
import type { TermRule } from '../rulebook/procedure-schema.ts';
import { addDays, daysBetween, formatDate, type IsoDate } from '../time/civil-date.ts';
import type { RemovalState } from './model.ts';

/** How long before its last day a preventive removal is announced. */
export const REMOVAL_NOTICE_DAYS = 15;

export type RemovalSpan = { readonly from: IsoDate; readonly to: IsoDate };

/** Days away, both included. */
function length({ from, to }: RemovalSpan): number {
  return daysBetween(from, to) + 1;
}

/** The last day that the law allows, before and after the extension. */
export function removalLimits(
  from: IsoDate,
  term: TermRule,
): { readonly first: IsoDate; readonly extended: IsoDate } {
  const first = addDays(from, term.days - 1);
  return { first, extended: addDays(first, term.extensionDays) };
}

/** Refuses a removal longer than the term. Throws `invalid` on `to`, `rule`. */
export function checkRemoval(span: RemovalSpan, term: TermRule): void {
  if (span.to < span.from) throw invalidField('to', 'O fim não pode ser anterior ao início.');
  if (length(span) <= term.days) return;
  throw ruleError('afastamento-preventivo-limite', term.citation, [
    `O afastamento preventivo dura no máximo ${term.days} dias; de ${formatDate(span.from)}, até ${formatDate(removalLimits(span.from, term).first)}.`,
  ]);
}

/** Refuses a second extension, one that does not lengthen, or one beyond the term. Throws `invalid` on `to`, `rule`. */
export function checkExtension(
  span: RemovalSpan & { readonly extended: boolean },
  to: IsoDate,
  term: TermRule,
): void {
  const { citation, extensionDays } = term;
  if (span.extended)
    throw ruleError('afastamento-preventivo-prorrogacao', citation, [
      'O afastamento preventivo só pode ser prorrogado uma vez, e já o foi.',
    ]);
  if (to <= span.to)
    throw invalidField('to', `A prorrogação deve passar de ${formatDate(span.to)}, o fim atual.`);
  if (daysBetween(span.to, to) <= extensionDays) return;
  throw ruleError('afastamento-preventivo-limite', citation, [
    `A prorrogação é de no máximo ${extensionDays} dias: até ${formatDate(addDays(span.to, extensionDays))}.`,
  ]);
}

/** Where a removal stands on a day. */
export function removalStateOn(span: RemovalSpan, on: IsoDate): RemovalState {
  if (on < span.from) return 'scheduled';
  return on <= span.to ? 'running' : 'ended';
}
