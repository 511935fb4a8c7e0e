import type { Procedure } from '../procedures-schema.ts';
import { ofAccused } from './build.ts';
import { anyFile } from './common.ts';

const LAW = 'Lei municipal do ajustamento de conduta';

/** The adjustment term: only where the municipality has one. Kept conditions end it; a broken one reopens the way to a file. */
export const adjustmentTerm: Procedure = {
  id: 'tac',
  label: 'Termo de ajustamento de conduta',
  prefix: 'TAC',
  citation: LAW,
  note: 'O modelo Guarda Legal não o prevê: habilite-o só se a lei do Município o tiver.',
  enabled: false,
  punitive: false,
  judged: false,
  phases: [
    {
      id: 'proposta',
      label: 'Proposta',
      citation: LAW,
      exit: 'acts',
      acts: [
        ofAccused('proposta_tac', 'Proposta de ajustamento', LAW, {
          signs: ['corregedor', 'acusado ou defensor'],
          compulsory: true,
          mustSay: true,
        }),
      ],
    },
    {
      id: 'celebracao',
      label: 'Celebração',
      citation: LAW,
      exit: 'acts',
      acts: [
        ofAccused('termo_tac', 'Assinatura do termo', LAW, {
          hint: 'Registre antes as condições: elas integram o termo.',
          signs: ['autoridade', 'acusado ou defensor'],
          document: 'termo',
          compulsory: true,
          after: ['proposta_tac'],
        }),
      ],
    },
    {
      id: 'execucao',
      label: 'Cumprimento das condições',
      citation: LAW,
      exit: 'acts',
      acts: [
        ofAccused('cumprimento_tac', 'Cumprimento do termo', LAW, {
          signs: ['corregedor'],
          compulsory: true,
          group: 'fim_tac',
          after: ['termo_tac'],
        }),
        ofAccused('descumprimento_tac', 'Descumprimento do termo', LAW, {
          signs: ['corregedor'],
          compulsory: true,
          group: 'fim_tac',
          mustSay: true,
          after: ['termo_tac'],
        }),
      ],
    },
    { id: 'arquivo', label: 'Arquivo', citation: LAW, exit: 'archive', acts: [] },
  ],
  anytime: [...anyFile],
  guarantees: [],
  terms: [],
  archive: { allowed: true, after: ['cumprimento_tac'], citation: LAW },
  conversions: [
    { to: 'sindicancia', after: ['descumprimento_tac'], citation: LAW },
    { to: 'pad', after: ['descumprimento_tac'], citation: LAW },
  ],
};
