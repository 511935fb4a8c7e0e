import type { Procedure } from '../procedures-schema.ts';
import { act, ofAccused } from './build.ts';
import { anyFile, libelo } from './common.ts';

const ART_12 = 'Anexo 3, art. 12';

/** The preliminary inquiry ("exame rápido"): never judged; archived with reasons or turned into a libelo. */
export const preliminaryInquiry: Procedure = {
  id: 'apuracao_preliminar',
  label: 'Apuração preliminar',
  prefix: 'AP',
  citation: `${ART_12}, §§ 2º e 3º`,
  note: '',
  enabled: true,
  punitive: false,
  judged: false,
  phases: [
    {
      id: 'registro',
      label: 'Registro escrito',
      citation: `${ART_12}, § 2º`,
      exit: 'acts',
      acts: [
        act('registro_escrito', 'Registro escrito da ordem ou notícia', `${ART_12}, § 2º`, {
          hint: 'Mesmo a ordem verbal exige registro: quem ordenou, a quem, quando e o que se apura.',
          signs: ['corregedor', 'escrivao'],
          document: 'termo',
          compulsory: true,
          once: true,
          mustSay: true,
        }),
        act('portaria', 'Portaria ou despacho', ART_12, { signs: ['autoridade', 'corregedor'] }),
      ],
    },
    {
      id: 'exame',
      label: 'Exame do fato',
      citation: ART_12,
      exit: 'archive',
      acts: [
        act('oitiva_testemunha', 'Oitiva de testemunha', ART_12, {
          signs: ['corregedor', 'escrivao'],
          document: 'termo_oitiva',
        }),
        ofAccused('oitiva', 'Declarações do guarda', ART_12, {
          signs: ['corregedor', 'escrivao'],
          document: 'termo_oitiva',
        }),
        act('diligencia', 'Diligência', ART_12, { signs: ['corregedor', 'escrivao'], mustSay: true }),
        act('relatorio', 'Relatório da apuração', ART_12, { signs: ['corregedor'], document: 'relatorio' }),
        libelo,
      ],
    },
  ],
  anytime: [...anyFile],
  guarantees: [
    {
      id: 'registro_escrito',
      label: 'Registro escrito',
      citation: `${ART_12}, § 2º`,
      text: 'Falta o registro escrito da ordem ou notícia que deu origem à apuração.',
      metBy: ['registro_escrito'],
      after: [],
      until: [],
      perAccused: false,
    },
  ],
  terms: [],
  archive: { allowed: true, after: ['registro_escrito'], citation: `${ART_12}, §§ 2º e 3º` },
  conversions: [
    { to: 'sindicancia', after: ['registro_escrito', 'libelo'], citation: `${ART_12}, § 3º` },
    { to: 'pad', after: ['registro_escrito', 'libelo'], citation: `${ART_12}, § 3º` },
    { to: 'tac', after: ['registro_escrito'], citation: 'Lei municipal do ajustamento de conduta' },
  ],
};
