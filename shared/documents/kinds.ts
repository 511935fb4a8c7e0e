import type { z } from 'zod';
import { answerFacts, answerSummary } from '../answers/document.ts';
import { reclassificationFacts, reclassificationSummary } from '../behavior/documents.ts';
import { charterFacts, charterSummary } from '../charter/model.ts';
import { hearingRecordFacts, summonsFacts } from '../hearings/documents.ts';
import { decisionNoticeFacts, libeloFacts, rulingFacts } from '../judgment/documents.ts';
import { extractFacts, extractSummary, followUpFacts, followUpSummary } from '../manifestations/documents.ts';
import { fileIndexFacts, fileIndexSummary } from '../proceedings/file-index.ts';
import { actPaperFacts, actPaperSummary, checklistFacts, checklistSummary } from '../proceedings/papers.ts';
import { progressionListFacts, progressionListSummary } from '../progression/documents.ts';
import { recommendationFacts, recommendationSummary } from '../recommendations/documents.ts';
import { reportFacts } from '../reports/model.ts';
import { periodWords } from '../reports/months.ts';
import { rewardActFacts, rewardActSummary } from '../rewards/documents.ts';
import { appealDecisionFacts, payrollNoticeFacts } from '../sanctions/documents.ts';
import { certificateFacts, certificateSummary } from './certificate.ts';
import { dossierFacts } from './dossier-facts.ts';
import { documentKind, type Kind } from './kind.ts';
import { oficioFacts } from './oficio.ts';

/** The paper of an act: one shape, each kind with its own numbers. */
function actPaper<const I extends string>(id: I, series: string, label: string) {
  return documentKind({
    id,
    series,
    label,
    facts: actPaperFacts,
    readers: 'proceedings.read',
    annulledBy: 'proceedings.write',
    summary: actPaperSummary,
  });
}

/** Every kind of document that the office issues, numbers and keeps. */
export const DOCUMENT_KINDS = {
  abertura_prazo: actPaper('abertura_prazo', 'ABP', 'Abertura de prazo'),
  carta_servicos: documentKind({
    id: 'carta_servicos',
    series: 'CSU',
    label: 'Carta de Serviços ao Usuário',
    facts: charterFacts,
    readers: 'charter.read',
    summary: charterSummary,
  }),
  acompanhamento: documentKind({
    id: 'acompanhamento',
    series: 'ACO',
    label: 'Acompanhamento de manifestação',
    facts: followUpFacts,
    readers: { manifestation: 'manifestations.read' },
    annulledBy: { manifestation: 'manifestations.write' },
    summary: followUpSummary,
  }),
  certidao: documentKind({
    id: 'certidao',
    series: 'CER',
    label: 'Certidão disciplinar',
    facts: certificateFacts,
    readers: 'documents.dossier',
    annulledBy: 'documents.dossier',
    summary: certificateSummary,
  }),
  citacao: actPaper('citacao', 'CIT', 'Citação'),
  comunicacao_folha: documentKind({
    id: 'comunicacao_folha',
    series: 'COF',
    label: 'Comunicação à folha e à escala',
    facts: payrollNoticeFacts,
    readers: 'sanctions.read',
    annulledBy: 'sanctions.serve',
    summary: ({ guard, penalty }) => `${guard.name}: ${penalty}`,
  }),
  decisao_recurso: documentKind({
    id: 'decisao_recurso',
    series: 'REC',
    label: 'Decisão de recurso ou revisão',
    facts: appealDecisionFacts,
    readers: 'proceedings.read',
    summary: ({ guard, what, outcome }) => `${guard.name}: ${what}, ${outcome.toLowerCase()}`,
  }),
  designacao: actPaper('designacao', 'DES', 'Designação de comissão'),
  extrato: documentKind({
    id: 'extrato',
    series: 'EXT',
    label: 'Extrato sem identificação',
    facts: extractFacts,
    readers: { manifestation: 'manifestations.read' },
    annulledBy: { manifestation: 'manifestations.write' },
    summary: extractSummary,
  }),
  intimacao: documentKind({
    id: 'intimacao',
    series: 'INT',
    label: 'Intimação',
    facts: summonsFacts,
    readers: 'hearings.read',
    summary: ({ heard, proceeding }) => `${heard}, ${proceeding}`,
  }),
  julgamento: documentKind({
    id: 'julgamento',
    series: 'JUL',
    label: 'Julgamento',
    facts: rulingFacts,
    readers: 'proceedings.read',
    summary: ({ proceeding }) => proceeding,
  }),
  libelo: documentKind({
    id: 'libelo',
    series: 'LIB',
    label: 'Libelo acusatório',
    facts: libeloFacts,
    readers: 'proceedings.read',
    annulledBy: 'proceedings.charge',
    summary: ({ proceeding }) => proceeding,
  }),
  lista_progressao: documentKind({
    id: 'lista_progressao',
    series: 'PROG',
    label: 'Lista de progressão',
    facts: progressionListFacts,
    readers: 'progression.read',
    summary: progressionListSummary,
  }),
  lista_nulidades: documentKind({
    id: 'lista_nulidades',
    series: 'LNU',
    label: 'Lista de nulidades',
    facts: checklistFacts,
    readers: 'proceedings.read',
    annulledBy: 'proceedings.write',
    summary: checklistSummary,
  }),
  notificacao_decisao: documentKind({
    id: 'notificacao_decisao',
    series: 'NOT',
    label: 'Notificação de decisão',
    facts: decisionNoticeFacts,
    readers: 'proceedings.read',
    annulledBy: 'proceedings.write',
    summary: ({ guard, proceeding }) => `${guard.name}, ${proceeding}`,
  }),
  oficio: documentKind({
    id: 'oficio',
    series: 'OFC',
    label: 'Ofício',
    facts: oficioFacts,
    readers: {
      corregedoria: 'proceedings.read',
      guard: 'guards.record',
      manifestation: 'manifestations.read',
      ouvidoria: 'manifestations.read',
      proceeding: 'proceedings.read',
      sanction: 'sanctions.read',
    },
    // Only the letters that an office writes of its own: the others go with an act.
    annulledBy: { corregedoria: 'proceedings.write', ouvidoria: 'manifestations.write' },
    summary: ({ recipient, subject }) => `${recipient.name}: ${subject}`,
  }),
  portaria: actPaper('portaria', 'POR', 'Portaria'),
  prontuario: documentKind({
    id: 'prontuario',
    series: 'PRT',
    label: 'Prontuário funcional',
    facts: dossierFacts,
    readers: 'documents.dossier',
    annulledBy: 'documents.dossier',
    summary: ({ guard, model }) =>
      `${guard.name}, matrícula ${guard.registration}${model === 'summary' ? ' (resumo)' : ''}`,
  }),
  reclassificacao: documentKind({
    id: 'reclassificacao',
    series: 'ATO',
    label: 'Ato de reclassificação',
    facts: reclassificationFacts,
    readers: 'behavior.read',
    summary: reclassificationSummary,
  }),
  recibo_defesa: actPaper('recibo_defesa', 'RDF', 'Recibo de defesa'),
  recomendacao: documentKind({
    id: 'recomendacao',
    series: 'RCM',
    label: 'Recomendação da ouvidoria',
    facts: recommendationFacts,
    readers: 'recommendations.read',
    summary: recommendationSummary,
  }),
  recompensa: documentKind({
    id: 'recompensa',
    series: 'RCP',
    label: 'Ato de recompensa',
    facts: rewardActFacts,
    readers: 'guards.record',
    summary: rewardActSummary,
  }),
  relatorio_final: actPaper('relatorio_final', 'REL', 'Relatório final'),
  resposta: documentKind({
    id: 'resposta',
    series: 'RSP',
    label: 'Resposta ao manifestante',
    facts: answerFacts,
    readers: { manifestation: 'manifestations.read' },
    summary: answerSummary,
  }),
  sumario: documentKind({
    id: 'sumario',
    series: 'SUM',
    label: 'Sumário dos autos',
    facts: fileIndexFacts,
    readers: 'proceedings.read',
    annulledBy: 'proceedings.write',
    summary: fileIndexSummary,
  }),
  termo_oitiva: documentKind({
    id: 'termo_oitiva',
    series: 'TRM',
    label: 'Termo de oitiva',
    facts: hearingRecordFacts,
    readers: 'hearings.read',
    summary: ({ heard, proceeding }) => `${heard}, ${proceeding}`,
  }),
  relatorio_ouvidoria: documentKind({
    id: 'relatorio_ouvidoria',
    series: 'RLO',
    label: 'Relatório da ouvidoria',
    facts: reportFacts,
    readers: 'manifestations.read',
    annulledBy: 'manifestations.write',
    summary: ({ figures }) => `Período: ${periodWords(figures)}`,
  }),
} as const;

export type DocumentKind = keyof typeof DOCUMENT_KINDS;
/** What whoever issues a document of a kind must give. */
export type FactsGiven<K extends DocumentKind> = z.input<(typeof DOCUMENT_KINDS)[K]['facts']>;

const KINDS: ReadonlyMap<string, Kind> = new Map(Object.entries(DOCUMENT_KINDS));

/** The kind by its id; undefined for one that this release does not know. */
export function kindOf(id: string): Kind | undefined {
  return KINDS.get(id);
}

/** All kinds, in the order of their labels. */
export const ALL_KINDS: readonly Kind[] = [...KINDS.values()].toSorted((a, b) =>
  a.label.localeCompare(b.label, 'pt-BR'),
);
