import type { DossierFacts, DossierRecord } from '../../../shared/documents/dossier-facts.ts';
import type { DossierSanction } from '../../../shared/documents/sanction.ts';
import { PERMIT_STATE_LABELS } from '../../../shared/personnel/model.ts';
import { daysBetween } from '../../../shared/time/civil-date.ts';
import { daysWords } from '../../behavior/labels.ts';
import { dateWords } from '../../ui/dates.ts';

/** The `most` newest, newest first, and how many are older than those. */
export function lastOf<T>(
  entries: readonly T[],
  on: (entry: T) => string,
  most: number,
): { readonly last: readonly T[]; readonly before: number } {
  const last = entries.toSorted((a, b) => on(b).localeCompare(on(a))).slice(0, most);
  return { last, before: entries.length - last.length };
}

function counted<T>(entries: readonly T[], labelOf: (entry: T) => string): string {
  const counts = new Map<string, number>();
  for (const entry of entries) counts.set(labelOf(entry), (counts.get(labelOf(entry)) ?? 0) + 1);
  return [...counts].map(([label, count]) => `${label}: ${count}`).join('; ');
}

/** `Advertência: 2; Suspensão: 1`. */
export function sanctionCounts(sanctions: readonly DossierSanction[]): string {
  return counted(sanctions, ({ label }) => label);
}

/** One sanction in a line, with its article and decision. */
export function sanctionWords({
  label,
  days,
  citation,
  decidedOn,
  finalOn,
  reference,
}: DossierSanction): string {
  const penalty = days === null ? label : `${label} de ${daysWords(days)}`;
  const file = reference === '' ? '' : `, ${reference}`;
  return `${penalty} (${citation}): decidida em ${dateWords(decidedOn)}, definitiva em ${dateWords(finalOn)}${file}`;
}

/** Rewards by kind, or that there is none. */
export function rewardCounts(rewards: DossierFacts['rewards']): string {
  return rewards.length === 0 ? 'Não constam' : counted(rewards, ({ label }) => label);
}

/** How many leaves and how long, both ends counted, or that there is none. */
export function leaveDays(leaves: DossierFacts['guard']['leaves']): string {
  const days = leaves.reduce((sum, { from, to }) => sum + daysBetween(from, to) + 1, 0);
  if (leaves.length === 0) return 'Não constam';
  return leaves.length === 1 ? `1, de ${daysWords(days)}` : `${leaves.length}, que somam ${daysWords(days)}`;
}

/** The permit that lasts longest, and how it stands. */
export function permitWords(permits: DossierRecord['permits']): string {
  const [permit] = lastOf(permits, ({ expiresOn }) => expiresOn, 1).last;
  if (permit === undefined || permit.state === null) return 'Não consta';
  return `Nº ${permit.number}, até ${dateWords(permit.expiresOn)}: ${PERMIT_STATE_LABELS[permit.state].toLowerCase()}`;
}
