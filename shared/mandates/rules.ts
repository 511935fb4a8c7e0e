import { invalidField, ruleError } from '../contract/errors.ts';
import { fold } from '../text/fold.ts';
import { addDays, addMonths, formatDate, type IsoDate } from '../time/civil-date.ts';
import { MANDATE_KIND_LABELS, type MandateRule, type Office, type Term } from './model.ts';

export const LOSS_CITATION = 'Lei 13.022/2014, art. 13, § 2º';

/** The last day of a term of so many months: the day before the same day of the month in which it is over. */
export function termEnd(from: IsoDate, months: number): IsoDate {
  return addDays(addMonths(from, months), -1);
}

/** Last day in the office, foreseen or real; null while no end is known. */
export function lastDay({ endedOn, until }: Pick<Term, 'endedOn' | 'until'>): IsoDate | null {
  return endedOn ?? until;
}

export function coversDay(term: Term, day: IsoDate): boolean {
  const last = lastDay(term);
  return !term.annulled && term.from <= day && (last === null || day <= last);
}

/** Titular and reappointed fill the office; interim fills it while vacant; a substitute answers for who is away. */
const rank = { substituto: 0, titular: 1, reconducao: 1, interino: 2 } as const;
/** Two of the same rank at once are refused, and so are an interim and a titular. */
const seat = { substituto: 'substituto', titular: 'vaga', reconducao: 'vaga', interino: 'vaga' } as const;

/** Who answers for the office on a day: the substitute while there is one, then the titular, then the interim. */
export function holderAmong<T extends Term>(terms: readonly T[], office: Office, day: IsoDate): T | null {
  const there = terms.filter((term) => term.office === office && coversDay(term, day));
  return there.toSorted((a, b) => rank[a.kind] - rank[b.kind])[0] ?? null;
}

function overlap(one: Omit<Term, 'id'>, other: Term): boolean {
  const [end, otherEnd] = [lastDay(one), lastDay(other)];
  return (otherEnd === null || one.from <= otherEnd) && (end === null || other.from <= end);
}

function untilWords(term: Term): string {
  const last = lastDay(term);
  return last === null ? 'sem data de término' : `até ${formatDate(last)}`;
}

const same = (a: string, b: string): boolean => fold(a.trim()) === fold(b.trim());

/** How many terms in a row the person has already served when one begins on `from`. */
export function termsBefore(terms: readonly Term[], next: Omit<Term, 'id'>): number {
  const before = terms.find(
    (term) =>
      !term.annulled &&
      term.office === next.office &&
      (term.kind === 'titular' || term.kind === 'reconducao') &&
      same(term.person, next.person) &&
      lastDay(term) === addDays(next.from, -1),
  );
  return before === undefined ? 0 : 1 + termsBefore(terms, before);
}

function checkReappointment(next: Omit<Term, 'id'>, terms: readonly Term[], rule: MandateRule): void {
  const served = termsBefore(terms, next);
  if (next.kind === 'reconducao' && served === 0) {
    throw invalidField(
      'kind',
      `Não há mandato de ${next.person} que termine na véspera de ${formatDate(next.from)}: registre como titular ou corrija o início.`,
    );
  }
  if (next.kind === 'titular' && served > 0) {
    throw invalidField('kind', 'A mesma pessoa segue no cargo sem intervalo: registre como recondução.');
  }
  if (rule.mostTerms !== null && served + 1 > rule.mostTerms) {
    throw ruleError('reconducao', rule.law === '' ? 'Lei municipal do cargo' : rule.law, [
      `${next.person} já cumpriu ${served === 1 ? 'um mandato' : `${served} mandatos seguidos`}.`,
      `A regra do cargo admite no máximo ${rule.mostTerms} em sequência.`,
    ]);
  }
}

/**
 * Refuses a term that overlaps another of the same office and seat, a reappointment that follows nothing and one beyond
 * the limit of the local law. Throws `invalid`, or `rule` for the limit.
 */
export function checkAppointment(next: Omit<Term, 'id'>, all: readonly Term[], rule: MandateRule): void {
  const terms = all.filter((term) => !term.annulled && term.office === next.office);
  const other = terms.find((term) => seat[term.kind] === seat[next.kind] && overlap(next, term));
  if (other !== undefined) {
    const who = `${other.person} (${MANDATE_KIND_LABELS[other.kind].toLowerCase()})`;
    throw invalidField(
      'from',
      `${who} ocupa o cargo de ${formatDate(other.from)} ${untilWords(other)}: registre antes o término, ou corrija as datas.`,
    );
  }
  if (next.kind === 'titular' || next.kind === 'reconducao') checkReappointment(next, terms, rule);
}

/** Half of the members, and one more: not half of those present. */
export function absoluteMajority(members: number): number {
  return Math.floor(members / 2) + 1;
}

/** Refuses a loss voted by less than the absolute majority of the Câmara. Throws `rule`. */
export function checkLoss({ votes, members }: { readonly votes: number; readonly members: number }): void {
  const needed = absoluteMajority(members);
  if (votes >= needed) return;
  throw ruleError('perda_de_mandato', LOSS_CITATION, [
    `A Câmara tem ${members} vereadores: a maioria absoluta é de ${needed} votos.`,
    `Houve ${votes === 1 ? '1 voto favorável' : `${votes} votos favoráveis`}: a perda não foi decidida e o mandato continua.`,
  ]);
}

export const WARN_DAYS = 90;
export const URGENT_DAYS = 30;

export type MandateAlert =
  | { readonly kind: 'ending'; readonly office: Office; readonly person: string; readonly on: IsoDate }
  | { readonly kind: 'vacant'; readonly office: Office; readonly since: IsoDate };

/** The day on which whoever holds the office leaves it with nobody to follow; null where somebody follows or no end is known. */
function leavesOn(terms: readonly Term[], holder: Term): IsoDate | null {
  const last = lastDay(holder);
  if (last === null) return null;
  const next = holderAmong(terms, holder.office, addDays(last, 1));
  return next === null ? last : null;
}

function alertOf(terms: readonly Term[], office: Office, today: IsoDate): MandateAlert | null {
  const own = terms.filter((term) => term.office === office && !term.annulled && term.from <= today);
  if (own.length === 0) return null;
  const holder = holderAmong(terms, office, today);
  if (holder === null) {
    const lasts = own.map(lastDay).filter((day) => day !== null);
    return { kind: 'vacant', office, since: addDays(lasts.toSorted().at(-1) ?? today, 1) };
  }
  const on = leavesOn(terms, holder);
  return on !== null && on <= addDays(today, WARN_DAYS)
    ? { kind: 'ending', office, person: holder.person, on }
    : null;
}

/** Offices that were once filled and stand vacant, or will within ninety days. */
export function mandateAlerts(terms: readonly Term[], today: IsoDate): readonly MandateAlert[] {
  const offices = [...new Set(terms.map((term) => term.office))];
  return offices.map((one) => alertOf(terms, one, today)).filter((alert) => alert !== null);
}
