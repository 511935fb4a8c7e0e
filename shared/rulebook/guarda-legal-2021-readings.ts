import type { Reading } from './procedure-schema.ts';

/** Where the model is silent or contradicts itself, and how this rulebook fills the gap until the office changes it. */
export const guardaLegalReadings: readonly Reading[] = [
  {
    id: 'reincidencia-termo-inicial',
    citation: 'art. 35, XXIV; art. 36, XVI; art. 37, VII',
    text: 'Os 24 meses da reincidência contam-se do dia em que a decisão anterior se tornou definitiva, e neles deve cair a data do novo fato.',
    value: 'finalOn',
    setting: 'recurrence.*.anchor',
  },
  {
    id: 'reincidencia-ultimo-dia',
    citation: 'Lei 810/1949, arts. 1º a 3º',
    text: 'O fato ocorrido no próprio dia em que a decisão anterior se tornou definitiva é reincidência; o ocorrido no dia em que os 24 meses se completam já não é.',
    value: 'excluded',
    setting: 'recurrence.*.lastDay',
  },
  {
    id: 'reincidencia-sem-cadeia',
    citation: 'art. 35, XXIV; art. 36, XVI; art. 37, VII',
    text: 'A falta que já subiu de gravidade pela reincidência não sobe outra vez por si só, e a decisão anterior que a fez subir não serve também de agravante.',
    value: false,
    setting: 'recurrence.*.chain',
  },
  {
    id: 'maus-tratos',
    citation: 'art. 36, III; art. 37, VI',
    text: 'Os maus-tratos figuram como falta grave e como gravíssima. A aplicação propõe a mais leve; a autoridade escolhe e motiva.',
    value: '36-III',
    setting: 'conflicts.0.proposed',
  },
  {
    id: 'publico-uma-vez',
    citation: 'art. 36, XII, parágrafo único; art. 40, VIII',
    text: 'A agressão em público já é agravada pelo próprio item: a agravante geral “em público” não se soma a ela.',
    value: '40-VIII',
    setting: 'transgressions.36-XII.ownAggravation.insteadOf',
  },
  {
    id: 'afastamentos',
    citation: 'art. 47',
    text: 'Afastamentos que somem mais de 30 dias, seguidos ou não, entre o cumprimento da sanção e o fim do prazo são todos descontados; até 30 dias, nenhum. Encerrado o prazo, afastamentos posteriores não o reabrem.',
    value: 'all',
    setting: 'behavior.leaves.excludes',
  },
  {
    id: 'afastamentos-especies',
    citation: 'art. 47',
    text: 'Férias não são afastamento. Que licença-maternidade, tratamento de saúde ou acidente em serviço atrasem a melhoria do comportamento é ponto para a procuradoria do Município.',
    value: 'all',
    setting: 'behavior.leaves.kinds',
  },
  {
    id: 'sancao-nao-cumprida',
    citation: 'art. 46',
    text: 'A sanção definitiva e ainda não cumprida conta em todos os prazos.',
    value: 'fulfilledOn',
    setting: 'behavior.countsFrom',
  },
  {
    id: 'suspensao-em-multa',
    citation: 'art. 44; Lei 8.112/1990, art. 130, § 2º',
    text: 'A suspensão convertida em multa continua a contar como suspensão para o comportamento.',
    value: true,
    setting: 'sanctions.suspensao.fine.countsInBehavior',
  },
  {
    id: 'prescricao-contagem',
    citation: 'Lei 8.112/1990, art. 142; STJ, Súmula 635',
    text: 'A prescrição corre do conhecimento do fato, é interrompida pela primeira instauração válida e recomeça por inteiro 140 dias depois. O último dia seguro é a véspera do dia em que o prazo se completa.',
    value: 140,
    setting: 'limitation.resumesAfterDays',
  },
  {
    id: 'prazos-federais',
    citation: 'Lei 8.112/1990, arts. 131 a 182',
    text: 'Os prazos de defesa, recurso, julgamento, sindicância, processo e afastamento preventivo, a prescrição e o cancelamento de registros seguem a lei federal enquanto a norma municipal não dispuser.',
    value: 'Lei 8.112/1990',
    setting: 'terms',
  },
];
