import type { OutputAt } from '../../app/client.ts';
import { guardsWords } from './labels.ts';

export type Check = OutputAt<'behavior.check'>;

function actsWords(acts: number): string {
  return acts === 1 ? 'do ato em vigor' : `de cada um dos ${acts.toLocaleString('pt-BR')} atos em vigor`;
}

/** What the check of the acts found, in words. */
export function checkWords({ acts, guards, differences }: Check): string {
  if (acts === 0) return 'Não há ato em vigor a conferir.';
  const done = `A classe de ${guardsWords(guards)} foi recalculada dos fatos, na data ${actsWords(acts)}.`;
  if (differences.length === 0) return `${done} Nenhuma diferença.`;
  const loose = differences.filter((one) => !one.explained).length;
  const found = differences.length === 1 ? 'Há 1 diferença' : `Há ${differences.length} diferenças`;
  if (loose === 0 && differences.length === 1)
    return `${done} ${found}, explicada por exclusão do ato ou por registros posteriores.`;
  if (loose === 0)
    return `${done} ${found}, todas explicadas por exclusão do ato ou por registros posteriores.`;
  return `${done} ${found}; ${loose === 1 ? '1 sem explicação' : `${loose} sem explicação`} nos registros.`;
}
