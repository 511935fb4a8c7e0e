import { z } from 'zod';
import { surveyFilter } from '../surveys/model.ts';
import { isoDate } from '../time/civil-date.ts';
import {
  CLOSED_STATUSES,
  manifestationChannel,
  manifestationKind,
  manifestationSecrecy,
  manifestationStatus,
  OPEN_STATUSES,
} from './model.ts';
import { recipientKind } from './screening.ts';

const day = isoDate.nullable().default(null);
const place = z.array(z.string().trim().min(1).max(80)).max(50).default([]);

/** Which manifestations: the open ones, those past their term, the closed ones or all. */
export const situation = z.enum(['open', 'late', 'closed', 'all']);
export type Situation = z.infer<typeof situation>;

export const listOrder = z.enum(['newest', 'oldest', 'due']);
export type ListOrder = z.infer<typeof listOrder>;

const fields = {
  /** Words in any of the texts; see `fullTextQuery`. */
  text: z.string().trim().max(200, 'Use até 200 caracteres.').default(''),
  status: situation.default('all'),
  /** An empty list asks for any. */
  statuses: z.array(manifestationStatus).max(20).default([]),
  kinds: z.array(manifestationKind).max(20).default([]),
  channels: z.array(manifestationChannel).max(20).default([]),
  secrecies: z.array(manifestationSecrecy).max(20).default([]),
  recipients: z.array(recipientKind).max(20).default([]),
  surveys: z.array(surveyFilter).max(20).default([]),
  receivedFrom: day,
  receivedTo: day,
  factFrom: day,
  factTo: day,
  dueFrom: day,
  dueTo: day,
  /** As they were written. */
  districts: place,
  units: place,
  guardId: z.number().int().nullable().default(null),
  order: listOrder.default('newest'),
};

const PERIODS = [
  ['receivedFrom', 'receivedTo'],
  ['factFrom', 'factTo'],
  ['dueFrom', 'dueTo'],
] as const;

type Periods = Readonly<Record<(typeof PERIODS)[number][number], string | null>>;

/** The fields of periods that end before they begin. */
function backwards(value: Periods): readonly string[] {
  return PERIODS.flatMap(([from, to]) => {
    const [first, last] = [value[from], value[to]];
    return first !== null && last !== null && last < first ? [to] : [];
  });
}

function ordered<S extends z.ZodType<Periods>>(schema: S) {
  return schema.superRefine((value, context) => {
    for (const field of backwards(value))
      context.addIssue({ code: 'custom', path: [field], message: 'O período termina antes de começar.' });
  });
}

export const manifestationFilters = ordered(z.object(fields));
export type ManifestationFilters = z.infer<typeof manifestationFilters>;

/** One page of them: `before` is the last id of the page before. */
export const manifestationPageInput = ordered(
  z.object({
    ...fields,
    limit: z.number().int().min(1).max(500),
    before: z.number().int().nullable(),
  }),
);

/** No filter at all, newest first. */
export const NO_FILTERS: ManifestationFilters = manifestationFilters.parse({});

export const ORDER_LABELS: Readonly<Record<ListOrder, string>> = {
  newest: 'Mais recentes primeiro',
  oldest: 'Mais antigas primeiro',
  due: 'Prazo mais próximo primeiro',
};

/** The statuses of a situation; null when it asks for any. */
export function statusesOf(
  wanted: Situation,
): readonly (typeof OPEN_STATUSES | typeof CLOSED_STATUSES)[number][] | null {
  if (wanted === 'all') return null;
  return wanted === 'closed' ? CLOSED_STATUSES : OPEN_STATUSES;
}
