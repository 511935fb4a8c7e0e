import { invalidField } from '../contract/errors.ts';
import type { SanctionKind } from '../rulebook/catalog-schema.ts';
import type { Because } from '../rulebook/proof.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { addDays, formatDate, type IsoDate } from '../time/civil-date.ts';
import { behaviorAt, behaviorClassOn, changesAfter } from './evaluate.ts';
import type { BehaviorFacts, NextChange, SanctionFact } from './facts.ts';
import { classesBestFirst, namedClass } from './model.ts';
import { plural } from './wording.ts';

export type SupposedPenalty = { readonly kind: string; readonly days: number | null };

type Ranked = { readonly class: string; readonly label: string; readonly rank: number };
type RankedChange = Ranked & { readonly on: IsoDate };
type PointsPart = { readonly citation: string; readonly label: string; readonly value: number };

export type Supposition = {
  readonly penalty: { readonly kind: string; readonly label: string; readonly days: number | null };
  /** Null when the penalty ends the service. */
  readonly fulfilledOn: IsoDate | null;
  readonly dismisses: boolean;
  readonly before: Ranked;
  readonly after: (Ranked & { readonly citation: string; readonly because: Because[] }) | null;
  readonly falls: boolean;
  /** The first day at the class held before, or a better one. */
  readonly returns: RankedChange | null;
  readonly path: RankedChange[];
  readonly withoutIt: RankedChange[];
  readonly pointsMove: { readonly value: number; readonly parts: PointsPart[] } | null;
  readonly sentences: string[];
};

function kindIn(rules: Rulebook, { kind, days }: SupposedPenalty): SanctionKind {
  const found = rules.sanctions.find((one) => one.id === kind);
  if (found === undefined) throw invalidField('penalty.kind', 'A norma não prevê esta penalidade.');
  if (found.effect === 'suspension' && days === null) {
    throw invalidField('penalty.days', 'Informe os dias da suspensão.');
  }
  if (found.effect !== 'suspension' && days !== null) {
    throw invalidField('penalty.days', 'Só a suspensão é contada em dias.');
  }
  return found;
}

/** Final on the day; a suspension is served from the day after, anything else on the same day. */
function supposedFact(kind: SanctionKind, days: number | null, on: IsoDate): SanctionFact {
  const appliedOn = days === null ? on : addDays(on, 1);
  return { kind: kind.id, days, finalOn: on, appliedOn, fulfilledOn: days === null ? on : addDays(on, days) };
}

type Ranking = (id: string) => Ranked;

function rankingOf({ behavior }: Rulebook): Ranking {
  const order = classesBestFirst(behavior);
  return (id) => ({ ...namedClass(behavior, id), rank: order.indexOf(id) });
}

function ranked(changes: readonly NextChange[], rank: Ranking): RankedChange[] {
  return changes.map(({ on, class: id }) => ({ on, ...rank(id) }));
}

/** Thousandths keep sums of tenths exact. */
function total(parts: readonly PointsPart[]): number {
  return Math.round(parts.reduce((sum, part) => sum + part.value, 0) * 1000) / 1000;
}

/** What penalties and the class they lead to move in the points of progression; null without such a table. */
export function pointsMoveOf(
  { progression }: Rulebook,
  penalties: readonly string[],
  before: string,
  after: string | null,
): Supposition['pointsMove'] {
  if (progression === null) return null;
  const parts = progression.points.flatMap((rule): PointsPart[] => {
    const { citation, label, value } = rule;
    if (rule.kind === 'sanction') {
      const met = penalties.filter((penalty) => rule.sanctions.includes(penalty));
      return met.map(() => ({ citation, label, value }));
    }
    if (rule.kind !== 'class' || before === after) return [];
    if (rule.class === before) return [{ citation, label: `Perda: ${label}`, value: -value }];
    return rule.class === after ? [{ citation, label, value }] : [];
  });
  return { value: total(parts), parts };
}

function pointsText(move: Supposition['pointsMove']): string[] {
  if (move === null || move.value === 0) return [];
  const amount = Math.abs(move.value).toLocaleString('pt-BR');
  const verb = move.value < 0 ? 'perde' : 'ganha';
  return [`Na progressão ${verb} ${amount} ${Math.abs(move.value) < 2 ? 'ponto' : 'pontos'}.`];
}

function sentencesOf(one: Omit<Supposition, 'sentences'>, on: IsoDate): string[] {
  const { before, after, returns, fulfilledOn, path } = one;
  if (after === null || fulfilledOn === null)
    return ['A penalidade encerra o serviço: não há classe a calcular.'];
  const term = one.penalty.days === null ? '' : ` de ${plural(one.penalty.days, 'dia', 'dias')}`;
  const supposed = `Com ${one.penalty.label.toLocaleLowerCase('pt-BR')}${term} definitiva em ${formatDate(on)} e cumprida em ${formatDate(fulfilledOn)}`;
  const outcome = one.falls
    ? `${supposed}, a classe cai de ${before.label} para ${after.label}.`
    : `${supposed}, a classe continua ${after.label}.`;
  const [first] = path;
  const delayed = one.falls || first === undefined || first.rank > after.rank;
  const back =
    returns === null || !one.falls
      ? []
      : [`Volta a ${returns.label} em ${formatDate(returns.on)}, sem nova sanção nem afastamento que conte.`];
  const next = delayed || first === undefined ? [] : [`Passa a ${first.label} em ${formatDate(first.on)}.`];
  return [outcome, ...back, ...next, ...pointsText(one.pointsMove)];
}

/**
 * What a penalty would do to the class of a guard and to the points of progression, were it final on a day and served
 * right after. Throws `invalid` on `penalty.kind` or `penalty.days`, and on `date` before admission.
 */
export function suppose(
  rules: Rulebook,
  facts: BehaviorFacts,
  penalty: SupposedPenalty,
  on: IsoDate,
): Supposition {
  const kind = kindIn(rules, penalty);
  const rank = rankingOf(rules);
  const before = rank(behaviorClassOn(rules, facts, on));
  const withoutIt = ranked(changesAfter(rules, facts, on), rank);
  const named = { kind: kind.id, label: kind.label, days: penalty.days };
  if (kind.effect === 'dismissal') {
    const ended = { fulfilledOn: null, dismisses: true, after: null, falls: false, returns: null, path: [] };
    const one = { penalty: named, ...ended, before, withoutIt, pointsMove: null };
    return { ...one, sentences: sentencesOf(one, on) };
  }
  const fact = supposedFact(kind, penalty.days, on);
  const supposed = { ...facts, sanctions: [...facts.sanctions, fact] };
  const answer = behaviorAt(rules, supposed, on);
  const citation = rules.behavior.classes.find((one) => one.id === answer.class)?.citation ?? '';
  const after = { ...rank(answer.class), citation, because: answer.because };
  const path = ranked(changesAfter(rules, supposed, on), rank);
  const one = {
    penalty: named,
    fulfilledOn: fact.fulfilledOn,
    dismisses: false,
    before,
    after,
    falls: after.rank > before.rank,
    returns: path.find((change) => change.rank <= before.rank) ?? null,
    path,
    withoutIt,
    pointsMove: pointsMoveOf(rules, [kind.id], before.class, answer.class),
  };
  return { ...one, sentences: sentencesOf(one, on) };
}
