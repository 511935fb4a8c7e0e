import type { Topic } from './topic.ts';

/** What to do when the computer's clock contradicts the records. */
export const CLOCK_TOPIC: Topic = {
  title: 'Resolver o aviso de relógio atrasado ou adiantado',
  roles: ['admin'],
  steps: [
    'O aviso aparece quando o computador marca uma data anterior ao último registro, ou distante demais dele. Nada se perde: tudo pode ser consultado, mas nada novo é gravado, porque os prazos são contados dessa data.',
    'Corrija a data, a hora e o fuso nas configurações do computador e escolha “Conferir de novo”. Se o erro voltar a cada dia, a bateria da placa do computador pode precisar de troca.',
    'Se a data mostrada estiver certa, e errada a dos registros, o administrador escolhe “A data está certa…” e escreve como a conferiu. O motivo fica na trilha de auditoria.',
  ],
};
