import type { PhaseRule, Procedure } from '../procedures-schema.ts';
import { act, ofAccused } from './build.ts';
import {
  anytime,
  commissionGuarantee,
  defenceGuarantees,
  FEDERAL,
  indictmentGuarantees,
  instruction,
  judgmentToEnd,
  libelo,
  openingGuarantee,
  portaria,
  priorDefence,
  report,
  reportGuarantee,
  summoning,
} from './common.ts';

const opening: PhaseRule = {
  id: 'instauracao',
  label: 'Instauração e comissão',
  citation: `${FEDERAL}, arts. 149 e 151, I`,
  exit: 'acts',
  acts: [
    portaria('pad'),
    act('comissao', 'Designação da comissão', `${FEDERAL}, art. 149`, {
      hint: 'Presidente, membros e secretário, sem impedimento. Informe os nomes ou a portaria que os designa.',
      signs: ['autoridade'],
      document: 'portaria',
      compulsory: true,
      after: ['portaria'],
    }),
    libelo,
  ],
};

const indictment: PhaseRule = {
  id: 'indiciacao',
  label: 'Indiciação',
  citation: `${FEDERAL}, art. 161`,
  exit: 'acts',
  acts: [
    ofAccused('indiciacao', 'Indiciação', `${FEDERAL}, art. 161`, {
      hint: 'Tipificada a infração, especifica os fatos imputados e as provas.',
      signs: ['presidente e membros da comissão'],
      document: 'indiciacao',
      compulsory: true,
      once: true,
      after: ['oitiva', 'defesa'],
    }),
  ],
};

const finalDefence: PhaseRule = {
  id: 'defesa_final',
  label: 'Defesa final',
  citation: `${FEDERAL}, art. 161, §§ 1º a 4º`,
  exit: 'acts',
  acts: [
    ofAccused(
      'abertura_prazo_defesa_final',
      'Abertura do prazo de defesa final',
      `${FEDERAL}, art. 161, § 1º`,
      {
        hint: 'O último dia do prazo é calculado pela norma. Decorrido por inteiro, atende à garantia.',
        signs: ['corregedor', 'escrivao'],
        opens: 'defence',
        compulsory: true,
        group: 'defesa_final',
        counts: 'term_over',
        after: ['indiciacao'],
      },
    ),
    ofAccused('defesa_final', 'Defesa final apresentada', `${FEDERAL}, art. 161, § 1º`, {
      signs: ['acusado ou defensor'],
      meets: 'defence',
      compulsory: true,
      group: 'defesa_final',
      after: ['indiciacao'],
    }),
  ],
};

/** The disciplinary proceeding. */
export const pad: Procedure = {
  id: 'pad',
  label: 'Processo administrativo disciplinar',
  prefix: 'PAD',
  citation: `arts. 41 e 42; ${FEDERAL}, arts. 148 a 173`,
  note: '',
  enabled: true,
  punitive: true,
  judged: true,
  phases: [
    opening,
    summoning(['portaria', 'comissao']),
    priorDefence,
    instruction,
    indictment,
    finalDefence,
    report('pad', true),
    ...judgmentToEnd,
  ],
  anytime: anytime('pad'),
  guarantees: [
    openingGuarantee,
    commissionGuarantee,
    ...defenceGuarantees,
    ...indictmentGuarantees,
    reportGuarantee,
  ],
  terms: [],
  archive: { allowed: true, after: [], citation: `${FEDERAL}, art. 168` },
  conversions: [],
};
