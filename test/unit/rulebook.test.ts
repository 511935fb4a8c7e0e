import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '../../shared/contract/errors.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { applyMunicipalParameters, missingParameters } from '../../shared/rulebook/municipal.ts';
import { behaviorRules, recurrenceRules, rulebook } from '../../shared/rulebook/schema.ts';

const fact = z.object({ id: z.string(), citation: z.string(), label: z.string() });
const model = z
  .looseObject({
    severities: z.array(fact.extend({ sanctions: z.array(z.string()) })),
    sanctions: z.array(z.object({ id: z.string(), effect: z.string(), label: z.string() })),
    transgressions: z.array(fact.extend({ severity: z.string(), derived: z.string().optional() })),
    justifications: z.array(fact),
    mitigating: z.array(fact),
    aggravating: z.array(fact),
    recurrence: z.array(
      z.object({
        item: z.string(),
        fromSeverity: z.string(),
        toSeverity: z.string(),
        windowMonths: z.number(),
      }),
    ),
    rewards: z.array(fact),
  })
  .parse(JSON.parse(readFileSync(new URL('../fixtures/guarda-legal-2021.json', import.meta.url), 'utf8')));

describe('the built-in Guarda Legal rulebook', () => {
  it('is a valid rulebook and reads as itself', () => {
    expect(rulebook.parse(guardaLegal2021)).toEqual(guardaLegal2021);
    expect(rulebook.parse(JSON.parse(JSON.stringify(guardaLegal2021)))).toEqual(guardaLegal2021);
    expect(builtInRulebook('guarda-legal-2021')).toBe(guardaLegal2021);
  });

  it('has the 73 items of arts. 34 to 37', () => {
    const items = guardaLegal2021.transgressions;
    const of = (severity: string) => items.filter((item) => item.severity === severity).length;
    expect(items).toHaveLength(73);
    expect([of('leve'), of('media'), of('grave'), of('gravissima')]).toEqual([23, 27, 16, 7]);
    expect(items.filter((item) => item.id.startsWith('34-XVI-')).map((item) => item.citation)).toEqual([
      'art. 34, XVI, a',
      'art. 34, XVI, b',
      'art. 34, XVI, c',
      'art. 34, XVI, d',
      'art. 34, XVI, e',
    ]);
    expect(items.filter((item) => item.derived === 'recurrence').map((item) => item.id)).toEqual([
      '35-XXIV',
      '36-XVI',
      '37-VII',
    ]);
  });

  it('agrees with the facts of the model, list by list', () => {
    const pick = (list: readonly { id: string; citation: string; label: string }[]) =>
      list.map(({ id, citation, label }) => ({ id, citation, label }));
    for (const name of ['justifications', 'mitigating', 'aggravating', 'rewards'] as const) {
      expect(pick(guardaLegal2021[name])).toEqual(pick(model[name]));
    }
    expect(guardaLegal2021.severities).toEqual(model.severities);
    expect(guardaLegal2021.sanctions).toMatchObject(model.sanctions);
    expect(guardaLegal2021.transgressions).toMatchObject(model.transgressions);
    expect(guardaLegal2021.recurrence).toMatchObject(model.recurrence);
  });

  it('reads the model’s own rule of behavior and recurrence as the built-in one', () => {
    const read = behaviorRules.parse(model).behavior;
    const { classes, bestToWorst, countsFrom, leaves, initial } = guardaLegal2021.behavior;
    expect(read).toMatchObject({ classes, bestToWorst, countsFrom, leaves, initial });
    expect(recurrenceRules.parse(model).recurrence).toEqual(guardaLegal2021.recurrence);
  });

  it('names a field of the rulebook for every reading that one changes', () => {
    const named = guardaLegal2021.readings.flatMap(({ setting }) =>
      setting === null ? [] : [setting.split('.')[0]],
    );
    for (const key of named) expect(Object.keys(guardaLegal2021)).toContain(key);
  });
});

describe('a rulebook that is wrong', () => {
  const faults = (change: (copy: typeof guardaLegal2021) => unknown) => {
    const copy = structuredClone(guardaLegal2021);
    const parsed = rulebook.safeParse(change(copy) ?? copy);
    return parsed.success ? [] : parsed.error.issues.map((issue) => issue.path.join('.'));
  };
  const severities = guardaLegal2021.severities;
  it('is refused with its place', () => {
    expect(faults((copy) => copy)).toEqual([]);
    expect(faults((copy) => ({ ...copy, severities: severities.slice(1) }))).toContain(
      'transgressions.0.severity',
    );
    expect(faults((copy) => ({ ...copy, sanctions: copy.sanctions.slice(1) }))).toEqual(
      expect.arrayContaining(['severities.0.sanctions', 'behavior.classes.0.when']),
    );
    expect(faults((copy) => ({ ...copy, competence: { multa: ['autoridade'] } }))).toEqual([
      'competence.multa',
    ]);
    expect(faults((copy) => ({ ...copy, transgressions: copy.transgressions.slice(0, 23) }))).toContain(
      'recurrence.0.item',
    );
    expect(
      faults((copy) => ({
        ...copy,
        transgressions: [...copy.transgressions, ...copy.transgressions.slice(0, 1)],
      })),
    ).toEqual(['transgressions.73.id']);
  });

  const behavior = (when: unknown, more: object = {}) =>
    behaviorRules.safeParse({
      behavior: {
        initial: 'a',
        classes: [
          { id: 'b', when },
          { id: 'a', when: 'otherwise' },
        ],
        ...more,
      },
    });
  const place = (when: unknown, more: object = {}) =>
    behavior(when, more).error?.issues.map((issue) => issue.path.join('.'));
  const at = 'behavior.classes.0.when';
  it.each([
    [{ count: { of: 'any', withinMonth: 24, atLeast: 1 } }, `${at}.count.withinMonths`],
    [{ count: { of: 'any', withinMonths: 24 } }, `${at}.count`],
    [{ count: { of: [], withinMonths: 24, atLeast: 1 } }, `${at}.count.of`],
    [{ count: { of: 'any', withinMonths: 0, atLeast: 1 } }, `${at}.count.withinMonths`],
    [
      { any: [{ all: [{ count: { of: 'any', withinMonths: 24, atLeast: -1 } }] }] },
      `${at}.any.0.all.0.count.atLeast`,
    ],
    [{ serviceMonths: {} }, `${at}.serviceMonths`],
    [{ not: { any: [] } }, `${at}.not.any`],
    [{}, at],
    [{ any: [], otherwise: true }, `${at}.any`],
    ['always', at],
  ])('condition %j is refused at %s', (when, path) => {
    expect(place(when)).toContain(path);
  });
  it('refuses classes out of order or unknown', () => {
    expect(place('otherwise')).toEqual(['behavior.classes.0.when']);
    const fine = { serviceMonths: { atLeast: 12 } };
    expect(place(fine)).toBeUndefined();
    expect(place(fine, { initial: 'z' })).toEqual(['behavior.initial']);
    expect(place(fine, { bestToWorst: ['a'] })).toEqual(['behavior.bestToWorst']);
    expect(place(fine, { countsFrom: 'someday' })).toEqual(['behavior.countsFrom']);
  });
});

describe('municipal parameters', () => {
  it('are all missing in the model and none once filled', () => {
    expect(missingParameters(guardaLegal2021).map((one) => one.id)).toEqual([
      'advertencia_verbal.competence',
      'repreensao.competence',
      'repreensao_escrita.competence',
      'suspensao.days',
      'suspensao.competence',
      'exoneracao.competence',
    ]);
    const kinds = guardaLegal2021.sanctions.map((sanction) => sanction.id);
    const filled = applyMunicipalParameters(guardaLegal2021, {
      suspensionMinDays: 1,
      suspensionMaxDays: 90,
      competence: Object.fromEntries(kinds.map((kind) => [kind, ['autoridade']])),
    });
    expect(missingParameters(filled)).toEqual([]);
    expect(rulebook.parse(filled)).toEqual(filled);
    expect(filled.sanctions.find((one) => one.id === 'suspensao')?.days).toEqual({ min: 1, max: 90 });
    expect(missingParameters(guardaLegal2021)).toHaveLength(6);
  });
  it.each([
    [{ suspensionMinDays: 0, suspensionMaxDays: 30, competence: {} }, 'suspensionMinDays'],
    [{ suspensionMinDays: 31, suspensionMaxDays: 30, competence: {} }, 'suspensionMaxDays'],
    [
      { suspensionMinDays: 1, suspensionMaxDays: 30, competence: { multa: ['autoridade'] } },
      'competence.multa',
    ],
  ])('%j is refused at %s', (parameters, field) => {
    const error = (() => {
      try {
        return applyMunicipalParameters(guardaLegal2021, parameters);
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(error).toBeInstanceOf(AppError);
    expect(error).toMatchObject({ wire: { code: 'invalid', fields: { [field]: [expect.any(String)] } } });
  });
});
