import { type AppError, ruleError } from '../contract/errors.ts';
import type { LeakKind } from '../text/leaks.ts';
import { formatDate, type IsoDate } from '../time/civil-date.ts';

export const SECRECY = 'Lei 13.460/2017, art. 10, § 7º';
export const REVEAL = 'Lei 13.608/2018, art. 4º-B';
export const CONSENT = 'Lei 13.608/2018, art. 4º-B, parágrafo único';

const REASON_MIN = 10;

/** Refuses while no ouvidor has signed in: there is nobody for whom to seal. */
export function vaultAbsent(): AppError {
  return ruleError('cofre_ausente', SECRECY, [
    'O cofre de identidades ainda não existe: ele é criado quando o ouvidor entra com a própria senha.',
    'Entre com a conta do ouvidor e repita.',
  ]);
}

/** Refuses what needs the vault open. */
export function vaultClosed(): AppError {
  return ruleError('cofre_fechado', SECRECY, [
    'O cofre de identidades está fechado.',
    'Abra o cofre com a sua senha e repita.',
  ]);
}

/** Refuses who holds the role and was not admitted yet. */
export function notMember(): AppError {
  return ruleError('cofre_sem_acesso', SECRECY, [
    'Esta conta ainda não tem acesso ao cofre de identidades.',
    'Outro ouvidor, com o cofre aberto, pode admiti-la; sem outro ouvidor, use a folha de recuperação do cofre.',
  ]);
}

/** Refuses an opening without reasons that can be read later. */
export function checkReason(reason: string): void {
  if (reason.trim().length >= REASON_MIN) return;
  throw ruleError('motivo_obrigatorio', SECRECY, [
    `Abrir uma identidade pede o motivo, com ao menos ${REASON_MIN} caracteres: ele fica na trilha de auditoria.`,
  ]);
}

/** Refuses a cover sheet where there is nothing to write on it. */
export function noAddress(identified: boolean): AppError {
  return ruleError('sem_endereco', SECRECY, [
    identified
      ? 'Quem se manifestou não deixou endereço.'
      : 'A manifestação é anônima: não há a quem endereçar.',
    'Entregue a resposta no balcão, por outro meio informado ou pelo código de acompanhamento.',
  ]);
}

/** Refuses taking oneself out: who stays must be able to open the vault. */
export function lastMember(): AppError {
  return ruleError('retirada_propria', SECRECY, [
    'Ninguém retira a si mesmo do cofre: peça a outro ouvidor, ou que o administrador retire o papel da conta.',
  ]);
}

/** Refuses who decides on their own request, holding both roles (Lei 13.022/2014 art. 13 II: the ouvidor is independent). */
export function checkOwnRequest(askedBy: number, accountId: number): void {
  if (askedBy !== accountId) return;
  throw ruleError('pedido_proprio', 'Lei 13.022/2014, art. 13, II', [
    'Quem pediu a revelação não decide sobre o próprio pedido: outro ouvidor deve fazê-lo.',
  ]);
}

/** Refuses the second word of the person who gave the first. */
export function checkSecondPerson(firstBy: number, accountId: number): void {
  if (firstBy !== accountId) return;
  throw ruleError('segunda_pessoa', REVEAL, [
    'A revelação pede dois ouvidores, e o primeiro voto foi desta mesma conta.',
    'Outro ouvidor deve confirmar; ou registre a concordância do manifestante.',
  ]);
}

const LEAK_TEXTS: Readonly<Record<LeakKind, string>> = {
  name: 'o nome, ou parte dele que identifica',
  cpf: 'o CPF',
  phone: 'o telefone',
  email: 'o e-mail',
  address: 'o endereço',
};

type FoundIn = { readonly where: string; readonly kinds: readonly LeakKind[] };

/** The refusal of texts that tell who spoke; names the kind found and where, never the value. */
export function identityInTexts(found: readonly FoundIn[]): AppError {
  return ruleError('identidade_no_texto', SECRECY, [
    ...found.map(
      ({ where, kinds }) =>
        `${where} contém ${kinds.map((kind) => LEAK_TEXTS[kind]).join(', ')} de quem se manifestou.`,
    ),
    'Reescreva o trecho sem o que identifica a pessoa e repita.',
  ]);
}

type Consent = { readonly on: IsoDate; readonly note: string };

/** Refuses a consent without day or proof: art. 4-B, sole paragraph, asks for a formal agreement. */
export function checkConsent(consent: Consent | null, receivedOn: IsoDate, today: IsoDate): Consent {
  const facts: string[] = [];
  if (consent === null) facts.push('Falta a concordância formal do manifestante.');
  else {
    if (consent.on > today) facts.push('A concordância não pode ter data futura.');
    if (consent.on < receivedOn) {
      facts.push(
        `A concordância não pode ser anterior à manifestação, recebida em ${formatDate(receivedOn)}.`,
      );
    }
    if (consent.note.trim().length < REASON_MIN) {
      facts.push('Descreva o documento ou o registro da concordância e onde ele está guardado.');
    }
  }
  if (consent === null || facts.length > 0) throw ruleError('consentimento_ausente', CONSENT, facts);
  return consent;
}

type Shown = { readonly expiresOn: IsoDate; readonly revokedAt: string | null; readonly sealed: boolean };

/** Refuses to show what was never granted, has expired, or was taken back. */
export function checkGrant(grant: Shown | null, today: IsoDate): void {
  if (grant === null) {
    throw ruleError('revelacao_nao_autorizada', REVEAL, [
      'A ouvidoria não autorizou a revelação desta identidade.',
      'Peça a revelação com os motivos da apuração.',
    ]);
  }
  if (grant.revokedAt !== null) {
    throw ruleError('revelacao_revogada', REVEAL, [
      'A ouvidoria revogou a autorização para ver esta identidade.',
    ]);
  }
  if (today > grant.expiresOn || !grant.sealed) {
    throw ruleError('revelacao_vencida', REVEAL, [
      `A autorização para ver esta identidade terminou em ${formatDate(grant.expiresOn)}.`,
      'Se a apuração ainda precisa dela, faça novo pedido.',
    ]);
  }
}
