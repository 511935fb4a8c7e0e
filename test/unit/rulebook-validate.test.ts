import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInRulebooks } from '../../shared/rulebook/built-in.ts';
import { rulebookDraftBody } from '../../shared/rulebook/draft-schema.ts';
import { exampleOtherClasses } from '../../shared/rulebook/example-other-classes.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { isPublishable, validateRulebook } from '../../shared/rulebook/validate.ts';

const errorsOf = (raw: unknown) =>
  validateRulebook(raw)
    .filter((one) => one.severity === 'error')
    .map((one) => one.path);
const warningsOf = (raw: unknown) =>
  validateRulebook(raw)
    .filter((one) => one.severity === 'warning')
    .map((one) => one.path);
const textAt = (raw: unknown, path: string) =>
  validateRulebook(raw).find((one) => one.path === path)?.text ?? '';

type Change = (copy: Rulebook) => unknown;
const changed = (change: Change): unknown => {
  const copy: Rulebook = structuredClone(exampleOtherClasses);
  return change(copy) ?? copy;
};

describe('rulebooks that come with the application', () => {
  it.each(builtInRulebooks.map((one) => [one.id, one] as const))('%s has no error', (_id, body) => {
    expect(errorsOf(body)).toEqual([]);
    expect(isPublishable(validateRulebook(body))).toBe(true);
    expect(rulebookDraftBody.parse(body)).toEqual(body);
  });
  it('the model lacks what it leaves to the municipality, the example nothing', () => {
    const kinds = guardaLegal2021.sanctions.map(({ id }) => `competence.${id}`);
    expect(warningsOf(guardaLegal2021)).toEqual(['sanctions.3.days', ...kinds]);
    expect(validateRulebook(exampleOtherClasses)).toEqual([]);
  });
  it('the facts of the model, with rules told in words, have warnings only', () => {
    const url = new URL('../fixtures/guarda-legal-2021.json', import.meta.url);
    const model: unknown = JSON.parse(readFileSync(url, 'utf8'));
    expect(errorsOf(model)).toEqual([]);
    expect(warningsOf(model)).toEqual(expect.arrayContaining(['mitigating.1.detect', 'rewards.1.limit']));
  });
});

describe('what is no rulebook', () => {
  it.each([[null], [[]], ['x'], [7], [{}], [{ behavior: 3 }]])('%j is told in Portuguese', (raw) => {
    const problems = validateRulebook(raw);
    expect(isPublishable(problems)).toBe(false);
    for (const { text } of problems) expect(text).toMatch(/^(Falta|Aqui se espera)/);
  });
});

describe('the lists of a code', () => {
  it.each<[string, Change, string]>([
    [
      'an item without severity',
      (copy) => ({ ...copy, transgressions: [{ id: 'x', citation: 'a', label: 'b' }] }),
      'transgressions.0.severity',
    ],
    [
      'an unknown severity',
      (copy) => void Object.assign(copy.transgressions[0] ?? {}, { severity: 'z' }),
      'transgressions.0.severity',
    ],
    [
      'a severity without sanctions',
      (copy) => void copy.severities[0]?.sanctions.pop(),
      'severities.0.sanctions',
    ],
    [
      'a range of days upside down',
      (copy) => void Object.assign(copy.sanctions[2] ?? {}, { days: { min: 30, max: 5 } }),
      'sanctions.2.days.max',
    ],
    [
      'a term of no days',
      (copy) => void Object.assign(copy.terms, { appeal: { ...copy.terms.appeal, days: 0 } }),
      'terms.appeal.days',
    ],
    [
      'a negative term',
      (copy) => void Object.assign(copy.terms, { pad: { ...copy.terms.pad, days: -5 } }),
      'terms.pad.days',
    ],
    [
      'recurrence of no months',
      (copy) => void Object.assign(copy.recurrence[0] ?? {}, { windowMonths: 0 }),
      'recurrence.0.windowMonths',
    ],
    [
      'competence of no sanction',
      (copy) => ({ ...copy, competence: { prisao: ['autoridade'] } }),
      'competence.prisao',
    ],
    [
      'a class unknown to a circumstance',
      (copy) => void Object.assign(copy.mitigating[0] ?? {}, { detect: { kind: 'classIs', class: 'z' } }),
      'mitigating.0.detect.class',
    ],
    [
      'a weight without circumstance',
      (copy) => void copy.worksheet?.weights.push({ circumstance: 'z', weight: 1 }),
      'worksheet.weights.4.circumstance',
    ],
    [
      'a conflict that proposes another item',
      (copy) => ({
        ...copy,
        conflicts: [{ items: ['10-I', '11-I'], proposed: '12-I', citation: 'a', text: 'b' }],
      }),
      'conflicts.0.proposed',
    ],
    [
      'twice the same sanction',
      (copy) => ({ ...copy, sanctions: [...copy.sanctions, ...copy.sanctions.slice(0, 1)] }),
      'sanctions.4.id',
    ],
    [
      'a career that asks an unknown class',
      (copy) => ({ ...copy, progression: { ...guardaLegal2021.progression, minimumClass: 'z' } }),
      'progression.minimumClass',
    ],
  ])('%s is an error', (_name, change, path) => {
    expect(errorsOf(changed(change))).toContain(path);
  });

  it.each<[string, Change, string]>([
    ['a sanction without competence', (copy) => ({ ...copy, competence: {} }), 'competence.suspensao'],
    [
      'competence of who cannot sign',
      (copy) => ({ ...copy, competence: { ...copy.competence, suspensao: ['prefeito'] } }),
      'competence.suspensao',
    ],
    [
      'an item left without severity by the law',
      (copy) => void Object.assign(copy.transgressions[0] ?? {}, { severity: null }),
      'transgressions.0.severity',
    ],
    [
      'a suspension without days',
      (copy) => void Object.assign(copy.sanctions[2] ?? {}, { days: null }),
      'sanctions.2.days',
    ],
    [
      'a sanction that no severity admits',
      (copy) => ({ ...copy, sanctions: [...copy.sanctions, { ...copy.sanctions[0], id: 'multa' }] }),
      'sanctions.4',
    ],
    [
      'a leave that is not registered',
      (copy) => void Object.assign(copy.behavior.leaves, { kinds: ['gala'] }),
      'behavior.leaves.kinds',
    ],
    [
      'a weight of the wrong sign',
      (copy) => void Object.assign(copy.worksheet?.weights[0] ?? {}, { weight: 3 }),
      'worksheet.weights.0.weight',
    ],
  ])('%s is a warning', (_name, change, path) => {
    expect(warningsOf(changed(change))).toContain(path);
    expect(errorsOf(changed(change))).toEqual([]);
  });
});

describe('recurrence', () => {
  const with_ = (...steps: readonly (readonly [string, string, string])[]) =>
    changed((copy) => ({
      ...copy,
      recurrence: steps.map(([item, fromSeverity, toSeverity]) => ({
        ...copy.recurrence[0],
        item,
        fromSeverity,
        toSeverity,
      })),
    }));
  it('that comes back to its start is named as a loop', () => {
    const loop = with_(['11-IV', 'leve', 'media'], ['10-I', 'media', 'leve']);
    expect(errorsOf(loop)).toEqual(
      expect.arrayContaining(['recurrence.0.toSeverity', 'recurrence.1.toSeverity']),
    );
    expect(textAt(loop, 'recurrence.0.toSeverity')).toContain('Leve → Média → Leve');
    expect(errorsOf(with_(['11-IV', 'media', 'media']))).toContain('recurrence.0.toSeverity');
  });
  it('that does not aggravate, or ends in an item of another severity, is an error', () => {
    expect(textAt(with_(['10-I', 'grave', 'leve']), 'recurrence.0.toSeverity')).toContain('não é mais grave');
    expect(errorsOf(with_(['12-III', 'leve', 'media']))).toContain('recurrence.0.item');
  });
  it('already covered by an earlier rule is told', () => {
    expect(warningsOf(with_(['11-IV', 'leve', 'media'], ['11-IV', 'leve', 'media']))).toContain(
      'recurrence.1',
    );
  });
});
