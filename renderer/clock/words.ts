import type { ClockFaultSeen } from '../../shared/clock/contract.ts';
import { instantWords } from '../ui/dates.ts';

export type ClockWords = {
  readonly title: string;
  readonly happened: string;
  readonly kept: string;
  readonly next: string;
};

/** A clock that contradicts the records: what happened, what was kept, what to do. */
export function clockWords({ what, shown, known }: ClockFaultSeen): ClockWords {
  const [now, last] = [instantWords(shown), instantWords(known)];
  return {
    title:
      what === 'behind' ? 'O relógio do computador está atrasado' : 'O relógio do computador está adiantado',
    happened:
      what === 'behind'
        ? `Ele marca ${now}, antes do último momento registrado aqui, ${last}.`
        : `Ele marca ${now}, longe demais do último momento registrado aqui, ${last}.`,
    kept: 'Tudo o que estava gravado está guardado e pode ser consultado, mas nada novo é gravado e os prazos mostrados podem estar errados, porque são contados desta data.',
    next: 'Corrija a data e a hora do computador e tente de novo; se a data estiver certa, um administrador pode confirmá-la.',
  };
}
