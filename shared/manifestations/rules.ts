import { type AppError, ruleError } from '../contract/errors.ts';
import type { LeakKind } from '../text/leaks.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';
import { isOpen, type ManifestationStatus, STATUS_LABELS } from './model.ts';

const TERM = 'Lei 13.460/2017, art. 16';
const SECRECY = 'Lei 13.460/2017, art. 10, § 7º';

/** How many days before the term's end a manifestation asks for attention. */
export const NEAR_DAYS = 7;

/** Refuses any step on a manifestation already closed. */
export function checkOpen(status: ManifestationStatus): void {
  if (isOpen(status)) return;
  throw ruleError('manifestacao_encerrada', 'Lei 13.460/2017, art. 12', [
    `Esta manifestação já está na situação “${STATUS_LABELS[status]}” e não recebe novos andamentos.`,
    'Se há fato novo, registre outra manifestação e mencione este protocolo.',
  ]);
}

type Extendable = {
  readonly status: ManifestationStatus;
  readonly extended: boolean;
  readonly dueOn: IsoDate;
};

/**
 * Refuses an extension that art. 16 does not give: a second one, or one asked after the term ran out. Reading: what is
 * extended is a running term, so a late manifestation stays late and is answered.
 */
export function checkExtendable({ status, extended, dueOn }: Extendable, today: IsoDate): void {
  checkOpen(status);
  if (extended) {
    throw ruleError('prorrogacao_unica', TERM, [
      `O prazo já foi prorrogado uma vez, até ${formatDate(dueOn)}; a lei permite uma única prorrogação.`,
      'Responda ao manifestante ou encerre com o motivo registrado.',
    ]);
  }
  if (today > dueOn) {
    throw ruleError('prazo_esgotado', TERM, [
      `O prazo terminou em ${formatDate(dueOn)}; só se prorroga um prazo ainda em curso.`,
      'Responda ao manifestante ou encerre com o motivo registrado.',
    ]);
  }
}

const LEAK_TEXTS: Readonly<Record<LeakKind, string>> = {
  name: 'o nome, ou parte dele que identifica,',
  cpf: 'o CPF',
  phone: 'o telefone',
  email: 'o e-mail',
  address: 'o endereço',
};

/** The refusal of a forwarding whose texts tell who spoke; names the kind found and where, never the value. */
export function identityFound(extract: readonly LeakKind[], note: readonly LeakKind[]): AppError {
  const say = (where: string, kinds: readonly LeakKind[]) =>
    kinds.map((kind) => `${where} contém ${LEAK_TEXTS[kind]} de quem se manifestou.`);
  return ruleError('identidade_no_extrato', SECRECY, [
    ...say('O extrato', extract),
    ...say('A observação', note),
    'Reescreva o trecho sem o que identifica a pessoa e encaminhe de novo.',
  ]);
}

/** What stands in place of a field of the record that would tell who spoke. */
export const WITHHELD = `Reservado: identifica quem se manifestou (${SECRECY}).`;
