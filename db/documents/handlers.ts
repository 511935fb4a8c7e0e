import type { AppContract } from '../../shared/contract/index.ts';
import type { HandlersOf } from '../context.ts';
import { annul } from './annul.ts';
import { certificate, issueCertificate } from './certificate.ts';
import { checkNumbering } from './check-numbering.ts';
import { issueExtract, issueFollowUp } from './citizen-papers.ts';
import { decisionDocument } from './decision.ts';
import { dossier, issueDossier } from './dossier.ts';
import { registerEarlier } from './earlier.ts';
import { issueLetter } from './letters.ts';
import { keepPdf, pdf } from './pdf.ts';
import { issued, list, years } from './reading.ts';
import { reclassificationFactsOf } from './reclassification.ts';
import { issueReward } from './reward-act.ts';
import { verify, verifyFile } from './verify.ts';

export const documentsHandlers: HandlersOf<AppContract>['documents'] = {
  issued,
  list,
  pdf,
  keepPdf,
  years,
  verify,
  verifyFile,
  checkNumbering,
  annul,
  certificate,
  issueCertificate,
  issueDossier,
  dossier,
  decision: decisionDocument,
  reclassification: reclassificationFactsOf,
  issueExtract,
  issueFollowUp,
  issueLetter,
  issueReward,
  registerEarlier,
};
