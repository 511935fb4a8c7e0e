import { failed } from '../ui/notify.tsx';
import { call } from './client.ts';

/** Ends the session: the process that holds the keys goes away. */
export function lock(): void {
  call('desktop.lock', {}).catch(() =>
    failed('Não foi possível bloquear', 'Feche a janela do Lisura para encerrar a sessão.'),
  );
}
