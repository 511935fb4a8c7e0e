import type { WireError } from '../../shared/contract/errors.ts';

export type Damage = Extract<WireError, { code: 'damaged' }>['what'];

export type DamageWords = {
  readonly title: string;
  readonly message: string;
  readonly steps: readonly string[];
};

const NEVER_DELETE = 'Não apague nem substitua nenhum arquivo da pasta de dados.';
const CLOSE_AND_OPEN = 'Feche o Lisura e abra de novo: o arquivo é conferido outra vez a cada abertura.';
const RESTORE =
  'Se o aviso persistir, restaure a cópia de segurança mais recente: o que está na pasta fica guardado à parte.';

/** What each state of the data folder means for the office, and what to do. Never "delete and start again". */
export const DAMAGES: Readonly<Record<Damage, DamageWords>> = {
  network: {
    title: 'A pasta de dados está em uma rede',
    message:
      'Em pasta de rede o banco de dados pode se corromper: o bloqueio e a gravação não são garantidos. Por isso nada foi aberto nem alterado.',
    steps: [
      'Copie a pasta de dados inteira para um disco deste computador e abra o Lisura com ela.',
      'A pasta de rede serve para as cópias de segurança: escolha-a em Administração, Cópias de segurança.',
      NEVER_DELETE,
    ],
  },
  synced: {
    title: 'A pasta de dados é sincronizada com a nuvem',
    message:
      'Programas como OneDrive, Dropbox, Google Drive e iCloud copiam e trocam arquivos abertos e podem corromper o banco de dados. Por isso nada foi aberto nem alterado.',
    steps: [
      'Copie a pasta de dados inteira para uma pasta comum deste computador, fora da sincronização, e abra o Lisura com ela.',
      'Para ter cópias fora deste computador, use Administração, Cópias de segurança.',
      NEVER_DELETE,
    ],
  },
  missing: {
    title: 'O arquivo de dados não foi encontrado',
    message:
      'A pasta de dados existe, mas falta nela o arquivo principal. Nada foi criado no lugar dele, e o que resta na pasta não foi alterado.',
    steps: ['Verifique se o disco em que está a pasta de dados está conectado.', NEVER_DELETE, RESTORE],
  },
  newer: {
    title: 'Os dados são de uma versão mais nova',
    message:
      'Este computador tem uma versão anterior do Lisura. Abrir assim poderia perder informações, por isso nada foi aberto nem alterado.',
    steps: ['Instale neste computador a versão mais recente do Lisura e abra de novo.'],
  },
  foreign: {
    title: 'O arquivo encontrado não é do Lisura',
    message:
      'Há na pasta de dados um arquivo com o nome esperado, mas de outra origem. Nada foi aberto nem alterado.',
    steps: ['Confira se a pasta escolhida é a da sua instituição.', NEVER_DELETE, RESTORE],
  },
  unreadable: {
    title: 'O arquivo de dados não pôde ser lido',
    message:
      'A leitura falhou. Isso pode ser passageiro: um disco com defeito, um antivírus ou uma rede instável. Nada foi alterado na pasta.',
    steps: [CLOSE_AND_OPEN, NEVER_DELETE, RESTORE],
  },
  keys: {
    title: 'O arquivo de chaves está ausente ou incompleto',
    message:
      'Sem ele os dados continuam protegidos, mas não podem ser abertos por senha. Nada foi alterado na pasta.',
    steps: ['Recoloque na pasta de dados o arquivo de chaves da mesma instalação.', NEVER_DELETE, RESTORE],
  },
  denied: {
    title: 'A pasta de dados é de outro usuário do computador',
    message:
      'A conta com que se entrou neste computador não tem permissão para ler a pasta de dados. Nada foi aberto, criado nem alterado.',
    steps: [
      'Entre no computador com a conta em que o Lisura foi instalado e abra de novo.',
      'Se mais de uma pessoa usa este computador, peça ao responsável por ele a permissão de leitura e gravação na pasta de dados.',
      NEVER_DELETE,
    ],
  },
  readonly: {
    title: 'A pasta de dados não permite gravação',
    message:
      'O Lisura precisa gravar na pasta de dados para funcionar. O que está guardado nela não foi alterado.',
    steps: [
      'Peça ao responsável pelo computador a permissão de gravação na pasta de dados.',
      'Verifique se o disco não está protegido contra gravação.',
    ],
  },
};
