import type { Role } from '../../shared/permissions.ts';

export type Topic = {
  readonly title: string;
  readonly steps: readonly string[];
  readonly roles: readonly Role[] | null;
};

/** How to do each task, shown first to those whose role it is. */
export const TOPICS: readonly Topic[] = [
  {
    title: 'Registrar uma manifestação',
    roles: ['ouvidor'],
    steps: [
      'Abra Ouvidoria, Nova manifestação, e escolha o tipo e a forma de identificação.',
      'Escreva o relato, o lugar, a data e a hora do fato; indique os guardas pelo nome ou pela descrição.',
      'Ao registrar, entregue ao cidadão o comprovante com o protocolo e o código de acompanhamento, inclusive ao anônimo.',
      'O formulário guarda rascunho sozinho: se for interrompido, retome de onde parou.',
    ],
  },
  {
    title: 'Responder e encerrar uma manifestação',
    roles: ['ouvidor'],
    steps: [
      'A manifestação só se encerra com resposta conclusiva ou com arquivamento motivado.',
      'O prazo é de 30 dias, prorrogável uma vez por igual período, com justificativa (Lei 13.460/2017, art. 16).',
    ],
  },
  {
    title: 'Conduzir um procedimento',
    roles: ['corregedor', 'escrivao'],
    steps: [
      'Abra o procedimento a partir de uma manifestação encaminhada ou de ofício.',
      'Inclua as imputações: guarda, item da norma e fato. A reincidência e as circunstâncias são propostas a partir dos registros; confirme ou afaste cada uma.',
      'Registre citação, defesa e oitivas. O que ainda faltar ao devido processo aparece na própria tela.',
    ],
  },
  {
    title: 'Julgar',
    roles: ['autoridade'],
    steps: [
      'Cada imputação recebe uma conclusão. A penalidade fica dentro do que a norma prevê para o item.',
      'Antes de decidir, veja o efeito sobre o comportamento do guarda.',
      'Se faltar formalidade essencial, o julgamento é recusado e a lista do que falta é mostrada, com o fundamento.',
    ],
  },
  {
    title: 'Emitir o prontuário',
    roles: ['rh', 'corregedor', 'autoridade'],
    steps: [
      'Abra o guarda em Efetivo, Guardas, e escolha o prontuário.',
      'Ele traz identificação, carreira, comportamento com os artigos, sanções definitivas e recompensas. Imprima ou salve em PDF.',
    ],
  },
  {
    title: 'Criar usuários',
    roles: ['admin'],
    steps: [
      'Em Administração, Usuários, crie a conta e marque os papéis.',
      'A senha provisória aparece uma única vez e é trocada na primeira entrada.',
      'Quem sai é desativado, não apagado: o que fez permanece registrado.',
    ],
  },
  {
    title: 'Conferir a trilha de auditoria',
    roles: ['admin', 'corregedor', 'ouvidor'],
    steps: [
      'Em Administração, Auditoria, use “Verificar a trilha”.',
      'O resultado diz quantos registros foram conferidos ou em qual deles a sequência se rompe.',
    ],
  },
  {
    title: 'Entender o comportamento de um guarda',
    roles: null,
    steps: [
      'A classe não é digitada: é calculada dos fatos registrados, em qualquer data.',
      'Em “Por quê?” estão o artigo e os fatos que levaram a ela, e a próxima mudança prevista.',
    ],
  },
];

/** The tasks, those of the person's roles first. */
export function topicsFor(roles: readonly Role[]): readonly Topic[] {
  const mine = (topic: Topic): boolean =>
    topic.roles === null || topic.roles.some((role) => roles.includes(role));
  return [...TOPICS.filter(mine), ...TOPICS.filter((topic) => !mine(topic))];
}
