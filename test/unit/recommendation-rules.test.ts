import { describe, expect, test } from 'vitest';
import {
  answeredBy,
  checkAnswer,
  checkClosing,
  checkDay,
  checkExtension,
  checkStep,
  statusOf,
  stepAllowed,
} from '../../shared/recommendations/rules.ts';

const open = { annulledOn: null, closedOn: null, outcome: null } as const;
const none = { answeredOn: null, fulfilBy: null, lookedOn: null, nextOn: null } as const;
const refused = (rule: string) => expect.objectContaining({ wire: expect.objectContaining({ rule }) });
const invalid = (field: string) =>
  expect.objectContaining({ wire: expect.objectContaining({ fields: { [field]: [expect.any(String)] } }) });

function thrown(run: () => void): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
}

describe('where a recommendation stands', () => {
  test('follows from what was done, the annulment before all', () => {
    expect(statusOf(open)).toBe('waiting');
    expect(statusOf({ ...open, outcome: 'aceita_em_parte' })).toBe('following');
    expect(statusOf({ ...open, outcome: 'recusada' })).toBe('refused');
    expect(statusOf({ ...open, outcome: 'aceita', closedOn: '2026-05-01' })).toBe('closed');
    expect(statusOf({ annulledOn: '2026-05-02', closedOn: '2026-05-01', outcome: 'aceita' })).toBe(
      'annulled',
    );
  });

  test('an answer already given is neither asked for again, nor extended, nor corrected', () => {
    for (const step of ['answer', 'extend', 'correct'] as const) {
      expect(stepAllowed(step, 'waiting')).toBe(true);
      for (const status of ['following', 'refused', 'closed', 'annulled'] as const)
        expect(thrown(() => checkStep(step, status))).toEqual(refused(`recomendacao_${step}`));
    }
    expect(stepAllowed('annul', 'closed')).toBe(true);
    expect(stepAllowed('annul', 'annulled')).toBe(false);
    expect(stepAllowed('follow', 'closed')).toBe(false);
  });

  test('the day to look again: the one fixed, else thirty days after the last step', () => {
    expect(checkDay({ ...none, status: 'waiting' })).toBe(null);
    expect(checkDay({ ...none, status: 'closed', answeredOn: '2026-05-01' })).toBe(null);
    const answered = { ...none, status: 'following', answeredOn: '2026-05-01' } as const;
    expect(checkDay(answered)).toBe('2026-05-31');
    expect(checkDay({ ...answered, fulfilBy: '2026-07-01' })).toBe('2026-07-01');
    const looked = { ...answered, fulfilBy: '2026-07-01', lookedOn: '2026-06-10' };
    expect(checkDay(looked)).toBe('2026-07-10');
    expect(checkDay({ ...looked, nextOn: '2026-06-20' })).toBe('2026-06-20');
  });
});

describe('who answers', () => {
  test('each office what is addressed to it; another body, nobody here', () => {
    expect(answeredBy(['comandante'])).toEqual(['comando']);
    expect(answeredBy(['corregedor', 'autoridade'])).toEqual(['autoridade', 'corregedoria']);
    expect(answeredBy(['ouvidor', 'admin', 'rh', 'escrivao'])).toEqual([]);
  });
});

describe('refused', () => {
  test('an answer of before, of the future, or a promise that makes no sense', () => {
    const given = { on: '2026-05-10', outcome: 'aceita', fulfilBy: null } as const;
    const check = (change: object) =>
      thrown(() => checkAnswer({ ...given, ...change }, '2026-05-01', '2026-05-20'));
    expect(check({})).toBe(null);
    expect(check({ on: '2026-05-01', fulfilBy: '2026-05-01' })).toBe(null);
    expect(check({ on: '2026-04-30' })).toEqual(invalid('on'));
    expect(check({ on: '2026-05-21' })).toEqual(invalid('on'));
    expect(check({ fulfilBy: '2026-05-09' })).toEqual(invalid('fulfilBy'));
    expect(check({ outcome: 'recusada', fulfilBy: '2026-06-09' })).toEqual(invalid('fulfilBy'));
  });

  test('an extension that gives no more time', () => {
    expect(thrown(() => checkExtension('2026-05-10', '2026-05-11', '2026-05-05'))).toBe(null);
    expect(thrown(() => checkExtension('2026-05-10', '2026-05-10', '2026-05-05'))).toEqual(invalid('dueOn'));
    expect(thrown(() => checkExtension('2026-05-10', '2026-05-12', '2026-05-13'))).toEqual(invalid('dueOn'));
  });

  test('closing while the answer may still come, but for one that lost its object', () => {
    const close = (result: 'cumprida' | 'prejudicada', today: string) =>
      thrown(() => checkClosing({ status: 'waiting', dueOn: '2026-05-10', result }, today));
    expect(close('cumprida', '2026-05-10')).toEqual(refused('recomendacao_sem_resposta'));
    expect(close('prejudicada', '2026-05-10')).toBe(null);
    expect(close('cumprida', '2026-05-11')).toBe(null);
  });
});
