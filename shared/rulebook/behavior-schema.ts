import { z } from 'zod';
import { condition, kindsNamed } from './conditions.ts';

const SHORT_ANCHORS = new Map([
  ['fulfilled', 'fulfilledOn'],
  ['applied', 'appliedOn'],
  ['final', 'finalOn'],
]);

/** The day from which a window counts; the short forms fulfilled, applied and final are understood. */
export const anchor = z.preprocess(
  (raw) => (typeof raw === 'string' ? (SHORT_ANCHORS.get(raw) ?? raw) : raw),
  z.enum(['fulfilledOn', 'appliedOn', 'finalOn']),
);
export type Anchor = z.infer<typeof anchor>;

/**
 * Leaves that do not count as elapsed time. They stop the window only when they total more than `thresholdDays`;
 * then all of them are excluded, or only the excess. `kinds` names what counts as leave; `exceptKinds` never does.
 */
export const leaveRule = z.object({
  citation: z.string().default(''),
  off: z.boolean().default(false),
  thresholdDays: z.int().min(0).max(36_500).default(30),
  excludes: z.enum(['all', 'excess']).default('all'),
  kinds: z.union([z.literal('all'), z.array(z.string())]).default('all'),
  exceptKinds: z.array(z.string()).default(['ferias']),
});
export type LeaveRule = z.infer<typeof leaveRule>;

/** So many sanctions `of` these kinds in a window count as one more of kind `as` wherever `as` alone is counted. */
export const equivalence = z.object({
  of: z.array(z.string().min(1)).min(1),
  quantity: z.int().min(1).max(1000),
  as: z.string().min(1),
  citation: z.string().default(''),
});

export const behaviorClass = z.object({
  id: z.string().min(1),
  label: z.string().min(1),
  citation: z.string().default(''),
  when: condition,
});
export type BehaviorClass = z.infer<typeof behaviorClass>;

const classInput = z.preprocess(
  (raw) =>
    typeof raw === 'object' && raw !== null && !('label' in raw) && 'id' in raw
      ? { label: raw.id, ...raw }
      : raw,
  behaviorClass,
);

/** Who declares the classes by act: office or role names, and those who sign in place of a vacant office. */
export const declaration = z.object({
  citation: z.string().default(''),
  offices: z.array(z.string().min(1)).min(1),
  substitutes: z.array(z.string().min(1)).default([]),
});
export type Declaration = z.infer<typeof declaration>;

const behaviorShape = z.object({
  /** The class of who has no sanction yet and meets no condition but `otherwise`. */
  initial: z.string().min(1),
  initialCitation: z.string().default(''),
  automaticCitation: z.string().default(''),
  countsFrom: anchor.default('fulfilledOn'),
  countsFromCitation: z.string().default(''),
  leaves: z.preprocess(
    (raw) => (raw === null || raw === 'off' ? { off: true } : raw),
    leaveRule.prefault({ off: true }),
  ),
  equivalences: z.array(equivalence).default([]),
  /** In the order of evaluation: the first class whose condition holds is the class. */
  classes: z.array(classInput).min(1).max(20),
  bestToWorst: z.array(z.string()).default([]),
  /** Absent: whoever may sign acts of behavior in the application. */
  declaration: declaration.optional(),
});
export type Behavior = z.infer<typeof behaviorShape>;

type Path = (string | number)[];

function* namesOutsideClasses(value: Behavior): Generator<[Path, string]> {
  const ids = value.classes.map((one) => one.id);
  if (value.initial !== '' && !ids.includes(value.initial))
    yield [['initial'], 'A classe inicial não está entre as classes.'];
  for (const [index, id] of ids.entries()) {
    if (ids.indexOf(id) !== index)
      yield [['classes', index, 'id'], 'Há duas classes com este identificador.'];
  }
  for (const [index, one] of value.classes.entries()) {
    if (one.when.otherwise && index < ids.length - 1) {
      yield [
        ['classes', index, 'when'],
        'A classe “nos demais casos” é a última: as seguintes nunca seriam alcançadas.',
      ];
    }
  }
  const order = value.bestToWorst;
  if (order.length > 0 && (order.length !== ids.length || ids.some((id) => !order.includes(id)))) {
    yield [['bestToWorst'], 'A ordem da melhor à pior classe traz cada classe uma vez.'];
  }
}

/** The rule of behavior: ordered classes and how windows are counted. Accepts `best_to_worst` for `bestToWorst`. */
export const behavior = z.preprocess(
  (raw) =>
    typeof raw === 'object' && raw !== null && 'best_to_worst' in raw && !('bestToWorst' in raw)
      ? { ...raw, bestToWorst: raw.best_to_worst }
      : raw,
  behaviorShape.superRefine((value, context) => {
    for (const [path, message] of namesOutsideClasses(value))
      context.addIssue({ code: 'custom', path, message });
  }),
);

/** Where a condition or an equivalence names a sanction kind that is not in the list: path and kind. */
export function unknownKinds(
  value: Behavior,
  known: readonly string[],
): readonly { path: Path; kind: string }[] {
  const missing = (kinds: readonly string[], path: Path) =>
    kinds.filter((kind) => kind !== '' && !known.includes(kind)).map((kind) => ({ path, kind }));
  return [
    ...value.classes.flatMap((one, index) => missing(kindsNamed(one.when), ['classes', index, 'when'])),
    ...value.equivalences.flatMap((one, index) => missing([...one.of, one.as], ['equivalences', index])),
  ];
}
