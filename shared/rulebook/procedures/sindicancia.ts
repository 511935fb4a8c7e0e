import type { Procedure } from '../procedures-schema.ts';
import { act } from './build.ts';
import {
  anytime,
  defenceGuarantees,
  FEDERAL,
  instruction,
  judgmentToEnd,
  libelo,
  openingGuarantee,
  portaria,
  priorDefence,
  report,
  summoning,
} from './common.ts';

/** The accusatory sindicância: shorter, without indictment; a report is admitted, not asked for. */
export const sindicancia: Procedure = {
  id: 'sindicancia',
  label: 'Sindicância',
  prefix: 'SIND',
  citation: `arts. 41 e 42; ${FEDERAL}, arts. 143 a 146`,
  note: '',
  enabled: true,
  punitive: true,
  judged: true,
  phases: [
    {
      id: 'instauracao',
      label: 'Instauração',
      citation: `${FEDERAL}, art. 143`,
      exit: 'acts',
      acts: [
        portaria('sindicancia'),
        act('comissao', 'Designação de sindicante ou comissão', `${FEDERAL}, arts. 143 e 149`, {
          signs: ['autoridade'],
          document: 'portaria',
          after: ['portaria'],
        }),
        libelo,
      ],
    },
    summoning(['portaria']),
    priorDefence,
    instruction,
    report('sindicancia', false),
    ...judgmentToEnd,
  ],
  anytime: anytime('sindicancia'),
  guarantees: [openingGuarantee, ...defenceGuarantees],
  terms: [],
  archive: { allowed: true, after: [], citation: `${FEDERAL}, art. 145, I` },
  conversions: [{ to: 'pad', after: ['portaria'], citation: `${FEDERAL}, arts. 145, III, e 146` }],
};
