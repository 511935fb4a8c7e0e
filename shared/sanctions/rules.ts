import { assertNever } from '../assert.ts';
import { invalidField, ruleError } from '../contract/errors.ts';
import type { SanctionEffect } from '../rulebook/catalog-schema.ts';
import type { Rulebook } from '../rulebook/schema.ts';
import { addDays, formatDate } from '../time/civil-date.ts';
import {
  type AppealOutcome,
  type SanctionDates,
  type SanctionState,
  STATE_LABELS,
  stateOf,
} from './model.ts';
import { type Penalty, reform } from './reform.ts';

const ORDER_CITATION = 'Anexo 3, art. 42; Lei 8.112/1990, arts. 104 a 109';

/** A sanction as its steps see it. */
export type SanctionRecord = SanctionDates & {
  readonly kind: string;
  /** Days of a suspension; null for the rest. */
  readonly days: number | null;
  readonly severity: string;
  readonly decidedOn: string;
};

/** The day of a step and the day on which it is recorded. */
export type StepDay = { readonly on: string; readonly today: string };

const NEXT_STEP: Readonly<Record<SanctionState, string>> = {
  to_notify: 'Próximo passo: registrar a ciência da decisão pelo guarda.',
  term_running:
    'Próximo passo: aguardar o prazo de recurso, registrar o recurso ou a renúncia escrita a ele.',
  appealed: 'Próximo passo: julgar o recurso.',
  ready: 'Próximo passo: registrar o trânsito em julgado.',
  to_serve: 'Próximo passo: registrar o cumprimento.',
  serving: 'O cumprimento já está registrado.',
  served: 'Não há outro passo: a sanção está cumprida.',
  annulled: 'Não há outro passo: a sanção está anulada.',
};

/** The refusal of a step out of order: where the sanction stands and what comes next. */
function outOfOrder(sanction: SanctionRecord, today: string, fact: string): Error {
  const state = stateOf(sanction, today);
  return ruleError('ordem_dos_atos', ORDER_CITATION, [
    fact,
    `Situação: ${STATE_LABELS[state].toLocaleLowerCase('pt-BR')}.`,
    NEXT_STEP[state],
  ]);
}

export function notBefore(on: string, floor: string, what: string): void {
  if (on < floor) throw invalidField('on', `A data não pode ser anterior ${what}, de ${formatDate(floor)}.`);
}

function notFuture({ on, today }: StepDay): void {
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
}

function mustBePending(sanction: SanctionRecord, today: string, fact: string): void {
  if (sanction.annulledOn !== null || sanction.finalOn !== null) throw outOfOrder(sanction, today, fact);
}

/** Checks the notice of the decision, from which the appeal term runs. Throws `rule` or `invalid`. */
export function checkNotice(sanction: SanctionRecord, day: StepDay): void {
  const fact = 'A ciência da decisão é registrada uma só vez, antes do trânsito em julgado.';
  mustBePending(sanction, day.today, fact);
  if (sanction.notifiedOn !== null) throw outOfOrder(sanction, day.today, fact);
  notBefore(day.on, sanction.decidedOn, 'à decisão');
  notFuture(day);
}

/** Checks an appeal: after the notice, one at a time, within its term. `citation` is that of the term. */
export function checkAppeal(
  sanction: SanctionRecord,
  day: StepDay,
  citation: string,
  dueOn = sanction.appealDueOn,
): void {
  mustBePending(sanction, day.today, 'O recurso cabe antes do trânsito em julgado.');
  if (sanction.notifiedOn === null || dueOn === null) {
    throw outOfOrder(
      sanction,
      day.today,
      'O prazo de recurso corre da ciência da decisão, ainda não registrada.',
    );
  }
  if (sanction.appealedOn !== null) {
    throw outOfOrder(sanction, day.today, 'Já há recurso registrado contra esta sanção.');
  }
  notBefore(day.on, sanction.notifiedOn, 'à ciência da decisão');
  notFuture(day);
  if (day.on > dueOn) {
    throw ruleError('recurso_fora_do_prazo', citation, [
      `O prazo de recurso terminou em ${formatDate(dueOn)}.`,
      'Depois dele cabem o trânsito em julgado e, a qualquer tempo, a anulação motivada.',
    ]);
  }
}

/** What an appeal's outcome makes of the sanction. */
export type AppealChange = {
  readonly kind: string;
  readonly days: number | null;
  readonly severity: string;
  readonly annulled: boolean;
};

/**
 * Checks the decision of an appeal and returns what it makes of the sanction: the same, a lighter penalty (with the
 * severity that admits it), or none. Throws `rule` when it would be graver (Lei 8.112/1990 art. 182, by analogy).
 */
export function decideAppeal(
  sanction: SanctionRecord,
  day: StepDay,
  outcome: AppealOutcome,
  penalty: Penalty | null,
  rulebook: Rulebook,
): AppealChange {
  mustBePending(sanction, day.today, 'Julga-se o recurso antes do trânsito em julgado.');
  if (sanction.appealedOn === null || sanction.appealDecidedOn !== null) {
    throw outOfOrder(sanction, day.today, 'Não há recurso a julgar.');
  }
  notBefore(day.on, sanction.appealedOn, 'ao recurso');
  notFuture(day);
  const { kind, days, severity } = sanction;
  if (outcome !== 'reformed' && penalty !== null) {
    throw invalidField('penalty', 'Só a reforma traz nova penalidade.');
  }
  switch (outcome) {
    case 'kept':
      return { kind, days, severity, annulled: false };
    case 'annulled':
      return { kind, days, severity, annulled: true };
    case 'reformed':
      return { ...reform(sanction, penalty, rulebook), annulled: false };
    default:
      return assertNever(outcome);
  }
}

function termRunning(dueOn: string): Error {
  const from = formatDate(addDays(dueOn, 1));
  return ruleError('prazo_de_recurso_em_curso', ORDER_CITATION, [
    `O prazo de recurso corre até ${formatDate(dueOn)}, inclusive.`,
    `O trânsito em julgado pode ser registrado com data a partir de ${from}, ou antes, se o guarda renunciar por escrito ao recurso.`,
  ]);
}

/**
 * Checks finality: the term ran out without appeal (the day after its last), the appeal was decided, or the guard gave
 * up in writing the appeal or the right to it. Throws `rule` or `invalid`.
 */
export function checkFinality(sanction: SanctionRecord, day: StepDay, waived: boolean): void {
  mustBePending(sanction, day.today, 'O trânsito em julgado é registrado uma só vez.');
  const { notifiedOn, appealDueOn, appealedOn, appealDecidedOn } = sanction;
  if (notifiedOn === null || appealDueOn === null) {
    throw outOfOrder(sanction, day.today, 'Sem ciência da decisão não há trânsito em julgado.');
  }
  notFuture(day);
  if (appealDecidedOn !== null) notBefore(day.on, appealDecidedOn, 'à decisão do recurso');
  else if (waived)
    notBefore(day.on, appealedOn ?? notifiedOn, appealedOn ? 'ao recurso' : 'à ciência da decisão');
  else if (appealedOn !== null) throw outOfOrder(sanction, day.today, 'O recurso ainda não foi julgado.');
  else if (day.on <= appealDueOn) throw termRunning(appealDueOn);
}

const SHORTEST_WAIVER = 5;

/** Checks the reference of the written waiver: nobody gives up an appeal by word of the office. Throws `invalid`. */
export function checkWaiver(document: string): void {
  if (document.length >= SHORTEST_WAIVER) return;
  throw invalidField(
    'waiver',
    'Identifique o documento assinado pelo guarda, com ao menos 5 caracteres: termo, data, folhas.',
  );
}

export type Service = { readonly servedFrom: string | null; readonly fulfilledOn: string };

/**
 * Checks the service and returns its days. A suspension runs on calendar days from `on`, which may be a day to come;
 * any other is fulfilled on the day it is applied. `earlyFrom`: the day of the notice, where no appeal suspends a penalty
 * that is not final yet. Throws `rule` or `invalid`.
 */
export function serve(
  sanction: SanctionRecord,
  day: StepDay,
  effect: SanctionEffect,
  daysLeft: number | null = null,
  earlyFrom: string | null = null,
): Service {
  const floor = sanction.finalOn ?? earlyFrom;
  if (sanction.annulledOn !== null || floor === null) {
    throw outOfOrder(sanction, day.today, 'Só se cumpre sanção definitiva e não anulada.');
  }
  if (sanction.fulfilledOn !== null) {
    throw outOfOrder(sanction, day.today, 'O cumprimento já foi registrado.');
  }
  notBefore(day.on, floor, sanction.finalOn === null ? 'à ciência da decisão' : 'ao trânsito em julgado');
  if (effect !== 'suspension') {
    notFuture(day);
    return { servedFrom: null, fulfilledOn: day.on };
  }
  if (day.on > addDays(day.today, 365))
    throw invalidField('on', 'O início fica a mais de um ano: confira a data.');
  return { servedFrom: day.on, fulfilledOn: addDays(day.on, (daysLeft ?? sanction.days ?? 1) - 1) };
}

/** Checks the annulment, possible at any time, once (Lei 8.112/1990 arts. 114 and 174). */
export function checkAnnulment(sanction: SanctionRecord, day: StepDay): void {
  if (sanction.annulledOn !== null) throw outOfOrder(sanction, day.today, 'A sanção já está anulada.');
  notBefore(day.on, sanction.decidedOn, 'à decisão');
  notFuture(day);
}
