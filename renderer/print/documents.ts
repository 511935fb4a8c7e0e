import type { PrintKind } from '../../shared/desktop/contract.ts';
import { agendaDocument } from './AgendaDocument.tsx';
import { decisionDocument } from './DecisionDocument.tsx';
import { dossierDocument } from './DossierDocument.tsx';
import type { PrintDocument } from './define-document.ts';
import { hearingsAgendaDocument } from './HearingsAgendaDocument.tsx';
import { issuedPrint } from './issued/issued-print.ts';
import { limitationDocument } from './LimitationDocument.tsx';
import { progressionDocument } from './ProgressionDocument.tsx';
import { receiptDocument } from './ReceiptDocument.tsx';
import { reclassificationDocument } from './ReclassificationDocument.tsx';
import { recoveryKeyDocument } from './RecoveryKeyDocument.tsx';
import { statisticsDocument } from './StatisticsDocument.tsx';
import { vaultSheetDocument } from './VaultSheetDocument.tsx';

/** How each kind of document is laid out. */
export const printDocuments: Readonly<Partial<Record<PrintKind, PrintDocument>>> = {
  agenda: agendaDocument,
  'recovery-key': recoveryKeyDocument,
  receipt: receiptDocument,
  'hearings-agenda': hearingsAgendaDocument,
  dossier: dossierDocument,
  issued: issuedPrint,
  limitation: limitationDocument,
  decision: decisionDocument,
  'progression-list': progressionDocument,
  reclassification: reclassificationDocument,
  statistics: statisticsDocument,
  'vault-sheet': vaultSheetDocument,
};
