import { certificateFacts } from '../../../shared/documents/certificate.ts';
import { dossierFacts } from '../../../shared/documents/dossier-facts.ts';
import type { DocumentKind } from '../../../shared/documents/kinds.ts';
import { oficioFacts } from '../../../shared/documents/oficio.ts';
import { hearingRecordFacts, summonsFacts } from '../../../shared/hearings/documents.ts';
import { CertificateLayout } from './CertificateLayout.tsx';
import { DossierLayout } from './DossierLayout.tsx';
import { defineLayout, type IssuedLayout } from './define-layout.ts';
import { HearingRecordLayout } from './HearingRecordLayout.tsx';
import { OficioLayout } from './OficioLayout.tsx';
import { SummonsLayout } from './SummonsLayout.tsx';

/** How each kind of issued document is laid out. */
export const issuedLayouts: Readonly<Record<DocumentKind, IssuedLayout>> = {
  certidao: defineLayout(certificateFacts, CertificateLayout),
  intimacao: defineLayout(summonsFacts, SummonsLayout),
  oficio: defineLayout(oficioFacts, OficioLayout),
  prontuario: defineLayout(dossierFacts, DossierLayout),
  termo_oitiva: defineLayout(hearingRecordFacts, HearingRecordLayout),
};
