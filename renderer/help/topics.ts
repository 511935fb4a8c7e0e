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
    title: 'Elaborar e publicar uma norma',
    roles: ['corregedor'],
    steps: [
      'Em Norma, Norma disciplinar, inicie uma minuta como cópia de uma versão publicada ou de um modelo, ou importe um arquivo JSON.',
      'Percorra as partes e altere o que a lei do Município diz. A minuta é gravada sozinha; Ctrl+S grava na hora.',
      'A Conferência, ao lado, aponta erros e avisos: o clique leva ao lugar. Com erros, a minuta se guarda, mas não se publica.',
      'Em “Conferir”, veja quantos guardas mudam de classe no dia escolhido, e quem, e compare a minuta com outra norma.',
      'Publique com o número da lei e a data de vigência. A versão publicada não se altera: corrigi-la exige publicar outra.',
    ],
  },
  {
    title: 'Descrever as classes de comportamento de uma lei',
    roles: ['corregedor'],
    steps: [
      'Na minuta, abra Classes de comportamento. As classes verificam-se de cima para baixo; vale a primeira cuja condição se cumpre.',
      'Monte cada condição com “basta uma destas”, “todas estas”, “não ocorrer”, o número de sanções, a soma de dias ou o tempo de serviço. A frase acima da condição diz, em palavras, o que foi montado.',
      'Deixe por último a classe dos demais casos. Em Janelas e afastamentos, diga de quando contam os prazos e o que os suspende.',
    ],
  },
  {
    title: 'Aplicar lei posterior mais branda',
    roles: ['corregedor', 'autoridade'],
    steps: [
      'A cada fato aplica-se a norma em vigor no dia em que ocorreu.',
      'Se a norma em vigor for mais favorável ao acusado, a imputação o mostra, com o fundamento. A escolha é escrita e motivada.',
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
      'Ele traz identificação com fotografia, comportamento com os artigos, sanções definitivas, recompensas, carreira, formação e porte de arma. Imprima ou salve em PDF.',
    ],
  },
  {
    title: 'Expedir certidão disciplinar e prontuário numerado',
    roles: ['rh', 'corregedor', 'autoridade'],
    steps: [
      'Abra o guarda e a aba Prontuário. “Expedir certidão disciplinar” mostra antes o que a certidão dirá: nada consta, ou as sanções definitivas que permanecem.',
      'Registros cancelados pelo tempo, conforme a norma, e registros anulados não entram; procedimentos em curso também não. A certidão vale na data em que foi expedida.',
      'O documento recebe número e autenticação e fica conservado: o PDF da primeira impressão é o que sai sempre. Não se altera; se houver engano, “Expedir correção” faz outro, que nomeia o primeiro.',
    ],
  },
  {
    title: 'Conferir um documento recebido',
    roles: null,
    steps: [
      'Em Arquivo, Documentos, abra “Conferir documento”. Copie do rodapé o número e a autenticação, ou escolha o arquivo PDF recebido.',
      'A resposta diz se o documento é autêntico, se foi anulado ou corrigido por outro, se foi alterado ou se não foi expedido aqui. O conteúdo só se abre a quem pode lê-lo.',
      'Corregedor, ouvidor e administrador conferem em “Numeração” se falta algum número ou se algum documento foi alterado por fora.',
    ],
  },
  {
    title: 'Manter a ficha de um guarda',
    roles: ['rh'],
    steps: [
      'Em Efetivo, Guardas, abra o guarda. As abas reúnem formação, avaliações, porte de arma, afastamentos e vida civil.',
      'Cada registro leva data e ato. O que foi lançado por engano se anula com o motivo; nada se apaga.',
      'A fotografia é PNG ou JPEG de até 350 kB e sai no prontuário.',
    ],
  },
  {
    title: 'Acompanhar o porte de arma',
    roles: ['rh', 'comandante', 'corregedor'],
    steps: [
      'Em Efetivo, Porte de arma, veja o último porte de cada guarda e escolha os que estão a vencer, vencidos ou suspensos.',
      'O porte vale até dez anos. A suspensão exige fundamento, motivo e ato, e se registra na ficha do guarda.',
      'O afastamento preventivo veda farda e equipamento; o porte só é suspenso com ele por ato motivado.',
    ],
  },
  {
    title: 'Apurar a progressão',
    roles: ['rh', 'comandante', 'autoridade'],
    steps: [
      'Em Efetivo, Progressão, escolha a graduação pretendida e a data. Cada guarda aparece classificado ou com o que lhe falta.',
      'Em “Ver” estão os requisitos, um a um, com o fato que os comprova, os pontos e os critérios de desempate.',
      'A autoridade publica a lista, que recebe número e não se altera. Um erro se corrige anulando-a e publicando outra.',
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
      'Depois de uma anulação, “Como se sabia em…” mostra a classe que constava antes e a de agora, e por que diferem.',
    ],
  },
  {
    title: 'Declarar as mudanças de comportamento',
    roles: ['autoridade', 'comandante', 'corregedor', 'rh'],
    steps: [
      'Em Efetivo, Atos de reclassificação, “A declarar” reúne as mudanças que nenhum ato declarou, com a data e o fundamento de cada uma.',
      'Prepare a minuta, confira guarda por guarda e exclua, com o motivo, quem deva ficar para outro ato.',
      'A autoridade que a norma indica assina e expede; o substituto diz por que o titular não assina. Imprima o ato ou salve-o em PDF.',
      'Se um fato mudar depois da minuta, ela não pode ser expedida: descarte-a e prepare outra.',
      'Em “Conferência”, todas as classes são recalculadas dos fatos e comparadas com o que os atos declararam.',
    ],
  },
  {
    title: 'Simular o efeito de uma penalidade',
    roles: ['autoridade', 'corregedor'],
    steps: [
      'Na página do guarda, em Comportamento, escolha “Simular penalidade”, a penalidade, os dias e a data em que seria definitiva.',
      'A resposta diz para qual classe ele cai, quando volta e quanto se move a pontuação da progressão. Nada é gravado.',
    ],
  },
];

/** The tasks, those of the person's roles first. */
export function topicsFor(roles: readonly Role[]): readonly Topic[] {
  const mine = (topic: Topic): boolean =>
    topic.roles === null || topic.roles.some((role) => roles.includes(role));
  return [...TOPICS.filter(mine), ...TOPICS.filter((topic) => !mine(topic))];
}
