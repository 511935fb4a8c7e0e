import { PERMIT_SUSPENSION_CITATION, PERMIT_VALIDITY_CITATION } from '../../shared/personnel/permits.ts';
import type { PersonnelAlert } from '../../shared/personnel/record.ts';
import { REMOVAL_NOTICE_DAYS, removalStateOn } from '../../shared/personnel/removals.ts';
import type { TermRule } from '../../shared/rulebook/procedure-schema.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import { currentPermits, standingOf } from './rows.ts';
import { type PermitRow, type RemovalRow, type SuspensionRow, standing } from './statements.ts';

const UNIFORM_CITATION = 'Anexo 3, art. 16, I';

export type AlertOf = PersonnelAlert & { readonly guardId: number };

function permitAlert(row: PermitRow, state: string, detail: string): PersonnelAlert | null {
  const number = `Porte nº ${row.number}`;
  if (state === 'expiring') {
    const text = `${number} vence em ${formatDate(row.expires_on)}.`;
    return { kind: 'permit_expiring', text, citation: PERMIT_VALIDITY_CITATION, dueOn: row.expires_on };
  }
  if (state === 'expired') {
    const text = `${number} venceu em ${formatDate(row.expires_on)}: recolha a arma ou renove o porte.`;
    return { kind: 'permit_expired', text, citation: PERMIT_VALIDITY_CITATION, dueOn: row.expires_on };
  }
  if (state !== 'suspended') return null;
  const text = `${number} suspenso. ${detail}`;
  return { kind: 'permit_suspended', text, citation: PERMIT_SUSPENSION_CITATION, dueOn: null };
}

function removalAlerts(row: RemovalRow, term: TermRule, on: string): PersonnelAlert[] {
  if (removalStateOn({ from: row.from_day, to: row.to_day }, on) !== 'running') return [];
  const until = formatDate(row.to_day);
  const uniform: PersonnelAlert = {
    kind: 'uniform_barred',
    text: `Afastado preventivamente até ${until}: não pode usar farda nem equipamento.`,
    citation: UNIFORM_CITATION,
    dueOn: null,
  };
  if (row.to_day > addDays(on, REMOVAL_NOTICE_DAYS)) return [uniform];
  const mayExtend = row.extended_at === null && row.ended_on === null && term.extensionDays > 0;
  const then = mayExtend
    ? 'Prorrogue-o por ato motivado ou faça o guarda voltar ao serviço.'
    : 'Não cabe prorrogação: o guarda volta ao serviço.';
  const text = `Afastamento preventivo termina em ${until}. ${then}`;
  return [uniform, { kind: 'removal_ending', text, citation: term.citation, dueOn: row.to_day }];
}

/** What the permits and removals, of one guard or of everyone, ask on a day. */
export function alertsOf(
  rows: {
    readonly permits: readonly PermitRow[];
    readonly suspensions: readonly SuspensionRow[];
    readonly removals: readonly RemovalRow[];
  },
  term: TermRule,
  on: string,
): AlertOf[] {
  const current = currentPermits(rows.permits);
  const permits = [...current.values()].flatMap((row) => {
    const { state, detail } = standingOf(row, { ...rows, current }, on);
    const alert = permitAlert(row, state, detail);
    return alert === null ? [] : [{ ...alert, guardId: row.guard_id }];
  });
  const removals = standing(rows.removals).flatMap((row) =>
    removalAlerts(row, term, on).map((alert) => ({ ...alert, guardId: row.guard_id })),
  );
  return [...permits, ...removals];
}
