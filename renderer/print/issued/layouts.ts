import { answerFacts } from '../../../shared/answers/document.ts';
import { certificateFacts } from '../../../shared/documents/certificate.ts';
import { dossierFacts } from '../../../shared/documents/dossier-facts.ts';
import type { DocumentKind } from '../../../shared/documents/kinds.ts';
import { oficioFacts } from '../../../shared/documents/oficio.ts';
import { hearingRecordFacts, summonsFacts } from '../../../shared/hearings/documents.ts';
import { decisionNoticeFacts, libeloFacts, rulingFacts } from '../../../shared/judgment/documents.ts';
import { fileIndexFacts } from '../../../shared/proceedings/file-index.ts';
import { actPaperFacts, checklistFacts } from '../../../shared/proceedings/papers.ts';
import { reportFacts } from '../../../shared/reports/model.ts';
import { appealDecisionFacts, payrollNoticeFacts } from '../../../shared/sanctions/documents.ts';
import { ActPaperLayout } from './ActPaperLayout.tsx';
import { AnswerLayout } from './AnswerLayout.tsx';
import { AppealDecisionLayout } from './AppealDecisionLayout.tsx';
import { CertificateLayout } from './CertificateLayout.tsx';
import { ChecklistLayout } from './ChecklistLayout.tsx';
import { DecisionNoticeLayout } from './DecisionNoticeLayout.tsx';
import { DossierLayout } from './DossierLayout.tsx';
import { defineLayout, type IssuedLayout } from './define-layout.ts';
import { FileIndexLayout } from './FileIndexLayout.tsx';
import { HearingRecordLayout } from './HearingRecordLayout.tsx';
import { LibeloLayout } from './LibeloLayout.tsx';
import { OficioLayout } from './OficioLayout.tsx';
import { PayrollNoticeLayout } from './PayrollNoticeLayout.tsx';
import { ReportLayout } from './ReportLayout.tsx';
import { RulingLayout } from './RulingLayout.tsx';
import { SummonsLayout } from './SummonsLayout.tsx';

/** How each kind of issued document is laid out. */
export const issuedLayouts: Readonly<Record<DocumentKind, IssuedLayout>> = {
  abertura_prazo: defineLayout(actPaperFacts, ActPaperLayout),
  certidao: defineLayout(certificateFacts, CertificateLayout),
  citacao: defineLayout(actPaperFacts, ActPaperLayout),
  comunicacao_folha: defineLayout(payrollNoticeFacts, PayrollNoticeLayout),
  decisao_recurso: defineLayout(appealDecisionFacts, AppealDecisionLayout),
  designacao: defineLayout(actPaperFacts, ActPaperLayout),
  intimacao: defineLayout(summonsFacts, SummonsLayout),
  julgamento: defineLayout(rulingFacts, RulingLayout),
  libelo: defineLayout(libeloFacts, LibeloLayout),
  lista_nulidades: defineLayout(checklistFacts, ChecklistLayout),
  notificacao_decisao: defineLayout(decisionNoticeFacts, DecisionNoticeLayout),
  oficio: defineLayout(oficioFacts, OficioLayout),
  portaria: defineLayout(actPaperFacts, ActPaperLayout),
  prontuario: defineLayout(dossierFacts, DossierLayout),
  recibo_defesa: defineLayout(actPaperFacts, ActPaperLayout),
  relatorio_final: defineLayout(actPaperFacts, ActPaperLayout),
  relatorio_ouvidoria: defineLayout(reportFacts, ReportLayout),
  resposta: defineLayout(answerFacts, AnswerLayout),
  sumario: defineLayout(fileIndexFacts, FileIndexLayout),
  termo_oitiva: defineLayout(hearingRecordFacts, HearingRecordLayout),
};
