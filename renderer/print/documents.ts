import type { PrintKind } from '../../shared/desktop/contract.ts';
import { addressSheetDocument } from './AddressSheetDocument.tsx';
import { agendaDocument } from './AgendaDocument.tsx';
import { decisionDocument } from './DecisionDocument.tsx';
import { dossierDocument } from './DossierDocument.tsx';
import type { PrintDocument } from './define-document.ts';
import { hearingsAgendaDocument } from './HearingsAgendaDocument.tsx';
import { draftPrint } from './issued/draft-print.ts';
import { issuedPrint } from './issued/issued-print.tsx';
import { limitationDocument } from './LimitationDocument.tsx';
import { receiptDocument } from './ReceiptDocument.tsx';
import { recoveryKeyDocument } from './RecoveryKeyDocument.tsx';
import { rehearsalDocument } from './RehearsalDocument.tsx';
import { statisticsDocument } from './StatisticsDocument.tsx';
import { surveyFormDocument } from './SurveyFormDocument.tsx';
import { vaultSheetDocument } from './VaultSheetDocument.tsx';

/** How each kind of document is laid out. */
export const printDocuments: Readonly<Partial<Record<PrintKind, PrintDocument>>> = {
  'address-sheet': addressSheetDocument,
  agenda: agendaDocument,
  'recovery-key': recoveryKeyDocument,
  rehearsal: rehearsalDocument,
  receipt: receiptDocument,
  'hearings-agenda': hearingsAgendaDocument,
  dossier: dossierDocument,
  issued: issuedPrint,
  limitation: limitationDocument,
  decision: decisionDocument,
  'survey-form': surveyFormDocument,
  minuta: draftPrint,
  statistics: statisticsDocument,
  'vault-sheet': vaultSheetDocument,
};
