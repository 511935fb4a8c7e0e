import type { Circumstance } from '../../shared/proceedings/contract.ts';
import type { ActKind, FindingOutcome, ProceedingStatus } from '../../shared/proceedings/model.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { Tone } from '../ui/StatusBadge.tsx';

type Badge = { readonly tone: Tone; readonly label: string };

export const STATUS: Readonly<Record<ProceedingStatus, Badge>> = {
  open: { tone: 'info', label: 'Em andamento' },
  decided: { tone: 'good', label: 'Julgado' },
  archived: { tone: 'quiet', label: 'Arquivado' },
};

export const CIRCUMSTANCE_KINDS: Readonly<Record<Circumstance['kind'], string>> = {
  mitigating: 'Atenuante',
  aggravating: 'Agravante',
  recurrence: 'Reincidência',
};

/** How a circumstance stands: waiting for someone, confirmed, refused. */
export function verdictBadge(verdict: Circumstance['verdict']): Badge {
  if (verdict === null) return { tone: 'warn', label: 'A decidir' };
  return verdict === 'confirmed'
    ? { tone: 'good', label: 'Confirmada' }
    : { tone: 'quiet', label: 'Recusada' };
}

export const OUTCOME_TONES: Readonly<Record<FindingOutcome, Tone>> = {
  proven: 'bad',
  not_proven: 'neutral',
  did_not_happen: 'neutral',
  justified: 'good',
};

/** What each act is worth in the file, said while it is recorded. */
export const ACT_HINTS: Readonly<Partial<Record<ActKind, string>>> = {
  portaria:
    'Instaura o procedimento e interrompe a prescrição (Lei 8.112/1990, art. 142, § 3º). Informe número e data no texto.',
  libelo: 'Expõe ao acusado o fato e o dispositivo de cada imputação (Anexo 3, art. 12, § 3º).',
  citacao:
    'Só valem para a defesa os atos da citação em diante. Ela alcança apenas as imputações já registradas: depois dela não se imputa ao mesmo guarda sem citá-lo outra vez.',
  vista: 'O acusado ou seu defensor teve acesso à íntegra dos autos (CF, art. 5º, LV).',
  abertura_prazo_defesa: 'O último dia do prazo é calculado pela norma e aparece na linha do tempo.',
  defesa: 'Defesa entregue pelo acusado ou por defensor constituído, dativo ou designado.',
  oitiva: 'O acusado foi ouvido sobre a imputação, depois de citado.',
  dispensa_oitiva: 'O acusado, citado, preferiu não ser ouvido. Junte aos autos a declaração.',
  relatorio:
    'Aprecia as provas e a defesa. No processo disciplinar deve ser posterior ao último ato de defesa.',
  impedimento:
    'Quem registra este ato declara-se impedido ou suspeito de atuar e não poderá julgar. A declaração da autoridade é registrada por ela mesma.',
};

const ACT_FOR: Readonly<Record<string, ActKind>> = {
  citacao: 'citacao',
  vista: 'vista',
  defesa: 'abertura_prazo_defesa',
  oitiva: 'oitiva',
  portaria: 'portaria',
  relatorio: 'relatorio',
};

/** The act whose record would fill what is missing; null when it is not an act that is missing. */
export function actThatFills(problem: Problem): ActKind | null {
  return ACT_FOR[problem.id] ?? null;
}

/** `5 dias`, `1 dia`. */
export function daysWords(days: number): string {
  return days === 1 ? '1 dia' : `${days} dias`;
}

/** `Suspensão de 5 dias`, `Repreensão`. */
export function penaltyWords({
  label,
  days,
}: {
  readonly label: string;
  readonly days: number | null;
}): string {
  return days === null ? label : `${label} de ${daysWords(days)}`;
}
