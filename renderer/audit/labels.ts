import type { z } from 'zod';
import type { auditBreak } from '../../shared/audit/contract.ts';
import type { Path } from '../app/client.ts';

/** What each recorded procedure is, in the words of the office. */
const ACTS: Readonly<Partial<Record<Path, string>>> = {
  'access.readings': 'Leitura do registro de leituras de procedimento',
  'access.setLevel': 'Mudança do nível de sigilo de procedimento',
  'access.grant': 'Nomeação de pessoa para abrir procedimento protegido',
  'access.revoke': 'Revogação de acesso a procedimento protegido',
  'accounts.signIn': 'Entrada no sistema',
  'accounts.recover': 'Entrada com a chave de recuperação',
  'accounts.create': 'Criação de usuário',
  'accounts.update': 'Alteração de usuário',
  'accounts.resetPassword': 'Redefinição de senha',
  'accounts.changePassword': 'Troca da própria senha',
  'accounts.renewRecoveryKey': 'Nova chave de recuperação',
  'agencies.create': 'Criação da instalação',
  'agencies.update': 'Alteração dos dados do órgão',
  'behavior.draftAct': 'Preparação de minuta de reclassificação',
  'behavior.excludeItem': 'Exclusão de guarda de minuta de reclassificação',
  'behavior.includeItem': 'Reinclusão de guarda em minuta de reclassificação',
  'behavior.discardAct': 'Descarte de minuta de reclassificação',
  'behavior.issueAct': 'Expedição de ato de reclassificação',
  'behavior.annulAct': 'Anulação de ato de reclassificação',
  'documents.annul': 'Anulação de documento expedido',
  'documents.certificate': 'Leitura para certidão disciplinar',
  'documents.issueCertificate': 'Expedição de certidão disciplinar',
  'documents.issueDossier': 'Expedição de prontuário',
  'documents.issued': 'Leitura de documento expedido',
  'documents.keepPdf': 'Guarda do PDF de documento expedido',
  'documents.pdf': 'Leitura do PDF de documento expedido',
  'documents.dossier': 'Leitura de prontuário',
  'documents.answer': 'Leitura de resposta ao manifestante',
  'documents.decision': 'Leitura de julgamento',
  'documents.reclassification': 'Leitura de ato de reclassificação',
  'documents.progressionList': 'Leitura de lista de progressão para impressão',
  'exhibits.list': 'Leitura das provas de procedimento',
  'exhibits.get': 'Leitura de prova',
  'exhibits.record': 'Juntada de prova',
  'exhibits.move': 'Movimento na cadeia de custódia',
  'exhibits.annul': 'Exclusão de prova dos autos',
  'guards.get': 'Leitura da ficha de guarda',
  'guards.register': 'Cadastro de guarda',
  'guards.update': 'Alteração de cadastro de guarda',
  'guards.recordCareer': 'Registro na carreira de guarda',
  'guards.recordLeave': 'Registro de afastamento',
  'guards.annulLeave': 'Anulação de afastamento',
  'hearings.ofProceeding': 'Leitura das oitivas de procedimento',
  'hearings.get': 'Leitura de oitiva',
  'hearings.schedule': 'Designação de oitiva',
  'hearings.cancel': 'Cancelamento de oitiva',
  'hearings.summon': 'Expedição de intimação para oitiva',
  'hearings.recordService': 'Comprovante de intimação',
  'hearings.hold': 'Registro de oitiva realizada',
  'hearings.decline': 'Registro de recusa do acusado em ser ouvido',
  'hearings.recordAbsence': 'Registro de ausência em oitiva',
  'hearings.startRecord': 'Início de termo de oitiva',
  'hearings.saveRecord': 'Alteração de termo de oitiva',
  'hearings.reviewRecord': 'Conferência de termo de oitiva',
  'hearings.issueRecord': 'Expedição de termo de oitiva',
  'hearings.correctRecord': 'Início de correção de termo de oitiva',
  'links.join': 'Apensamento de procedimento',
  'links.split': 'Desmembramento de procedimento',
  'links.undo': 'Desfazimento de apensamento ou desmembramento',
  'manifestations.register': 'Registro de manifestação',
  'manifestations.get': 'Leitura de manifestação',
  'manifestations.identity': 'Leitura da identidade de manifestante',
  'manifestations.forward': 'Encaminhamento de manifestação',
  'manifestations.extend': 'Prorrogação do prazo de resposta',
  'manifestations.answer': 'Resposta conclusiva ao manifestante',
  'manifestations.archive': 'Arquivamento de manifestação',
  'manifestations.getReferred': 'Leitura de manifestação encaminhada',
  'people.list': 'Leitura das pessoas de procedimento',
  'people.appoint': 'Inclusão de pessoa em procedimento',
  'people.dismiss': 'Saída de pessoa de procedimento',
  'people.raise': 'Registro de impedimento ou suspeição',
  'people.decide': 'Decisão sobre suspeição',
  'judgment.forward': 'Remessa à autoridade competente',
  'judgment.grounds': 'Leitura de subsídios do julgamento',
  'judgment.issueLibelo': 'Expedição de libelo',
  'judgment.issueNotice': 'Expedição de notificação de decisão',
  'judgment.recordReport': 'Registro das conclusões do relatório',
  'proceedings.get': 'Leitura de procedimento',
  'proceedings.open': 'Abertura de procedimento',
  'proceedings.addCharge': 'Inclusão de imputação',
  'proceedings.withdrawCharge': 'Retirada de imputação',
  'proceedings.chooseLaw': 'Escolha da norma aplicada à imputação',
  'proceedings.settleCircumstance': 'Definição de circunstância',
  'proceedings.recordAct': 'Registro de ato processual',
  'proceedings.declareImpediment': 'Declaração de impedimento',
  'proceedings.annulAct': 'Anulação de ato processual',
  'proceedings.archive': 'Arquivamento de procedimento',
  'proceedings.convert': 'Conversão de procedimento',
  'proceedings.addTacCondition': 'Condição de ajustamento de conduta',
  'proceedings.settleTacCondition': 'Verificação de condição de ajustamento',
  'proceedings.decide': 'Julgamento',
  'personnel.get': 'Leitura dos assentamentos de guarda',
  'personnel.savePhoto': 'Fotografia de guarda',
  'personnel.recordTitle': 'Registro de escolaridade ou título',
  'personnel.recordCourse': 'Registro de curso',
  'personnel.endCourse': 'Conclusão de curso',
  'personnel.recordEvaluation': 'Registro de avaliação de desempenho',
  'personnel.recordFitness': 'Registro de teste de condicionamento físico',
  'personnel.recordSelection': 'Registro de processo seletivo interno',
  'personnel.recordDependant': 'Registro de dependente',
  'personnel.endDependant': 'Encerramento de dependência',
  'personnel.recordConviction': 'Registro de condenação definitiva',
  'personnel.recordLicence': 'Registro de carteira de habilitação',
  'personnel.recordPermit': 'Registro de porte de arma',
  'personnel.suspendPermit': 'Suspensão de porte de arma',
  'personnel.endSuspension': 'Encerramento de suspensão de porte',
  'personnel.recordRemoval': 'Registro de afastamento preventivo',
  'personnel.extendRemoval': 'Prorrogação de afastamento preventivo',
  'personnel.endRemoval': 'Encerramento de afastamento preventivo',
  'personnel.annul': 'Anulação de registro de guarda',
  'progression.publish': 'Publicação de lista de progressão',
  'progression.annul': 'Anulação de lista de progressão',
  'rewards.grant': 'Concessão de recompensa',
  'rewards.annul': 'Anulação de recompensa',
  'rulebooks.adopt': 'Publicação de norma com outros parâmetros',
  'rulebooks.startDraft': 'Início de minuta de norma',
  'rulebooks.saveDraft': 'Alteração de minuta de norma',
  'rulebooks.discardDraft': 'Descarte de minuta de norma',
  'rulebooks.importJson': 'Importação de norma como minuta',
  'rulebooks.publish': 'Publicação de norma',
  'sanctions.notify': 'Notificação de sanção',
  'sanctions.appeal': 'Registro de recurso',
  'sanctions.decideAppeal': 'Decisão de recurso',
  'sanctions.finalize': 'Definitividade de sanção',
  'sanctions.serve': 'Registro de cumprimento de sanção',
  'sanctions.interrupt': 'Interrupção de cumprimento de sanção',
  'sanctions.issuePayrollNotice': 'Expedição de comunicação à folha',
  'sanctions.revise': 'Revisão de sanção',
  'sanctions.annul': 'Anulação de sanção',
};

const BY_NAME: ReadonlyMap<string, string> = new Map(Object.entries(ACTS));

/** A recorded procedure in words. */
export function actWords(procedure: string): string {
  return BY_NAME.get(procedure) ?? `Outro registro (${procedure})`;
}

/** What came of a recorded action: "Feito", "Recusado: sem permissão". */
export function outcomeWords(outcome: string): string {
  if (outcome === 'ok') return 'Feito';
  if (outcome === 'refused') return 'Recusado: sem permissão';
  const failures = /^refused:(\d+)$/.exec(outcome)?.[1];
  if (failures !== undefined)
    return failures === '1' ? '1 tentativa recusada' : `${failures} tentativas recusadas`;
  return 'Comprovante externo com falha';
}

type Break = z.infer<typeof auditBreak>;

/** How a broken trail was broken. */
export const BREAK_WORDS: Readonly<Record<Break['reason'], string>> = {
  edited: 'O conteúdo do registro foi alterado depois de gravado.',
  gap: 'Falta um registro na sequência.',
  truncated: 'Os registros finais foram retirados: a trilha termina antes do último registro conhecido.',
  forged: 'O registro não combina com o que foi guardado fora do banco: o final da trilha foi refeito.',
  head: 'O comprovante guardado fora do banco está ausente, incompleto ou alterado.',
};

const SUBJECTS: ReadonlyMap<string, string> = new Map([
  ['account', 'Usuário'],
  ['agency', 'Órgão'],
  ['guard', 'Guarda'],
  ['leave', 'Afastamento'],
  ['manifestation', 'Manifestação'],
  ['proceeding', 'Procedimento'],
  ['charge', 'Imputação'],
  ['act', 'Ato'],
  ['sanction', 'Sanção'],
  ['reward', 'Recompensa'],
  ['progression', 'Lista de progressão'],
  ['reclassification', 'Ato de reclassificação'],
  ['rulebook', 'Norma'],
  ['rulebook_draft', 'Minuta de norma'],
  ['document', 'Documento'],
  ['exhibit', 'Prova'],
]);

/** What a record is about, from its `kind:id`: "Usuário nº 2". */
export function subjectWords(subject: string | null): string {
  if (subject === null) return '—';
  const [kind = '', id = ''] = subject.split(':');
  return `${SUBJECTS.get(kind) ?? kind} nº ${id}`;
}
