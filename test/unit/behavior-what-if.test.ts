import { describe, expect, it } from 'vitest';
import type { BehaviorFacts } from '../../shared/behavior/facts.ts';
import { suppose } from '../../shared/behavior/what-if.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';

const clean: BehaviorFacts = { admission: '2010-01-10', sanctions: [], leaves: [] };
const on = '2026-03-10';

function refusedField(work: () => unknown): string[] {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError && error.wire.code === 'invalid') return Object.keys(error.wire.fields);
    throw error;
  }
  return [];
}

describe('a supposed penalty', () => {
  it('is final on the day and served right after: class, way back, points', () => {
    const one = suppose(guardaLegal2021, clean, { kind: 'suspensao', days: 10 }, on);
    expect(one.fulfilledOn).toBe('2026-03-20');
    expect([one.before.class, one.after?.class, one.falls]).toEqual(['excelente', 'regular', true]);
    expect(one.after?.citation).toBe('art. 44, IV');
    expect(one.after?.because[0]?.text).toContain('Regular');
    expect(one.path.map((change) => [change.on, change.class])).toEqual([
      ['2028-03-20', 'bom'],
      ['2029-03-20', 'otimo'],
      ['2030-03-20', 'excelente'],
    ]);
    expect(one.returns).toMatchObject({ on: '2030-03-20', class: 'excelente' });
    expect(one.withoutIt).toEqual([]);
    expect(one.pointsMove?.value).toBe(-6);
    expect(one.pointsMove?.parts.map(({ value }) => value)).toEqual([-1, -5]);
    expect(one.sentences.join(' ')).toContain('cai de Excelente para Regular');
    expect(one.sentences.join(' ')).toContain('Na progressão perde 6 pontos.');
  });

  it('that leaves the class as it is tells when it improves', () => {
    const recent = { ...clean, admission: '2025-01-10' };
    const one = suppose(guardaLegal2021, recent, { kind: 'advertencia_verbal', days: null }, on);
    expect([one.before.class, one.after?.class, one.falls]).toEqual(['bom', 'bom', false]);
    expect(one.fulfilledOn).toBe(on);
    expect(one.withoutIt[0]).toMatchObject({ on: '2028-01-10', class: 'otimo' });
    expect(one.path[0]).toMatchObject({ on: '2029-03-10', class: 'otimo' });
    expect(one.pointsMove?.value).toBe(-0.5);
    expect(one.sentences).toContain('Passa a Ótimo em 10/03/2029.');
    expect(one.sentences).toContain('Na progressão perde 0,5 ponto.');
  });

  it('that ends the service has no class after it; without a table there are no points', () => {
    const ended = suppose(guardaLegal2021, clean, { kind: 'exoneracao', days: null }, on);
    expect([ended.dismisses, ended.after, ended.returns, ended.pointsMove]).toEqual([true, null, null, null]);
    const bare = { ...guardaLegal2021, progression: null };
    expect(suppose(bare, clean, { kind: 'repreensao', days: null }, on).pointsMove).toBeNull();
  });

  it('is one of the rulebook, with days when it is a suspension', () => {
    const of = (kind: string, days: number | null) => () =>
      suppose(guardaLegal2021, clean, { kind, days }, on);
    expect(refusedField(of('multa', null))).toEqual(['penalty.kind']);
    expect(refusedField(of('suspensao', null))).toEqual(['penalty.days']);
    expect(refusedField(of('repreensao', 3))).toEqual(['penalty.days']);
  });
});
