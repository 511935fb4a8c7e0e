import { describe, expect, test } from 'vitest';
import {
  alternatives,
  conditionWords,
  countingWords,
  equivalenceWords,
  leavesWords,
  periodWords,
  recurrenceWords,
  sentence,
  severityLabel,
  termWords,
} from '../../renderer/rulebooks/sentences.ts';
import type { Condition } from '../../shared/rulebook/conditions.ts';
import { guardaLegal2021 as rules } from '../../shared/rulebook/guarda-legal-2021.ts';

const words = (when: Condition) => conditionWords(rules, when);

describe('a condition of behavior in words', () => {
  const conditions: [Condition, string][] = [
    [
      { count: { of: ['suspensao'], withinMonths: 24, atLeast: 1 } },
      'ao menos 1 sanção de suspensão nos últimos 24 meses',
    ],
    [
      { count: { of: ['suspensao'], withinMonths: 24, moreThan: 2 } },
      'mais de 2 sanções de suspensão nos últimos 24 meses',
    ],
    [{ count: { of: 'any', withinMonths: 1, exactly: 0 } }, 'nenhuma sanção no último mês'],
    [{ count: { of: 'any', withinMonths: null, atMost: 0 } }, 'nenhuma sanção em toda a carreira'],
    [
      { count: { of: ['suspensao'], withinMonths: null, atLeast: 2, minDays: 15 } },
      'ao menos 2 sanções de suspensão de pelo menos 15 dias em toda a carreira',
    ],
    [
      { sumDays: { of: ['suspensao'], withinMonths: 12, moreThan: 30 } },
      'mais de 30 dias somados de sanção de suspensão nos últimos 12 meses',
    ],
    [{ serviceMonths: { atLeast: 48 } }, 'ao menos 48 meses de serviço'],
    [{ serviceMonths: { lessThan: 12 } }, 'menos de 12 meses de serviço'],
    [{ otherwise: true }, 'nos demais casos'],
    [{ not: { serviceMonths: { lessThan: 12 } } }, 'não ocorrer: menos de 12 meses de serviço'],
  ];
  test.each(conditions)('%j', (when, text) => {
    expect(words(when)).toBe(text);
  });

  test('several kinds are alternatives, several conditions go together', () => {
    const light = { count: { of: ['repreensao', 'repreensao_escrita'], withinMonths: 24, moreThan: 1 } };
    expect(words(light)).toContain('de repreensão ou repreensão escrita');
    expect(words({ all: [{ serviceMonths: { atLeast: 36 } }, light] })).toMatch(/de serviço e mais de/);
    expect(words({ any: [{ serviceMonths: { atLeast: 36 } }, light] })).toMatch(/de serviço, ou mais de/);
    expect(alternatives(rules, { any: [{ any: [light, light] }, light] })).toHaveLength(3);
  });

  test('every class of the model reads as sentences', () => {
    for (const { when } of rules.behavior.classes) {
      for (const one of alternatives(rules, when)) {
        expect(sentence(one)).toMatch(/^\p{Lu}.+\.$/u);
        expect(one).not.toMatch(/undefined|_/);
      }
    }
  });
});

describe('what goes with the rule', () => {
  test('from when the terms count', () => {
    expect(countingWords(rules.behavior)).toContain('do fim do cumprimento');
    expect(countingWords(rules.behavior)).toContain('ainda não cumprida');
    expect(countingWords({ ...rules.behavior, countsFrom: 'finalOn' })).toBe(
      'Os prazos contam-se do dia em que a sanção se tornou definitiva.',
    );
  });

  test('what leaves do', () => {
    expect(leavesWords(rules.behavior)).toContain('mais de 30 dias');
    expect(leavesWords(rules.behavior)).toContain('férias');
    const { leaves } = rules.behavior;
    expect(leavesWords({ ...rules.behavior, leaves: { ...leaves, off: true } })).toBe(
      'Afastamentos não alteram os prazos.',
    );
    expect(leavesWords({ ...rules.behavior, leaves: { ...leaves, excludes: 'excess' } })).toContain(
      'no que excederem',
    );
  });

  test('equivalences and recurrence', () => {
    expect(equivalenceWords(rules)).toEqual([]);
    const behavior = {
      ...rules.behavior,
      equivalences: [{ of: ['repreensao'], quantity: 2, as: 'suspensao', citation: 'art. 9' }],
    };
    expect(equivalenceWords({ ...rules, behavior })).toEqual([
      { citation: 'art. 9', text: 'Cada 2 sanções de repreensão valem por uma de suspensão.' },
    ]);
    for (const step of rules.recurrence) {
      expect(recurrenceWords(rules, step)).toMatch(/^Quem comete de novo a mesma infração .* em 24 meses/);
    }
  });

  test('terms, periods and names', () => {
    const term = { citation: '', days: 10, extensionDays: 0, unit: 'business' } as const;
    expect(termWords(term)).toBe('10 dias úteis');
    expect(termWords({ ...term, days: 1, unit: 'calendar', extensionDays: 5 })).toBe(
      '1 dia corrido, prorrogáveis uma vez por 5',
    );
    expect(periodWords(null, 'nunca')).toBe('nunca');
    expect(periodWords({ value: 1, unit: 'months' }, '')).toBe('1 mês');
    expect(periodWords({ value: 2, unit: 'years' }, '')).toBe('2 anos');
    expect(periodWords({ value: 180, unit: 'days' }, '')).toBe('180 dias');
    expect(severityLabel(rules, 'media')).toBe('Média');
    expect(severityLabel(rules, 'outra')).toBe('outra');
  });
});
