import { describe, expect, it } from 'vitest';
import { rulesContract } from '../../shared/rules/contract.ts';
import { limitationCaseReply } from '../../shared/rules/limitation-case.ts';

const knownOn = '2024-01-10';
const input = (one: object) => ({
  rulebook: 'guarda-legal-2021',
  cases: [{ knownOn, penalties: ['light'], ...one }],
});
const run = (events: readonly object[]) => {
  const { rulebook, cases } = rulesContract.limitation.input.parse(input({ events }));
  return cases.flatMap((one) => limitationCaseReply(rulebook, one))[0];
};
const places = (one: object) =>
  (rulesContract.limitation.input.safeParse(input(one)).error?.issues ?? []).map((it) => it.path.join('.'));

const opened = { kind: 'portaria', on: '2024-03-01' };
const decided = (on: string, more: object = {}) => ({ kind: 'julgamento', on, ...more });

describe('the events of rules.limitation', () => {
  it.each<[string, readonly object[], string]>([
    ['annulled opening', [{ ...opened, annulled: true }], '2024-07-08'],
    [
      'annulled, then another',
      [
        { ...opened, annulled: true },
        { ...opened, on: '2024-03-02' },
      ],
      '2025-01-16',
    ],
    ['annulled stop', [{ kind: 'sobrestamento', on: '2024-02-01', annulled: true }, opened], '2025-01-15'],
    // the decision of 1 April and 180 days
    ['decided within the 140 days', [opened, decided('2024-04-01')], '2024-09-28'],
    ['decided on their last', [opened, decided('2024-07-19')], '2025-01-15'],
    ['decided after them', [opened, decided('2024-10-01')], '2025-01-15'],
    ['a decision annulled', [opened, decided('2024-04-01', { annulled: true })], '2025-01-15'],
    ['a decision before the opening', [decided('2024-02-01'), opened], '2025-01-15'],
    ['of a preliminary inquiry', [opened, decided('2024-04-01', { proceeding: 'apuracao' })], '2025-01-15'],
    ['a decision without opening', [decided('2024-04-01')], '2024-07-08'],
    ['opening before the fact was known', [{ ...opened, on: '2024-01-09' }], '2024-07-08'],
  ])('%s', (_name, events, expected) => {
    expect(run(events)?.runsOutOn).toBe(expected);
  });

  it('says what it made of a decision and of an opening too early', () => {
    const told = (events: readonly object[]) =>
      run(events)
        ?.because.map((one) => one.text)
        .join(' ');
    expect(told([opened, decided('2024-04-01')])).toContain('01/04/2024, dia da decisão');
    expect(told([{ ...opened, on: '2024-01-09' }])).toContain('09/01/2024 é anterior ao conhecimento');
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('refuses %s at its place', (name) => {
    expect(places({ penalties: [name] })).toEqual(['cases.0.penalties.0']);
    expect(places({ events: [{ kind: name, on: '2024-03-01' }] })).toEqual(['cases.0.events.0.kind']);
  });

  it('refuses a key that it does not know at the place of the event', () => {
    expect(places({ events: [opened, { ...opened, anulado: true }] })).toEqual(['cases.0.events.1']);
  });
});
