import fc from 'fast-check';
import { dateOf, dayOf, type History } from './behavior-reference.ts';

const EPOCH = dayOf('2003-01-01');
const KINDS = ['advertencia_verbal', 'repreensao', 'repreensao_escrita', 'suspensao', 'exoneracao'];

const admission = fc.oneof(
  fc.integer({ min: EPOCH, max: EPOCH + 2500 }),
  fc.constantFrom(dayOf('2004-02-29'), dayOf('2008-02-29'), dayOf('2005-12-31'), dayOf('2007-08-31')),
);
const sanction = fc.record({
  kind: fc.constantFrom(...KINDS, 'suspensao'),
  final: fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 3000 }) },
    fc.integer({ min: -900, max: 0 }),
  ),
  served: fc.oneof(
    { weight: 3, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: -40, max: 200 }) },
    fc.constant(null),
  ),
  annulled: fc.integer({ min: 0, max: 7 }).map((number) => number === 7),
});

/** A leave by its first day since admission and its length. */
export const leaveArbitrary = fc.record({
  from: fc.integer({ min: -300, max: 4000 }),
  length: fc.oneof(
    fc.integer({ min: 1, max: 20 }),
    fc.integer({ min: 25, max: 35 }),
    fc.integer({ min: 1, max: 900 }),
  ),
  kind: fc.constantFrom(undefined, 'licenca_saude', 'ferias'),
});

/** Up to six sanctions and six leaves around one admission; shrinks towards a clean career. */
export const historyArbitrary: fc.Arbitrary<History> = fc
  .record({
    admission,
    sanctions: fc.array(sanction, { maxLength: 6 }),
    leaves: fc.array(leaveArbitrary, { maxLength: 6 }),
  })
  .map((raw) => ({
    admission: dateOf(raw.admission),
    sanctions: raw.sanctions.map(({ kind, final, served, annulled }) => ({
      kind,
      finalOn: dateOf(raw.admission + final),
      fulfilledOn: served === null ? null : dateOf(raw.admission + final + served),
      annulled,
    })),
    leaves: raw.leaves.map(({ from, length, kind }) => ({
      from: dateOf(raw.admission + from),
      to: dateOf(raw.admission + from + length - 1),
      ...(kind === undefined ? {} : { kind }),
    })),
  }));
