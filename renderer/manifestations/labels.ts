import type { Manifestation } from '../../shared/manifestations/contract.ts';
import {
  type ManifestationEventKind,
  type ManifestationSecrecy,
  type ManifestationStatus,
  STATUS_LABELS,
} from '../../shared/manifestations/model.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type Look = { readonly tone: Tone; readonly label: string };

export const STATUS: Readonly<Record<ManifestationStatus, Look>> = {
  received: { tone: 'info', label: STATUS_LABELS.received },
  referred: { tone: 'neutral', label: STATUS_LABELS.referred },
  complement: { tone: 'warn', label: STATUS_LABELS.complement },
  joined: { tone: 'neutral', label: STATUS_LABELS.joined },
  answered: { tone: 'good', label: STATUS_LABELS.answered },
  archived: { tone: 'quiet', label: STATUS_LABELS.archived },
};

/** The same in the width of a column. */
export const SHORT_STATUS: Readonly<Record<ManifestationStatus, Look>> = {
  received: { tone: 'info', label: 'Recebida' },
  referred: { tone: 'neutral', label: 'Encaminhada' },
  complement: { tone: 'warn', label: 'Aguarda complemento' },
  joined: { tone: 'neutral', label: 'Reunida a outra' },
  answered: { tone: 'good', label: 'Respondida' },
  archived: { tone: 'quiet', label: 'Encerrada sem resposta' },
};

export const SHORT_SECRECY: Readonly<Record<ManifestationSecrecy, string>> = {
  identificada: 'Identificada',
  sigilosa: 'Sigilosa',
  anonima: 'Anônima',
};

export const EVENT: Readonly<Record<ManifestationEventKind, Look>> = {
  received: { tone: 'info', label: 'Manifestação recebida' },
  referred: { tone: 'neutral', label: 'Encaminhada à corregedoria' },
  extended: { tone: 'warn', label: 'Prazo prorrogado por trinta dias' },
  intermediate_answer: { tone: 'info', label: 'Resposta intermediária' },
  conclusive_answer: { tone: 'good', label: 'Resposta conclusiva' },
  archived: { tone: 'quiet', label: 'Encerrada sem resposta conclusiva' },
  corrected: { tone: 'neutral', label: 'Dados corrigidos' },
  sent_to_command: { tone: 'neutral', label: 'Encaminhada ao comando' },
  sent_outside: { tone: 'neutral', label: 'Encaminhada a outro órgão' },
  internal_answer: { tone: 'info', label: 'Resposta interna' },
  internal_extended: { tone: 'warn', label: 'Prazo interno prorrogado' },
  recipient_cancelled: { tone: 'quiet', label: 'Encaminhamento cancelado' },
  complement_asked: { tone: 'warn', label: 'Complemento pedido ao cidadão' },
  complement_received: { tone: 'info', label: 'Complemento recebido' },
  reclassified: { tone: 'neutral', label: 'Tipo alterado' },
  joined: { tone: 'neutral', label: 'Manifestações reunidas' },
  unjoined: { tone: 'quiet', label: 'Reunião desfeita' },
  recounted: { tone: 'warn', label: 'Prazo recontado' },
};

export const PROCEEDING_STATUS: Readonly<Record<Manifestation['proceedings'][number]['status'], Look>> = {
  open: { tone: 'info', label: 'Em andamento' },
  decided: { tone: 'good', label: 'Julgado' },
  archived: { tone: 'quiet', label: 'Arquivado' },
  converted: { tone: 'info', label: 'Convertido' },
};

/** The digits of a follow-up code as typed or issued, at most sixteen. */
export function codeDigits(text: string): string {
  return text.replace(/\D/g, '').slice(0, 16);
}

/** '1234567890123456' as four groups of four. */
export function codeGroups(code: string): readonly string[] {
  return codeDigits(code).match(/\d{1,4}/g) ?? [];
}

/** Several facts in one line, the empty ones left out. */
export function labelled(facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== '' && fact !== '—').join(' · ');
}
