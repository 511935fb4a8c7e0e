import type { IdentityRequest, VaultOverview } from '../../shared/identities/contract.ts';
import type { KeyClosing } from '../../shared/identities/model.ts';
import { dateWords, today } from '../ui/dates.ts';

const FIELDS: ReadonlyMap<string, string> = new Map([
  ['narrative', 'Relato'],
  ['described', 'Guardas descritos'],
  ['witnesses', 'Testemunhas'],
  ['vehicle', 'Viatura ou placa'],
  ['unit', 'Unidade'],
  ['address', 'Local'],
  ['district', 'Bairro'],
  ['extract', 'Extrato'],
  ['closed_reason', 'Motivo do encerramento'],
]);

/** The name of a text that was masked. */
export function fieldWords(field: string): string {
  if (field.startsWith('complement:')) return 'Complemento';
  if (field.startsWith('survey:')) return 'Comentário da pesquisa de satisfação';
  return FIELDS.get(field) ?? 'Andamento';
}

export const CLOSINGS: Readonly<Record<KeyClosing, string>> = {
  reset: 'Senha redefinida pelo administrador',
  role: 'Deixou de ter o papel',
  disabled: 'Conta desativada',
  removed: 'Retirado por outro ouvidor',
  replaced: 'Substituída por outra',
  stranger: 'Incluída por fora do programa',
};

type Tone = 'neutral' | 'info' | 'good' | 'warn' | 'bad' | 'quiet';

/** How a request stands, in a word and a colour. */
export function requestLook(request: IdentityRequest): { readonly label: string; readonly tone: Tone } {
  if (request.status === 'open') {
    return request.firstBy === null
      ? { label: 'Aguarda decisão', tone: 'info' }
      : { label: 'Aguarda o segundo ouvidor', tone: 'warn' };
  }
  if (request.status === 'refused') return { label: 'Recusado', tone: 'bad' };
  if (request.status === 'withdrawn') return { label: 'Retirado', tone: 'quiet' };
  if (request.revokedAt !== null) return { label: 'Revogado', tone: 'bad' };
  if (request.expiresOn !== null && request.expiresOn < today()) return { label: 'Terminado', tone: 'quiet' };
  return { label: `Autorizado até ${dateWords(request.expiresOn)}`, tone: 'good' };
}

/** Whether the identity may be read now. */
export function isGranted({ status, revokedAt, expiresOn }: IdentityRequest): boolean {
  return status === 'granted' && revokedAt === null && expiresOn !== null && expiresOn >= today();
}

type VaultAlert = VaultOverview['alerts'][number];

/** What asks for attention, and what to do. */
export function alertWords({ kind, name, at }: VaultAlert): {
  readonly title: string;
  readonly text: string;
} {
  const when = at === null ? '' : ` em ${dateWords(at.slice(0, 10))}`;
  switch (kind) {
    case 'reset':
      return {
        title: `A senha de ${name} foi redefinida${when}`,
        text: 'O cofre ficou fechado para essa conta. Confirme com a pessoa, de viva voz, antes de admiti-la de novo.',
      };
    case 'stranger':
      return {
        title: `Uma chave em nome de ${name} foi incluída por fora do programa`,
        text: 'Ela foi fechada. Avise o corregedor e guarde uma cópia dos dados: alguém alterou o arquivo diretamente.',
      };
    case 'pending':
      return {
        title: `${name} aguarda admissão no cofre`,
        text: 'Confirme com a pessoa, de viva voz, que foi ela quem entrou; depois, com o cofre aberto, admita-a.',
      };
    case 'no_sheet':
      return {
        title: 'O cofre não tem folha de recuperação',
        text: 'Sem ela, se todos os ouvidores perderem a senha, as identidades se perdem para sempre. Imprima a folha hoje.',
      };
    case 'alone':
      return {
        title: 'Só um ouvidor abre o cofre',
        text: 'Revelar à corregedoria pede dois ouvidores ou a concordância do manifestante; convém haver um substituto.',
      };
  }
}
