import { answerFacts } from '../../../shared/answers/document.ts';
import { reclassificationFacts } from '../../../shared/behavior/documents.ts';
import { charterFacts } from '../../../shared/charter/model.ts';
import { certificateFacts } from '../../../shared/documents/certificate.ts';
import { dossierFacts } from '../../../shared/documents/dossier-facts.ts';
import type { DocumentKind } from '../../../shared/documents/kinds.ts';
import { oficioFacts } from '../../../shared/documents/oficio.ts';
import { hearingRecordFacts, summonsFacts } from '../../../shared/hearings/documents.ts';
import { decisionNoticeFacts, libeloFacts, rulingFacts } from '../../../shared/judgment/documents.ts';
import { extractFacts, followUpFacts } from '../../../shared/manifestations/documents.ts';
import { fileIndexFacts } from '../../../shared/proceedings/file-index.ts';
import { actPaperFacts, checklistFacts } from '../../../shared/proceedings/papers.ts';
import { progressionListFacts } from '../../../shared/progression/documents.ts';
import { recommendationFacts } from '../../../shared/recommendations/documents.ts';
import { reportFacts } from '../../../shared/reports/model.ts';
import { rewardActFacts } from '../../../shared/rewards/documents.ts';
import { appealDecisionFacts, payrollNoticeFacts } from '../../../shared/sanctions/documents.ts';
import { ActPaperLayout } from './ActPaperLayout.tsx';
import { AnswerLayout } from './AnswerLayout.tsx';
import { AppealDecisionLayout } from './AppealDecisionLayout.tsx';
import { CertificateLayout } from './CertificateLayout.tsx';
import { CharterLayout } from './CharterLayout.tsx';
import { ChecklistLayout } from './ChecklistLayout.tsx';
import { DecisionNoticeLayout } from './DecisionNoticeLayout.tsx';
import { DossierLayout } from './DossierLayout.tsx';
import { defineLayout, type IssuedLayout } from './define-layout.ts';
import { ExtractLayout } from './ExtractLayout.tsx';
import { FileIndexLayout } from './FileIndexLayout.tsx';
import { FollowUpLayout } from './FollowUpLayout.tsx';
import { HearingRecordLayout } from './HearingRecordLayout.tsx';
import { LibeloLayout } from './LibeloLayout.tsx';
import { OficioLayout } from './OficioLayout.tsx';
import { PayrollNoticeLayout } from './PayrollNoticeLayout.tsx';
import { ProgressionListLayout } from './ProgressionListLayout.tsx';
import { ReclassificationLayout } from './ReclassificationLayout.tsx';
import { RecommendationLayout } from './RecommendationLayout.tsx';
import { ReportLayout } from './ReportLayout.tsx';
import { RewardActLayout } from './RewardActLayout.tsx';
import { RulingLayout } from './RulingLayout.tsx';
import { SummonsLayout } from './SummonsLayout.tsx';

/** How each kind of issued document is laid out. */
export const issuedLayouts: Readonly<Record<DocumentKind, IssuedLayout>> = {
  abertura_prazo: defineLayout(actPaperFacts, ActPaperLayout),
  carta_servicos: defineLayout(charterFacts, CharterLayout),
  acompanhamento: defineLayout(followUpFacts, FollowUpLayout),
  certidao: defineLayout(certificateFacts, CertificateLayout),
  citacao: defineLayout(actPaperFacts, ActPaperLayout),
  comunicacao_folha: defineLayout(payrollNoticeFacts, PayrollNoticeLayout),
  decisao_recurso: defineLayout(appealDecisionFacts, AppealDecisionLayout),
  designacao: defineLayout(actPaperFacts, ActPaperLayout),
  extrato: defineLayout(extractFacts, ExtractLayout),
  intimacao: defineLayout(summonsFacts, SummonsLayout),
  julgamento: defineLayout(rulingFacts, RulingLayout),
  libelo: defineLayout(libeloFacts, LibeloLayout),
  lista_progressao: defineLayout(progressionListFacts, ProgressionListLayout),
  lista_nulidades: defineLayout(checklistFacts, ChecklistLayout),
  notificacao_decisao: defineLayout(decisionNoticeFacts, DecisionNoticeLayout),
  oficio: defineLayout(oficioFacts, OficioLayout),
  portaria: defineLayout(actPaperFacts, ActPaperLayout),
  prontuario: defineLayout(dossierFacts, DossierLayout),
  reclassificacao: defineLayout(reclassificationFacts, ReclassificationLayout),
  recibo_defesa: defineLayout(actPaperFacts, ActPaperLayout),
  recomendacao: defineLayout(recommendationFacts, RecommendationLayout),
  recompensa: defineLayout(rewardActFacts, RewardActLayout),
  relatorio_final: defineLayout(actPaperFacts, ActPaperLayout),
  relatorio_ouvidoria: defineLayout(reportFacts, ReportLayout),
  resposta: defineLayout(answerFacts, AnswerLayout),
  sumario: defineLayout(fileIndexFacts, FileIndexLayout),
  termo_oitiva: defineLayout(hearingRecordFacts, HearingRecordLayout),
};
