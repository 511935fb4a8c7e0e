import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limitationOfEffect } from '../../shared/proceedings/limitation.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { rulesContract } from '../../shared/rules/contract.ts';
import { limitationCaseReply } from '../../shared/rules/limitation-case.ts';
import { addDays, addMonths, daysBetween } from '../../shared/time/civil-date.ts';

const run = (one: object) => {
  const { rulebook, cases } = rulesContract.limitation.input.parse({
    rulebook: 'guarda-legal-2021',
    cases: [one],
  });
  return cases.map((it) => limitationCaseReply(rulebook, it))[0] ?? [];
};
const days = (one: object) => run(one).map((line) => [line.penalty, line.runsOutOn, line.lastSafeDay]);
const places = (input: object) => {
  const { error } = rulesContract.limitation.input.safeParse(input);
  return (error?.issues ?? []).map((issue) => issue.path.join('.'));
};

describe('rules.limitation', () => {
  it('answers for each penalty, by sanction or by effect', () => {
    const knownOn = '2024-01-10';
    const penalties = ['repreensao', 'suspensao', 'Exoneração', 'light', 'demissao', 'other'];
    expect(days({ knownOn, events: [], penalties })).toEqual([
      ['repreensao', '2024-07-08', '2024-07-07'],
      ['suspensao', '2026-01-10', '2026-01-09'],
      ['Exoneração', '2029-01-10', '2029-01-09'],
      ['light', '2024-07-08', '2024-07-07'],
      ['demissao', '2029-01-10', '2029-01-09'],
      ['other', null, null],
    ]);
    expect(run({ knownOn }).map((line) => line.penalty)).toEqual(
      guardaLegal2021.sanctions.map((one) => one.id),
    );
  });

  it.each(['portaria', 'abertura', 'Instauração', 'opening', 'pad', 'Sindicância'])(
    'is interrupted by %s, and only by the first',
    (kind) => {
      const events = [
        { kind, on: '2024-03-01' },
        { kind: 'citacao', on: '2024-03-10' },
        { kind: 'portaria', on: '2024-05-01' },
      ];
      // 01/03/2024 and 140 days, then 180
      const [line] = run({ knownOn: '2024-01-10', events, penalties: ['light'] });
      expect(line).toMatchObject({ runsOutOn: '2025-01-15', lastSafeDay: '2025-01-14' });
      expect(line?.because[0]?.text).toContain('01/03/2024');
    },
  );

  it('a preliminary inquiry does not interrupt', () => {
    const alone = [['light', '2024-07-08', '2024-07-07']];
    for (const one of [
      { kind: 'apuracao_preliminar', on: '2024-03-01' },
      { kind: 'portaria', on: '2024-03-01', proceeding: 'apuração preliminar' },
    ]) {
      expect(days({ knownOn: '2024-01-10', events: [one], penalties: ['light'] })).toEqual(alone);
    }
  });

  it('stands still while stopped; a stop without end counts until today, or until the last event', () => {
    const stop = (end: string) => [
      { kind: 'sobrestamento', on: '2024-02-01' },
      { kind: end, on: '2024-02-11' },
    ];
    for (const end of ['retomada', 'resume', 'suspensao_fim', 'fim_sobrestamento']) {
      const one = { knownOn: '2024-01-10', events: stop(end), penalties: ['light'] };
      expect(days(one)[0]?.[1]).toBe('2024-07-18');
    }
    const open = { knownOn: '2024-01-10', events: [{ kind: 'ordem_judicial', on: '2024-02-01' }] };
    expect(days({ ...open, penalties: ['light'] })[0]?.[1]).toBe('2024-07-08');
    expect(days({ ...open, penalties: ['light'], today: '2024-02-11' })[0]?.[1]).toBe('2024-07-18');
  });

  it('refuses what nobody knows at its place', () => {
    const rulebook = 'guarda-legal-2021';
    const one = { knownOn: '2024-01-10', events: [], penalties: [] };
    expect(places({ rulebook, cases: [one, { ...one, knownOn: '2024-02-30' }] })).toEqual([
      'cases.1.knownOn',
    ]);
    const events = [
      { kind: 'portaria', on: '2024-01-11' },
      { kind: 'festa', on: '2024-01-12' },
    ];
    expect(places({ rulebook, cases: [{ ...one, events }] })).toEqual(['cases.0.events.1.kind']);
    expect(places({ rulebook, cases: [{ ...one, penalties: ['multa'] }] })).toEqual(['cases.0.penalties.0']);
    const unknown = [{ kind: 'portaria', on: '2024-01-11', proceeding: 'inquérito' }];
    expect(places({ rulebook, cases: [{ ...one, events: unknown }] })).toEqual([
      'cases.0.events.0.proceeding',
    ]);
    expect(places({ rulebook: 'nenhuma', cases: [] })).toEqual(['rulebook']);
    expect(places({ rulebook: { limitation: { citation: 1 } }, cases: [] })[0]).toContain(
      'rulebook.limitation',
    );
  });

  it('is never later than the law says: the term from its start, plus only the days in which it stood still', () => {
    const offset = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        fc.option(offset),
        fc.array(fc.tuple(offset, offset), { maxLength: 3 }),
        (opening, stops) => {
          const knownOn = '2024-01-10';
          const today = addDays(knownOn, 2000);
          const events = [
            ...(opening === null ? [] : [{ kind: 'abertura' as const, on: addDays(knownOn, opening) }]),
            ...stops.flatMap(([from, length]) => [
              { kind: 'suspensao_inicio' as const, on: addDays(knownOn, from) },
              { kind: 'suspensao_fim' as const, on: addDays(knownOn, from + length) },
            ]),
          ];
          const line = limitationOfEffect({ knownOn, events, today }, guardaLegal2021, 'suspension');
          const still = stops.reduce((sum, [, length]) => sum + length, 0);
          const start = opening === null ? knownOn : addDays(knownOn, opening + 140);
          const latest = addDays(addMonths(start, 24), still);
          const runsOutOn = line?.runsOutOn ?? '';
          expect(runsOutOn <= latest).toBe(true);
          expect(runsOutOn >= addMonths(knownOn, 24)).toBe(true);
          expect(daysBetween(line?.lastSafeDay ?? '', runsOutOn)).toBe(1);
        },
      ),
    );
  });
});
