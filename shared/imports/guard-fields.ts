import { act, type Field, known, nameToCheck, registration } from './field.ts';

/** The roll of guards. */
export const guardFields: readonly Field[] = [
  registration,
  {
    ...nameToCheck,
    titles: [...nameToCheck.titles, ...known('nome servidor, nome guarda')],
    required: true,
    hint: 'Nome completo.',
  },
  {
    id: 'cpf',
    label: 'CPF',
    titles: known('c p f, cpf do servidor, no cpf, numero do cpf, documento cpf'),
    required: true,
    hint: 'Com ou sem pontos; zeros à esquerda perdidos são repostos.',
    examples: ['529.982.247-25', '111.444.777-35'],
  },
  {
    id: 'birthOn',
    label: 'Nascimento',
    titles: known('data de nascimento, data nascimento, dt nascimento, dt nasc, data nasc, nasc, dn'),
    required: true,
    hint: 'dd/mm/aaaa',
    examples: ['20/05/1985', '03/11/1990'],
  },
  {
    id: 'admissionOn',
    label: 'Admissão',
    titles: known(
      'data de admissao, data admissao, dt admissao, dt adm, adm, ingresso, data de ingresso, data ingresso, exercicio, data de exercicio, posse, data da posse, nomeacao, data de nomeacao',
    ),
    required: true,
    hint: 'dd/mm/aaaa',
    examples: ['01/03/2010', '15/07/2014'],
  },
  {
    id: 'grade',
    label: 'Graduação',
    titles: known(
      'classe, cargo, posto, posto graduacao, grau, nivel, categoria, graduacao atual, cargo classe',
    ),
    required: true,
    hint: 'Por extenso ou abreviada: “3ª Classe”, “Classe Distinta”, “2º Inspetor”.',
    examples: ['3ª Classe', '2º Inspetor'],
  },
  {
    id: 'unit',
    label: 'Lotação',
    titles: known(
      'unidade, setor, local de trabalho, base, inspetoria, posto de servico, lotacao atual, local',
    ),
    required: true,
    hint: 'Unidade em que serve.',
    examples: ['Base Centro', 'Inspetoria Norte'],
  },
  {
    id: 'status',
    label: 'Situação',
    titles: known('status, situacao funcional, situacao atual, condicao'),
    required: false,
    hint: 'Ativo, aposentado, desligado ou falecido; em branco, ativo.',
    examples: ['Ativo', 'Ativo'],
  },
  {
    ...act,
    label: 'Ato de admissão',
    titles: [
      ...act.titles,
      ...known('ato, portaria de admissao, portaria de nomeacao, ato de nomeacao, decreto'),
    ],
  },
  {
    id: 'gradeOn',
    label: 'Na graduação desde',
    titles: known(
      'data da graduacao, data da promocao, ultima promocao, data da ultima promocao, data da progressao, dt promocao, data da classe',
    ),
    required: false,
    hint: 'Data da última progressão; sem ela, uma mudança é registrada na data da importação.',
    examples: ['', '10/08/2022'],
  },
  {
    id: 'statusOn',
    label: 'Na situação desde',
    titles: known(
      'data da situacao, data do desligamento, data da aposentadoria, data de desligamento, data saida',
    ),
    required: false,
    hint: 'Data da aposentadoria, do desligamento ou do falecimento.',
    examples: ['', ''],
  },
];
