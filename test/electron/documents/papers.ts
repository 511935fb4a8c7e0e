import type { Issuing } from '../../../db/documents/register.ts';
import type { CertificateFacts } from '../../../shared/documents/certificate.ts';
import type { DocumentKind } from '../../../shared/documents/kinds.ts';
import type { DossierSanction } from '../../../shared/documents/sanction.ts';

const SENTENCE =
  'Ação, órgão, exceção, pingüim e “aspas” — o período segue com vírgulas, números (1.234,56) e a seção nº 7, § 2º. ';

const GUARD: CertificateFacts['guard'] = {
  name: 'Antônia Conceição d’Ávila',
  registration: '001234-5',
  cpf: '52998224725',
  grade: 'terceira_classe',
  unit: 'Inspetoria Central',
  admissionOn: '2011-03-01',
  status: 'active',
};

const SANCTION: DossierSanction = {
  id: 1,
  label: 'Suspensão',
  days: 8,
  citation: 'art. 36, I',
  itemLabel: 'Abandonar o posto sem ordem superior',
  factOn: '2024-02-10',
  decidedOn: '2024-05-02',
  finalOn: '2024-06-10',
  fulfilledOn: '2024-07-01',
  reference: 'PAD-2024-000003',
};

const CERTIFICATE: CertificateFacts = {
  guard: GUARD,
  on: '2026-05-04',
  purpose: '',
  sanctions: [],
  behavior: null,
  rulebook: { title: 'Código de Conduta', lawNumber: 'Lei Municipal nº 4.210/2005' },
  cancellationCitation: 'Lei 8.112/1990, art. 131',
};

const LETTER = {
  treatment: 'Senhora Secretária,',
  recipient: { name: 'Iolanda Peçanha' },
  subject: 'Remessa de autos',
  paragraphs: ['Encaminho os autos para as providências cabíveis.'],
};

const guard = 'guard:1' as const;

/** Each kind with ordinary, least and most content. */
export const PAPERS: Readonly<Record<string, Issuing<DocumentKind>>> = {
  'oficio-minimo': { kind: 'oficio', subject: guard, facts: LETTER },
  oficio: {
    kind: 'oficio',
    subject: guard,
    facts: {
      ...LETTER,
      recipient: {
        name: 'Iolanda Peçanha',
        office: 'Secretária Municipal de Administração',
        place: 'Prefeitura Municipal\nVale Sereno (SP)',
      },
      reference: 'Processo PAD-2026-000003',
      paragraphs: [SENTENCE, 'Solicito resposta em dez dias.\nA linha seguinte pertence ao mesmo parágrafo.'],
      closing: 'Atenciosamente,',
      attachments: ['Cópia do relatório final', 'Certidão de antecedentes'],
    },
  },
  'oficio-longo': {
    kind: 'oficio',
    subject: guard,
    facts: {
      ...LETTER,
      paragraphs: Array.from({ length: 24 }, (_, at) => `${at + 1}. ${SENTENCE.repeat(3)}`),
    },
  },
  'certidao-nada-consta': { kind: 'certidao', subject: guard, facts: CERTIFICATE },
  certidao: {
    kind: 'certidao',
    subject: guard,
    facts: {
      ...CERTIFICATE,
      purpose: 'posse em cargo público',
      sanctions: [
        SANCTION,
        { ...SANCTION, id: 2, label: 'Repreensão', days: null, fulfilledOn: null, reference: '' },
      ],
      behavior: { label: 'Bom', citation: 'art. 44, III' },
      guard: { ...GUARD, status: 'dismissed', unit: '' },
    },
  },
  'certidao-longa': {
    kind: 'certidao',
    subject: guard,
    facts: {
      ...CERTIFICATE,
      sanctions: Array.from({ length: 40 }, (_, at) => ({
        ...SANCTION,
        id: at,
        itemLabel: SENTENCE,
        days: at + 1,
      })),
    },
  },
};
