import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardaLegalProgression } from '../../shared/progression/guarda-legal.ts';
import { type Contender, placeAll, rank } from '../../shared/progression/ranking.ts';
import { SCHOOLING } from '../../shared/progression/schooling.ts';
import { addDays } from '../../shared/time/civil-date.ts';
import { ON, standing } from './progression-samples.ts';

const BREAKERS = guardaLegalProgression.tieBreakers;
const EVEN: Contender & { readonly name: string } = {
  name: '',
  points: { total: 10 },
  tie: { courseGrade: 8, serviceDays: 2000, schooling: 'medio', birthOn: '1990-01-01', dependants: 1 },
};

describe('ties (art. 4)', () => {
  it('fall by course grade, service, schooling, age and dependants, in this order', () => {
    const tie = (name: string, changes: Partial<Contender['tie']>) => ({
      ...EVEN,
      name,
      tie: { ...EVEN.tie, ...changes },
    });
    const order = rank(BREAKERS, [
      tie('even', {}),
      tie('dependants', { dependants: 2 }),
      tie('older', { birthOn: '1980-01-01' }),
      tie('schooled', { schooling: 'superior' }),
      tie('longer', { serviceDays: 2001 }),
      tie('graded', { courseGrade: 9 }),
      { ...EVEN, name: 'points', points: { total: 10.5 } },
      tie('twin', {}),
      tie('ungraded', { courseGrade: null }),
    ]);
    expect(order.map(({ position, decidedBy, entry }) => [position, decidedBy, entry.name])).toEqual([
      [1, null, 'points'],
      [2, 'points', 'graded'],
      [3, 'course_grade', 'longer'],
      [4, 'service_time', 'schooled'],
      [5, 'schooling', 'older'],
      [6, 'age', 'dependants'],
      [7, 'dependants', 'even'],
      [8, 'unresolved', 'twin'],
      [9, 'course_grade', 'ungraded'],
    ]);
  });

  it('only the eligible for one grade on one day are compared', () => {
    const cases = [
      { on: ON, standing: standing({ gradeSince: '2022-03-01' }) },
      { on: ON, standing: standing({ openPad: true }) },
      { on: ON, standing: standing() },
      { on: ON, standing: standing({ grade: 'segunda_classe' }) },
    ];
    expect(placeAll(BREAKERS, cases).map(({ position }) => position)).toEqual([2, null, 1, 1]);
  });
});

const contender = fc.record({
  points: fc.record({ total: fc.integer({ min: -4, max: 4 }).map((half) => half / 2) }),
  tie: fc.record({
    courseGrade: fc.option(fc.integer({ min: 7, max: 9 })),
    serviceDays: fc.integer({ min: 1000, max: 1002 }),
    schooling: fc.option(fc.constantFrom(...SCHOOLING.map((level) => level.id))),
    birthOn: fc.option(fc.constantFrom('1980-01-01', '1990-01-01')),
    dependants: fc.integer({ min: 0, max: 2 }),
  }),
});

/** One string for each contender; equal only for those whom the law cannot tell apart. */
const signature = ({ points, tie }: Contender) => JSON.stringify([points, tie]);

describe('ranking', () => {
  it('is a total order that does not depend on how the candidates arrive', () => {
    fc.assert(
      fc.property(fc.array(contender, { maxLength: 12 }), (contenders) => {
        const forward = rank(BREAKERS, contenders);
        const backward = rank(BREAKERS, contenders.toReversed());
        expect(forward.map(({ entry }) => signature(entry))).toEqual(
          backward.map(({ entry }) => signature(entry)),
        );
        expect(forward.map(({ position }) => position)).toEqual(contenders.map((_, index) => index + 1));
        for (const [index, { decidedBy, entry }] of forward.entries()) {
          const above = forward[index - 1];
          if (above === undefined) continue;
          expect(decidedBy === 'unresolved').toBe(signature(above.entry) === signature(entry));
          expect(above.entry.points.total).toBeGreaterThanOrEqual(entry.points.total);
        }
      }),
    );
  });

  it('nobody is moved by who leaves', () => {
    fc.assert(
      fc.property(fc.array(contender, { minLength: 1, maxLength: 10 }), fc.nat(), (contenders, pick) => {
        const [gone] = contenders.slice(pick % contenders.length);
        const rest = contenders.filter((one) => one !== gone);
        const before = rank(BREAKERS, contenders).filter(({ entry }) => entry !== gone);
        expect(rank(BREAKERS, rest).map(({ entry }) => entry)).toEqual(before.map(({ entry }) => entry));
      }),
    );
  });
});

const day = fc.integer({ min: -1200, max: 30 }).map((offset) => addDays(ON, offset));
const sanction = fc.record({
  kind: fc.constantFrom('advertencia_verbal', 'repreensao', 'repreensao_escrita', 'suspensao', 'exoneracao'),
  appliedOn: day,
});
const absence = fc
  .record({ from: day, length: fc.integer({ min: 0, max: 400 }) })
  .map(({ from, length }) => ({ from, to: addDays(from, length), kind: 'licenca_interesse' }));

describe('points', () => {
  it('never rise with one sanction more', () => {
    fc.assert(
      fc.property(fc.array(sanction, { maxLength: 6 }), sanction, (sanctions, more) => {
        const before = standing({ sanctions }).points.total;
        const after = standing({ sanctions: [...sanctions, more] }).points.total;
        expect(after).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('and service never grow with one absence more, and the sum is that of the parts', () => {
    fc.assert(
      fc.property(fc.array(absence, { maxLength: 4 }), absence, (absences, more) => {
        const before = standing({ absences });
        const after = standing({ absences: [...absences, more] });
        expect(after.points.total).toBeLessThanOrEqual(before.points.total);
        expect(after.tie.serviceDays).toBeLessThanOrEqual(before.tie.serviceDays);
        expect(after.points.parts.reduce((sum, part) => sum + part.points, 0)).toBe(after.points.total);
      }),
    );
  });
});
