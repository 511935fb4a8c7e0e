import { z } from 'zod';

/** From what a finding may depart only with written reasons. */
export const departureKind = z.enum(['worksheet', 'precedents', 'report']);
export type DepartureKind = z.infer<typeof departureKind>;

export const DEPARTURE_LABELS: Readonly<Record<DepartureKind, string>> = {
  worksheet: 'Dias diversos dos da planilha de dosimetria',
  precedents: 'Penalidade diversa das aplicadas em casos anteriores',
  report: 'Divergência do relatório',
};

/** The field of a finding in which each departure is reasoned. */
export const DEPARTURE_FIELDS = {
  worksheet: 'worksheetReason',
  precedents: 'precedentsReason',
  report: 'reportReason',
} as const satisfies Readonly<Record<DepartureKind, string>>;
