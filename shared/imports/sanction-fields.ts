import { type Field, known, nameToCheck, registration } from './field.ts';

/** Sanctions decided before the office used the application. */
export const sanctionFields: readonly Field[] = [
  registration,
  nameToCheck,
  {
    id: 'item',
    label: 'Transgressão',
    titles: known(
      'item, artigo, art, dispositivo, enquadramento, artigo inciso, fundamento, infracao, tipificacao',
    ),
    required: true,
    hint: 'Artigo e inciso: “36, XII”, “art. 36, XII” ou “36-XII”.',
    examples: ['art. 34, I', 'art. 36, XII'],
  },
  {
    id: 'kind',
    label: 'Sanção',
    titles: known(
      'penalidade, pena, punicao, tipo, tipo de sancao, tipo de punicao, sancao aplicada, sancao disciplinar',
    ),
    required: true,
    hint: '“Repreensão escrita”, “Suspensão” ou “Suspensão de 10 dias”.',
    examples: ['Repreensão', 'Suspensão'],
  },
  {
    id: 'days',
    label: 'Dias',
    titles: known('numero de dias, qtd dias, quantidade de dias, dias de suspensao, no dias, quantum'),
    required: false,
    hint: 'Só para suspensão.',
    examples: ['', '10'],
  },
  {
    id: 'factOn',
    label: 'Data do fato',
    titles: known(
      'fato, data fato, dt fato, data da ocorrencia, ocorrencia, data da infracao, data da transgressao',
    ),
    required: false,
    hint: 'Define a norma aplicável; em branco, adota-se a da decisão.',
    examples: ['02/02/2016', '12/05/2018'],
  },
  {
    id: 'decidedOn',
    label: 'Data da decisão',
    titles: known(
      'decisao, data decisao, dt decisao, data da punicao, data da penalidade, data da sancao, data do julgamento, aplicacao, data da aplicacao',
    ),
    required: true,
    hint: 'dd/mm/aaaa',
    examples: ['10/04/2016', '20/08/2018'],
  },
  {
    id: 'finalOn',
    label: 'Trânsito em julgado',
    titles: known(
      'transito, data do transito, data do transito em julgado, definitiva em, data definitiva, data final, publicacao, data da publicacao',
    ),
    required: true,
    hint: 'Dia em que se tornou definitiva: dele contam os efeitos no comportamento.',
    examples: ['12/05/2016', '25/09/2018'],
  },
  {
    id: 'servedFrom',
    label: 'Início do cumprimento',
    titles: known(
      'inicio, data de inicio, cumprimento, data do cumprimento, inicio da suspensao, data inicio',
    ),
    required: false,
    hint: 'Primeiro dia da suspensão, ou dia em que a sanção foi aplicada.',
    examples: ['', '01/10/2018'],
  },
  {
    id: 'fulfilledOn',
    label: 'Fim do cumprimento',
    titles: known(
      'fim, termino, cumprida em, data de termino, fim da suspensao, data fim, cumprida, data do termino',
    ),
    required: false,
    hint: 'Em branco, calculado pelo início e pelos dias.',
    examples: ['16/05/2016', '10/10/2018'],
  },
  {
    id: 'reference',
    label: 'Referência',
    titles: known(
      'processo, numero do processo, pad, sindicancia, no processo, boletim, portaria, ato, observacao',
    ),
    required: false,
    hint: 'Processo, portaria ou boletim; distingue sanções iguais do mesmo dia.',
    examples: ['Sindicância 3/2016', 'PAD 8/2018'],
  },
];
