import { ruleError } from '../contract/errors.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';
import type { ManifestationStatus } from './model.ts';
import { checkOpen } from './rules.ts';
import type { ArchiveKind } from './screening.ts';

const CLOSING = 'Lei 13.460/2017, art. 12';
const COMPLEMENT = 'Decreto 9.492/2018, art. 18, por analogia';

export const STEPS = [
  'forward',
  'extend',
  'answer',
  'conclude',
  'archive',
  'ask_complement',
  'receive_complement',
  'reclassify',
  'join',
  'lead',
  'unjoin',
  'internal',
] as const;
/** `lead`: becomes the principal of another. `internal`: anything about a recipient already there. */
export type Step = (typeof STEPS)[number];

/** A manifestation as its steps see it. */
export type Situation = {
  readonly status: ManifestationStatus;
  readonly anonymous: boolean;
  /** The last day of the complement that is awaited; null when none is. */
  readonly complementDueOn: IsoDate | null;
  /** Whether a complement was ever asked. */
  readonly complementAsked: boolean;
  /** Recipients not cancelled; those that are another body. */
  readonly recipients: number;
  readonly outside: number;
  /** Manifestations joined under this one. */
  readonly joined: number;
};

function refuseJoined(step: Step): void {
  if (step === 'unjoin' || step === 'internal') return;
  throw ruleError('manifestacao_reunida', CLOSING, [
    'Esta manifestação está reunida a outra e segue com ela: os andamentos são os da principal.',
    'Se ela precisa de caminho próprio, desfaça a reunião, com o motivo.',
  ]);
}

const REFUSALS: Readonly<Partial<Record<Step, (one: Situation) => string | null>>> = {
  ask_complement: ({ complementDueOn }) =>
    complementDueOn === null
      ? null
      : `Já foi pedido um complemento, com prazo até ${formatDate(complementDueOn)}: registre-o quando vier ou, vencido o prazo, encerre ou responda.`,
  receive_complement: ({ complementDueOn }) =>
    complementDueOn === null ? 'Nenhum complemento é aguardado.' : null,
  join: ({ joined, complementDueOn }) => {
    if (joined > 0)
      return 'Há manifestações reunidas a esta: ela é a principal. Reúna a outra a esta, e não esta à outra.';
    return complementDueOn === null
      ? null
      : 'Esta manifestação aguarda complemento: registre-o, ou espere o fim do prazo, antes de reuni-la.';
  },
  unjoin: ({ status }) => (status === 'joined' ? null : 'Esta manifestação não está reunida a outra.'),
};

/** Refuses a step that the situation does not allow. Throws `rule`. */
export function checkStep(step: Step, situation: Situation): void {
  checkOpen(situation.status);
  if (situation.status === 'joined') refuseJoined(step);
  const fact = REFUSALS[step]?.(situation) ?? null;
  if (fact === null) return;
  const citation = step === 'ask_complement' || step === 'receive_complement' ? COMPLEMENT : CLOSING;
  throw ruleError(`passo_${step}`, citation, [fact]);
}

/** What stands in the way of a closing of this kind; null when nothing does. */
export function archiveObstacle(kind: ArchiveKind, one: Situation, today: IsoDate): string | null {
  if (kind === 'complement_missing') {
    if (one.complementDueOn === null)
      return 'Nenhum complemento ficou sem resposta: peça-o antes, com prazo de vinte dias.';
    if (today <= one.complementDueOn)
      return `O prazo do complemento corre até ${formatDate(one.complementDueOn)}, inclusive.`;
  }
  if (kind === 'insufficient' && !one.anonymous)
    return 'Quem se identificou pode completar o relato: peça o complemento antes de encerrar.';
  if (kind === 'outside_competence' && one.outside === 0)
    return 'Encaminhe antes a manifestação, por ofício, ao órgão competente.';
  const own = kind === 'complement_missing' || kind === 'withdrawn';
  if (own && one.joined > 0)
    return 'Há manifestações reunidas a esta, de outras pessoas, que não podem encerrar-se por este motivo: desfaça antes a reunião.';
  return null;
}

/** Refuses a closing without answer whose reason the record does not bear out. Throws `rule`. */
export function checkArchive(kind: ArchiveKind, situation: Situation, today: IsoDate): void {
  const fact = archiveObstacle(kind, situation, today);
  if (fact !== null) throw ruleError('encerramento_sem_base', CLOSING, [fact]);
}

/** The status that an open manifestation has from its facts alone. */
export function openStatus({
  complementDueOn,
  recipients,
}: Pick<Situation, 'complementDueOn' | 'recipients'>): ManifestationStatus {
  if (complementDueOn !== null) return 'complement';
  return recipients > 0 ? 'referred' : 'received';
}
