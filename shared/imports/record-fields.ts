import { act, type Field, known, nameToCheck, registration } from './field.ts';

/** Leaves, vacations and other absences. */
export const leaveFields: readonly Field[] = [
  registration,
  nameToCheck,
  {
    id: 'kind',
    label: 'Tipo de afastamento',
    titles: known('tipo, afastamento, motivo, licenca, tipo de licenca, natureza, especie'),
    required: true,
    hint: '“Licença para tratamento de saúde”, “Férias”, “Cessão”.',
    examples: ['Licença para tratamento de saúde', 'Férias'],
  },
  {
    id: 'from',
    label: 'Primeiro dia',
    titles: known('inicio, data de inicio, data inicio, data inicial, dt inicio, de, a partir de'),
    required: true,
    hint: 'dd/mm/aaaa',
    examples: ['03/02/2020', '01/07/2021'],
  },
  {
    id: 'to',
    label: 'Último dia',
    titles: known('fim, termino, data de termino, data fim, data final, dt fim, ate'),
    required: false,
    hint: 'Ou, em seu lugar, o número de dias.',
    examples: ['17/02/2020', ''],
  },
  {
    id: 'days',
    label: 'Dias',
    titles: known('numero de dias, qtd dias, quantidade de dias, no dias, duracao'),
    required: false,
    hint: 'Dispensa o último dia; se ambos vierem, devem concordar.',
    examples: ['', '30'],
  },
  act,
];

/** Rewards already granted. */
export const rewardFields: readonly Field[] = [
  registration,
  nameToCheck,
  {
    id: 'kind',
    label: 'Recompensa',
    titles: known('tipo, tipo de recompensa, especie, natureza'),
    required: true,
    hint: '“Elogio”, “Dispensa do serviço”, como a norma as chama.',
    examples: ['Elogio', 'Elogio'],
  },
  {
    id: 'on',
    label: 'Data',
    titles: known('data da concessao, concedida em, data concessao, data da recompensa, data do elogio, dt'),
    required: true,
    hint: 'Dia da concessão, dd/mm/aaaa.',
    examples: ['14/09/2019', '07/12/2020'],
  },
  {
    id: 'reason',
    label: 'Motivo',
    titles: known('fato, descricao, justificativa, historico, texto, observacao'),
    required: true,
    hint: 'O que a recompensa premia.',
    examples: ['Socorro prestado em enchente', 'Apreensão de arma em patrulhamento'],
  },
  act,
];
