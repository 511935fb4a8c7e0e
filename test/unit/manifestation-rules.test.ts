import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AppError } from '../../shared/contract/errors.ts';
import { checkFact } from '../../shared/manifestations/fact.ts';
import { checkExtendable, checkOpen, identityFound } from '../../shared/manifestations/rules.ts';
import { answerDueOn, extendedDueOn } from '../../shared/manifestations/terms.ts';
import { addDays, daysBetween, weekday } from '../../shared/time/civil-date.ts';
import { nationalHolidays } from '../../shared/time/holidays.ts';

function refusal(act: () => void): AppError['wire'] {
  try {
    act();
  } catch (error) {
    if (error instanceof AppError) return error.wire;
    throw error;
  }
  throw new Error('nothing was refused');
}

describe('the term of the answer', () => {
  test.each([
    ['a plain one: the day of receipt is not counted', '2026-03-02', '2026-04-01'],
    ['ending on a Saturday moves to Monday', '2026-01-01', '2026-02-02'],
    ['ending on Good Friday moves to Monday', '2026-03-04', '2026-04-06'],
    ['ending on Christmas, a Friday, moves to Monday', '2026-11-25', '2026-12-28'],
    ['ending on the first of January moves into the year', '2026-12-02', '2027-01-04'],
    ['across 29 February', '2028-01-31', '2028-03-01'],
  ])('%s', (_, receivedOn, dueOn) => {
    expect(answerDueOn(receivedOn)).toBe(dueOn);
  });

  test('never ends before thirty days, nor on a day without office hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (offset) => {
        const receivedOn = addDays('2000-01-01', offset);
        for (const [from, to] of [
          [receivedOn, answerDueOn(receivedOn)],
          [answerDueOn(receivedOn), extendedDueOn(answerDueOn(receivedOn))],
        ] as const) {
          const length = daysBetween(from, to);
          expect(length).toBeGreaterThanOrEqual(30);
          expect(length).toBeLessThanOrEqual(35);
          expect([0, 6]).not.toContain(weekday(to));
          expect(nationalHolidays(Number(to.slice(0, 4)))).not.toContain(to);
        }
      }),
    );
  });
});

describe('steps', () => {
  test('a fact is not later than the receipt', () => {
    const received = { on: '2026-03-02', time: '10:30' };
    const fact = (factOn: string | null, factTime: string | null) => () =>
      checkFact({ factOn, factTime }, received);
    fact(null, '23:59')();
    fact('2026-03-01', '23:59')();
    fact('2026-03-02', '10:30')();
    fact('2026-03-02', null)();
    expect(refusal(fact('2026-03-03', '00:00'))).toMatchObject({
      code: 'invalid',
      fields: { factOn: [expect.stringContaining('02/03/2026')] },
    });
    expect(refusal(fact('2026-03-02', '10:31'))).toMatchObject({
      code: 'invalid',
      fields: { factTime: [expect.stringContaining('02/03/2026 às 10:30')] },
    });
  });

  test('nothing more happens to a closed one', () => {
    checkOpen('received');
    checkOpen('referred');
    for (const status of ['answered', 'archived'] as const) {
      expect(refusal(() => checkOpen(status))).toMatchObject({
        code: 'rule',
        rule: 'manifestacao_encerrada',
      });
    }
  });

  test('extended once, while the term runs', () => {
    const open = { status: 'received', extended: false, dueOn: '2026-04-01' } as const;
    checkExtendable(open, '2026-04-01');
    expect(refusal(() => checkExtendable(open, '2026-04-02'))).toMatchObject({ rule: 'prazo_esgotado' });
    expect(refusal(() => checkExtendable({ ...open, extended: true }, '2026-03-10'))).toMatchObject({
      rule: 'prorrogacao_unica',
    });
    expect(refusal(() => checkExtendable({ ...open, status: 'answered' }, '2026-03-10'))).toMatchObject({
      rule: 'manifestacao_encerrada',
    });
  });

  test('the refusal of an extract says which kind and where', () => {
    expect(identityFound(['name', 'cpf'], ['phone']).wire).toEqual({
      code: 'rule',
      rule: 'identidade_no_extrato',
      citation: 'Lei 13.460/2017, art. 10, § 7º',
      facts: [
        'O extrato contém o nome, ou parte dele que identifica, de quem se manifestou.',
        'O extrato contém o CPF de quem se manifestou.',
        'A observação contém o telefone de quem se manifestou.',
        'Reescreva o trecho sem o que identifica a pessoa e encaminhe de novo.',
      ],
    });
  });
});
