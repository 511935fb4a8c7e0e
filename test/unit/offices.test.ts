import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EMPTY_CHARTER, EMPTY_SERVICE } from '../../shared/charter/model.ts';
import { compareCharters, missingParts, reviewDue } from '../../shared/charter/rules.ts';
import type { Term } from '../../shared/mandates/model.ts';
import {
  absoluteMajority,
  checkAppointment,
  checkLoss,
  coversDay,
  holderAmong,
  mandateAlerts,
  termEnd,
} from '../../shared/mandates/rules.ts';
import { addDays, addMonths } from '../../shared/time/civil-date.ts';

const term = (given: Partial<Term>): Term => ({
  id: 1,
  office: 'ouvidor',
  kind: 'titular',
  person: 'Ana',
  from: '2025-01-01',
  until: '2026-12-31',
  endedOn: null,
  annulled: false,
  ...given,
});
const RULE = { months: 24, mostTerms: null, law: '' };

describe('the absolute majority', () => {
  test('is the least whole number above half of the members', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), (members) => {
        const needed = absoluteMajority(members);
        expect(needed * 2).toBeGreaterThan(members);
        expect((needed - 1) * 2).toBeLessThanOrEqual(members);
      }),
    );
    expect([9, 10, 11, 55].map(absoluteMajority)).toEqual([5, 6, 6, 28]);
  });

  test('decides the loss, and one vote less does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 55 }), (members) => {
        const votes = absoluteMajority(members);
        expect(() => checkLoss({ votes, members })).not.toThrow();
        expect(() => checkLoss({ votes: votes - 1, members })).toThrow();
      }),
    );
  });
});

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const anyTerm = fc
  .record({
    from: day,
    length: fc.integer({ min: 0, max: 900 }),
    open: fc.boolean(),
    person: fc.constantFrom('A', 'B'),
  })
  .map(({ from, length, open, person }) =>
    term({ from, until: open ? null : addDays(from, length), person }),
  );

describe('terms of office', () => {
  test('end the day before the same day, months later', () => {
    expect(termEnd('2026-03-15', 24)).toBe('2028-03-14');
    expect(termEnd('2024-02-29', 12)).toBe('2025-02-28');
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (from, months) => {
        expect(addDays(termEnd(from, months), 1)).toBe(addMonths(from, months));
      }),
    );
  });

  test('accepted one after another never leave two titulars on the same day', () => {
    fc.assert(
      fc.property(fc.array(anyTerm, { maxLength: 8 }), day, (asked, on) => {
        const kept: Term[] = [];
        for (const [id, next] of asked.entries()) {
          try {
            checkAppointment(next, kept, RULE);
            kept.push({ ...next, id });
          } catch {
            // Refused: an overlap, or a reappointment recorded as a first term.
          }
        }
        expect(kept.filter((one) => coversDay(one, on)).length).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('a substitute answers while there is one, and an interim only where the office is vacant', () => {
    const substitute = term({
      id: 2,
      kind: 'substituto',
      person: 'Bia',
      from: '2025-06-01',
      until: '2025-06-30',
    });
    const all = [term({}), substitute];
    expect(() => checkAppointment(substitute, [term({})], RULE)).not.toThrow();
    expect(holderAmong(all, 'ouvidor', '2025-06-15')?.person).toBe('Bia');
    expect(holderAmong(all, 'ouvidor', '2025-07-01')?.person).toBe('Ana');
    expect(holderAmong(all, 'corregedor', '2025-07-01')).toBeNull();
    const interim = term({ kind: 'interino', person: 'Caio', from: '2025-07-01', until: null });
    expect(() => checkAppointment(interim, [term({})], RULE)).toThrow();
    expect(() => checkAppointment(interim, [term({ endedOn: '2025-06-30' })], RULE)).not.toThrow();
  });

  test('a reappointment follows at once, and no more often than the local law lets', () => {
    const next = term({ kind: 'reconducao', from: '2027-01-01', until: '2028-12-31' });
    expect(() => checkAppointment(next, [term({})], RULE)).not.toThrow();
    expect(() => checkAppointment({ ...next, kind: 'titular' }, [term({})], RULE)).toThrow();
    expect(() => checkAppointment({ ...next, from: '2027-01-02' }, [term({})], RULE)).toThrow();
    expect(() => checkAppointment(next, [term({})], { ...RULE, mostTerms: 1 })).toThrow();
    expect(() => checkAppointment(next, [term({})], { ...RULE, mostTerms: 2 })).not.toThrow();
  });

  test('warn ninety days before a vacancy, not when somebody follows, and while it lasts', () => {
    expect(mandateAlerts([term({})], '2026-10-01')).toEqual([]);
    expect(mandateAlerts([term({})], '2026-10-02')).toMatchObject([{ kind: 'ending', on: '2026-12-31' }]);
    const next = term({ id: 2, kind: 'reconducao', from: '2027-01-01', until: '2028-12-31' });
    expect(mandateAlerts([term({}), next], '2026-12-31')).toEqual([]);
    expect(mandateAlerts([term({})], '2027-01-01')).toMatchObject([{ kind: 'vacant', since: '2027-01-01' }]);
    expect(mandateAlerts([term({ annulled: true })], '2027-01-01')).toEqual([]);
    expect(mandateAlerts([term({ until: null })], '2040-01-01')).toEqual([]);
  });
});

describe('the charter', () => {
  const service = {
    ...EMPTY_SERVICE,
    name: 'Ronda escolar',
    description: 'Presença nas escolas.',
    requirements: 'Pedido da direção.',
    steps: 'Pedido, vistoria, ronda.',
    term: '10 dias',
    delivery: 'Presencial',
    places: 'Sede, das 8h às 17h',
  };
  const whole = {
    ...EMPTY_CHARTER,
    services: [service],
    introduction: 'a',
    complaints: 'b',
    priorities: 'c',
    waiting: 'd',
    communication: 'e',
    receiving: 'f',
    progress: 'g',
  };

  test('lacks what the law asks, each with its article', () => {
    expect(missingParts(whole)).toEqual([]);
    expect(missingParts({ ...whole, services: [{ ...service, term: '' }], progress: '' })).toEqual([
      'Serviço “Ronda escolar”: falta Prazo máximo (art. 7º, § 2º, IV).',
      'Falta Como acompanhar o andamento (art. 7º, § 3º, V).',
    ]);
    expect(missingParts(EMPTY_CHARTER)[0]).toContain('Nenhum serviço');
    expect(
      missingParts({ ...whole, services: [service, { ...service, name: 'RONDA ESCOLAR' }] }),
    ).toHaveLength(1);
  });

  test('compared with itself changed nothing; with another says what, and nothing of the order', () => {
    const other = { ...service, name: 'Achados e perdidos' };
    expect(compareCharters(whole, whole)).toEqual([]);
    const two = { ...whole, services: [service, other] };
    expect(compareCharters(two, { ...whole, services: [other, service] })).toEqual([]);
    expect(compareCharters(whole, two)).toMatchObject([{ where: 'Achados e perdidos', what: 'added' }]);
    expect(compareCharters(two, whole)).toMatchObject([{ where: 'Achados e perdidos', what: 'removed' }]);
    const quicker = { ...whole, services: [{ ...service, term: '5 dias' }] };
    expect(compareCharters(whole, quicker)).toEqual([
      { where: 'Ronda escolar: Prazo máximo', what: 'changed', before: '10 dias', after: '5 dias' },
    ]);
  });

  test('is to be reviewed a year later', () => {
    expect(reviewDue('2024-02-29')).toBe('2025-03-01');
  });
});
