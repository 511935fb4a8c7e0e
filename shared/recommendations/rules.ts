import { invalidField, ruleError } from '../contract/errors.ts';
import type { Role } from '../permissions.ts';
import { addDays, formatDate, type IsoDate } from '../time/civil-date.ts';
import {
  type Addressee,
  addressee,
  type RecommendationOutcome,
  type RecommendationResult,
  type RecommendationStatus,
  STATUS_LABELS,
} from './model.ts';

export const RECOMMEND = 'Lei 13.022/2014, art. 13, II';

/** Suggested to who issues: the law fixes no term for the answer to a recommendation. */
export const DEFAULT_TERM = { days: 30, unit: 'calendar' } as const;
/** How many days before the end a term asks for attention. */
export const NEAR_DAYS = 7;
/** Where nobody fixed a day, the ouvidoria looks again after these many. */
export const CHECK_DAYS = 30;

type Standing = {
  readonly annulledOn: IsoDate | null;
  readonly closedOn: IsoDate | null;
  readonly outcome: RecommendationOutcome | null;
};

/** Where a recommendation stands, from its facts. */
export function statusOf({ annulledOn, closedOn, outcome }: Standing): RecommendationStatus {
  if (annulledOn !== null) return 'annulled';
  if (closedOn !== null) return 'closed';
  if (outcome === null) return 'waiting';
  return outcome === 'recusada' ? 'refused' : 'following';
}

type Watched = {
  readonly status: RecommendationStatus;
  readonly answeredOn: IsoDate | null;
  readonly fulfilBy: IsoDate | null;
  /** Of the last follow-up that stands. */
  readonly lookedOn: IsoDate | null;
  readonly nextOn: IsoDate | null;
};

/**
 * The day on which the ouvidoria must look again at one that was answered: the day that the last follow-up fixed, else
 * thirty days after it; before any, the day until which the recipient undertook to fulfil it, else thirty days after the
 * answer. Null for the others.
 */
export function checkDay({ status, answeredOn, fulfilBy, lookedOn, nextOn }: Watched): IsoDate | null {
  if (status !== 'following' && status !== 'refused') return null;
  if (lookedOn !== null) return nextOn ?? addDays(lookedOn, CHECK_DAYS);
  if (fulfilBy !== null) return fulfilBy;
  return answeredOn === null ? null : addDays(answeredOn, CHECK_DAYS);
}

const HOLDERS: Readonly<Record<Addressee, Role | null>> = {
  comando: 'comandante',
  autoridade: 'autoridade',
  corregedoria: 'corregedor',
  orgao: null,
};

/** The recipients that answer through these roles: offices of the guard; another body answers on paper. */
export function answeredBy(roles: readonly Role[]): readonly Addressee[] {
  return addressee.options.filter((one) => {
    const holder = HOLDERS[one];
    return holder !== null && roles.includes(holder);
  });
}

export type RecommendationStep = 'answer' | 'extend' | 'correct' | 'follow' | 'close' | 'annul';

const ALLOWED: Readonly<Record<RecommendationStep, readonly RecommendationStatus[]>> = {
  answer: ['waiting'],
  extend: ['waiting'],
  correct: ['waiting'],
  follow: ['waiting', 'following', 'refused'],
  close: ['waiting', 'following', 'refused'],
  annul: ['waiting', 'following', 'refused', 'closed'],
};

const NEXT: Readonly<Partial<Record<RecommendationStep, string>>> = {
  correct: 'Depois da resposta, o que estiver errado se anula, com motivo, e se expede outra recomendação.',
  extend: 'O prazo da resposta só se prorroga enquanto ela não veio.',
};

/** Whether a step makes sense where the recommendation stands. */
export function stepAllowed(step: RecommendationStep, status: RecommendationStatus): boolean {
  return ALLOWED[step].includes(status);
}

/** Refuses a step that makes no sense where the recommendation stands. Throws `rule`. */
export function checkStep(step: RecommendationStep, status: RecommendationStatus): void {
  if (stepAllowed(step, status)) return;
  const next = NEXT[step];
  throw ruleError(`recomendacao_${step}`, RECOMMEND, [
    `A recomendação está na situação “${STATUS_LABELS[status]}”.`,
    ...(next === undefined ? ['Reabra a página e confira o que já foi feito.'] : [next]),
  ]);
}

type Answering = {
  readonly on: IsoDate;
  readonly outcome: RecommendationOutcome;
  readonly fulfilBy: IsoDate | null;
};

/** Refuses an answer of a day that cannot be, or a promise that makes no sense. Throws `invalid`. */
export function checkAnswer({ on, outcome, fulfilBy }: Answering, issuedOn: IsoDate, today: IsoDate): void {
  if (on > today) throw invalidField('on', 'A data não pode ser futura.');
  if (on < issuedOn)
    throw invalidField(
      'on',
      `A recomendação é de ${formatDate(issuedOn)}: a resposta não pode ser anterior.`,
    );
  if (fulfilBy === null) return;
  if (outcome === 'recusada')
    throw invalidField(
      'fulfilBy',
      'Uma recomendação recusada não tem dia para ser cumprida: deixe em branco.',
    );
  if (fulfilBy < on)
    throw invalidField('fulfilBy', 'O dia para cumprir não pode ser anterior ao da resposta.');
}

/** Refuses an extension that gives no more time. Throws `invalid`. */
export function checkExtension(dueOn: IsoDate, asked: IsoDate, today: IsoDate): void {
  if (asked <= dueOn)
    throw invalidField('dueOn', `O prazo já vai até ${formatDate(dueOn)}: escolha um dia posterior.`);
  if (asked < today) throw invalidField('dueOn', 'O novo prazo não pode estar no passado.');
}

type Closing = {
  readonly status: RecommendationStatus;
  readonly dueOn: IsoDate;
  readonly result: RecommendationResult;
};

/** Refuses to close one whose answer may still come, but for one that lost its object. Throws `rule`. */
export function checkClosing({ status, dueOn, result }: Closing, today: IsoDate): void {
  checkStep('close', status);
  if (status !== 'waiting' || result === 'prejudicada' || today > dueOn) return;
  throw ruleError('recomendacao_sem_resposta', RECOMMEND, [
    `O prazo da resposta corre até ${formatDate(dueOn)}, inclusive.`,
    'Registre a resposta, espere o fim do prazo ou encerre como prejudicada, se a recomendação perdeu o objeto.',
  ]);
}
