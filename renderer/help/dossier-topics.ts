import type { Topic } from './topic.ts';

/** How to make dossiers and certificates, one or many, and print them. */
export const DOSSIER_TOPICS: readonly Topic[] = [
  {
    title: 'Emitir o prontuário',
    roles: ['rh', 'corregedor', 'autoridade'],
    steps: [
      'Abra o guarda em Efetivo, Guardas, e escolha o prontuário.',
      'Ele traz identificação com fotografia, comportamento com os artigos, sanções definitivas, recompensas, carreira, formação e porte de arma. Imprima ou salve em PDF.',
    ],
  },
  {
    title: 'Gerar prontuários em lote e imprimir',
    roles: ['rh', 'corregedor', 'autoridade'],
    steps: [
      'Em Documentos, “Prontuários em lote”, marque os guardas: por lotação, classe, situação, nome, ou todos os da lista.',
      'Escolha o prontuário completo ou o resumo de uma página; um arquivo para cada guarda ou um só, com índice; com número ou como cópia de consulta.',
      'O andamento mostra quem acabou de sair. “Cancelar” termina os que estão em preparo e deixa só arquivos inteiros; depois, “Gerar os que faltam” continua, sem dar outro número.',
      'Arquivo que já existe na pasta não é substituído: o novo recebe “(2)” no nome.',
      '“Imprimir”, em qualquer documento, oferece a janela do sistema ou uma impressora deste computador, com o número de cópias.',
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
];
