import { z } from 'zod';

/** How many: every bound that is given must hold, and at least one is given. */
const BOUNDS = ['atLeast', 'moreThan', 'exactly', 'atMost', 'lessThan'] as const;
export type Bounds = { readonly [B in (typeof BOUNDS)[number]]?: number | undefined };

const amount = z.int().min(0).max(1_000_000).optional();
const bounds = { atLeast: amount, moreThan: amount, exactly: amount, atMost: amount, lessThan: amount };

function isBounded(value: Bounds): boolean {
  return BOUNDS.some((bound) => value[bound] !== undefined);
}

const unbounded = { error: 'Informe ao menos um limite: atLeast, moreThan, exactly, atMost ou lessThan.' };

const kinds = z.union([z.literal('any'), z.array(z.string().min(1)).min(1)], {
  error: 'Informe "any" ou a lista de espécies de sanção.',
});

/** Months of the window; null means the whole career. */
const window = z.int().min(1).max(1200).nullable();

/** How many sanctions of these kinds are inside the window; `minDays` counts only those of at least so many days. */
const count = z
  .strictObject({ of: kinds, withinMonths: window, minDays: z.int().min(1).optional(), ...bounds })
  .refine(isBounded, unbounded);

/** The sum of the days of the sanctions of these kinds inside the window. */
const sumDays = z.strictObject({ of: kinds, withinMonths: window, ...bounds }).refine(isBounded, unbounded);

/** Months of service since admission, leaves discounted as in the windows. */
const serviceMonths = z
  .strictObject({
    atLeast: z.int().min(1).max(1200).optional(),
    lessThan: z.int().min(1).max(1200).optional(),
  })
  .refine((value) => value.atLeast !== undefined || value.lessThan !== undefined, {
    error: 'Informe atLeast ou lessThan.',
  });

export type CountCondition = z.infer<typeof count>;
export type SumCondition = z.infer<typeof sumDays>;
export type ServiceCondition = z.infer<typeof serviceMonths>;

/** Exactly one key is present. */
export type Condition = {
  otherwise?: true | undefined;
  any?: Condition[] | undefined;
  all?: Condition[] | undefined;
  not?: Condition | undefined;
  count?: CountCondition | undefined;
  sumDays?: SumCondition | undefined;
  serviceMonths?: ServiceCondition | undefined;
};

const oneKey = (value: Condition): boolean =>
  Object.values(value).filter((part) => part !== undefined).length === 1;

const shape: z.ZodType<Condition> = z.lazy(() =>
  z
    .strictObject({
      otherwise: z.literal(true).optional(),
      any: z.array(condition).min(1).optional(),
      all: z.array(condition).min(1).optional(),
      not: condition.optional(),
      count: count.optional(),
      sumDays: sumDays.optional(),
      serviceMonths: serviceMonths.optional(),
    })
    .refine(oneKey, {
      error: 'Cada condição tem uma só chave: otherwise, any, all, not, count, sumDays ou serviceMonths.',
    }),
);

/** A condition of a class. The word `"otherwise"` is short for `{"otherwise": true}`. */
export const condition: z.ZodType<Condition> = z.preprocess(
  (raw) => (raw === 'otherwise' ? { otherwise: true } : raw),
  shape,
);

/** Every sanction kind that a condition names. */
export function kindsNamed(when: Condition): readonly string[] {
  const own = [when.count?.of, when.sumDays?.of].flatMap((of) =>
    of === undefined || of === 'any' ? [] : of,
  );
  const inner = [...(when.any ?? []), ...(when.all ?? []), ...(when.not ? [when.not] : [])];
  return [...own, ...inner.flatMap(kindsNamed)];
}
