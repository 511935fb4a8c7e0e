import type { Topic } from './topic.ts';

/** Copies, their rehearsal and their restoring. */
export const BACKUPS_TOPIC: Topic = {
  title: 'Fazer, conferir e restaurar cópias de segurança',
  roles: ['admin'],
  steps: [
    'Em Administração, Cópias de segurança, inclua uma ou duas pastas: outro disco, um pendrive guardado em lugar seguro ou uma pasta de rede. A pasta de dados é que não pode ficar em rede nem em pasta sincronizada.',
    'A cópia é feita uma vez por dia, ao fechar o programa com a sessão aberta e em “Copiar agora”. Cada uma é reaberta e conferida antes de valer; em “Programação” se escolhe quantas ficam.',
    '“Conferir” lê a cópia inteira. “Ensaiar” a restaura em pasta provisória, compara e emite o termo para o arquivo; digite a chave de recuperação para provar também a folha do envelope.',
    'Para restaurar, use “Restaurar”, ou “Restaurar uma cópia de segurança” na tela de entrada, também em outro computador. Escolha a pasta e a cópia, e abra-a com a chave de recuperação ou com a senha de um administrador daquela data.',
    'O que estava na pasta de dados não se apaga: fica em uma pasta “substituido-” com a data.',
    'O arquivo “reserva.bin” da pasta de dados guarda 64 MB para o disco cheio: o programa o libera quando falta espaço, para terminar o que estava em curso, e o refaz quando volta a haver folga. Não é preciso copiá-lo.',
  ],
};
