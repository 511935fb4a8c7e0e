import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedAct } from '../../shared/proceedings/counted.ts';
import { guaranteesOf } from '../../shared/proceedings/due-process.ts';
import { nextActs, whyNot } from '../../shared/proceedings/next-acts.ts';
import { currentPhase, lackingBeforeJudgment, phasesOf } from '../../shared/proceedings/phases.ts';
import { actRuleOf, actsOf, procedureOf } from '../../shared/proceedings/procedures.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { ACCUSED, actOn, COMPLETE, phaseFileOf } from './phases-file.ts';

const missing = (acts: readonly RecordedAct[]) =>
  guaranteesOf(phaseFileOf(acts)).flatMap((one) => (one.missing === null ? [] : [one.id]));
const phaseAt = (acts: readonly RecordedAct[]) => currentPhase(phaseFileOf(acts))?.phase.id;
const GUARANTEES = procedureOf(guardaLegal2021, 'pad').guarantees;

describe('the phase of a PAD', () => {
  it.each([
    [0, 'instauracao'],
    [1, 'instauracao'],
    [2, 'citacao'],
    [4, 'defesa_previa'],
    [5, 'instrucao'],
    [6, 'indiciacao'],
    [7, 'defesa_final'],
    [8, 'relatorio'],
    [9, 'julgamento'],
  ])('after %i acts is %s', (count, phase) => {
    expect(phaseAt(COMPLETE.slice(0, count))).toBe(phase);
  });

  it('goes on by what is recorded outside the acts, and goes back with an annulled act', () => {
    const file = phaseFileOf(COMPLETE);
    const at = (...endings: readonly ('decision' | 'notice' | 'appeal' | 'service' | 'archive')[]) =>
      currentPhase(file, new Set(endings))?.phase.id;
    expect(at('decision')).toBe('intimacao');
    expect(at('decision', 'notice')).toBe('recurso');
    expect(at('decision', 'notice', 'appeal')).toBe('cumprimento');
    expect(at('decision', 'notice', 'appeal', 'service')).toBe('arquivo');
    expect(at('decision', 'notice', 'appeal', 'service', 'archive')).toBeUndefined();
    const annulled = COMPLETE.map((act) => (act.kind === 'citacao' ? { ...act, annulled: true } : act));
    expect(phaseAt(annulled)).toBe('citacao');
  });

  it('waits for each accused, and stays where it is while nobody is', () => {
    const two = { accused: [ACCUSED, { ...ACCUSED, id: 8 }] };
    expect(currentPhase(phaseFileOf(COMPLETE, two))?.lacking.map((one) => one.guardId)).toEqual([8, 8]);
    expect(currentPhase(phaseFileOf(COMPLETE, { accused: [] }))?.phase.id).toBe('citacao');
  });

  it('counts a term of defence only from the day after its last', () => {
    const opening = actOn('abertura_prazo_defesa', '2024-02-05', { dueOn: '2024-02-15' });
    const acts = [...COMPLETE.slice(0, 4), opening];
    expect(currentPhase(phaseFileOf(acts, { today: '2024-02-15' }))?.phase.id).toBe('defesa_previa');
    expect(currentPhase(phaseFileOf(acts, { today: '2024-02-16' }))?.phase.id).toBe('instrucao');
  });
});

describe('the next acts', () => {
  it('are those that the phase waits for first, and say why the others are not yet possible', () => {
    const file = phaseFileOf(COMPLETE.slice(0, 2));
    const all = nextActs(file);
    expect(all.filter((one) => one.wanted && one.why === null).map((one) => one.act.id)).toEqual(['citacao']);
    const report = all.find((one) => one.act.id === 'relatorio');
    expect(report?.why).toMatchObject({ id: 'fase' });
    expect(report?.why?.text).toContain('“Citação”');
    expect(all.find((one) => one.act.id === 'portaria')?.why?.id).toBe('repetido');
    expect(all.find((one) => one.act.id === 'retomada')?.why?.id).toBe('relogio');
    for (const { why } of all) expect(why === null || why.text.length > 10).toBe(true);
  });
});

describe('due process of a complete PAD', () => {
  it('lacks nothing', () => expect(missing(COMPLETE)).toEqual([]));

  const pairs = GUARANTEES.flatMap((a, at) => GUARANTEES.slice(at).map((b) => [a.id, b.id] as const));

  it.each(pairs)('without %s and %s names both', (a, b) => {
    const gone = GUARANTEES.filter((one) => one.id === a || one.id === b);
    const acts = COMPLETE.filter((act) => !gone.some((one) => one.metBy.includes(act.kind)));
    const found = missing(acts);
    expect(found).toEqual(expect.arrayContaining([a, b]));
    const named = guaranteesOf(phaseFileOf(acts)).flatMap((one) => one.missing ?? []);
    for (const one of named) expect(one.citation).not.toBe('');
  });
});

const anyAct = fc.record({
  kind: fc.constantFrom(...actsOf(procedureOf(guardaLegal2021, 'pad')).map((one) => one.id)),
  day: fc.integer({ min: 1, max: 28 }),
  annulled: fc.boolean(),
});

describe('whatever is recorded', () => {
  it('phases never skip: nothing is done after one that is not, and what is done lacks nothing', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 40 }), (found) => {
        const acts = found.map(({ kind, day, annulled }) =>
          actOn(kind, `2024-02-${String(day).padStart(2, '0')}`, { annulled, dueOn: '2024-03-01' }),
        );
        const states = phasesOf(phaseFileOf(acts));
        const current = states.findIndex((one) => one.state === 'current');
        for (const [index, one] of states.entries()) {
          expect(one.state).toBe(index < current ? 'done' : index === current ? 'current' : 'ahead');
          if (one.state === 'done') expect(one.lacking).toEqual([]);
        }
      }),
    );
  });

  it('no sequence of acts that the rite accepts reaches the judgment without summons, defence and hearing', () => {
    fc.assert(
      fc.property(fc.array(anyAct, { maxLength: 120 }), (tries) => {
        const acts: RecordedAct[] = [];
        for (const { kind, day } of tries.toSorted((a, b) => a.day - b.day)) {
          const on = `2024-02-${String(day).padStart(2, '0')}`;
          const one = actOn(kind, on, { dueOn: `2024-03-${String(day).padStart(2, '0')}` });
          const rule = actRuleOf(phaseFileOf([]).procedure, kind);
          if (rule && whyNot(phaseFileOf(acts, { today: on }), rule, one.guardId) === null) acts.push(one);
        }
        if (lackingBeforeJudgment(phaseFileOf(acts)).length > 0) return;
        const done = (...kinds: string[]) => acts.some((act) => kinds.includes(act.kind));
        expect(done('citacao')).toBe(true);
        expect(done('defesa', 'abertura_prazo_defesa')).toBe(true);
        expect(done('oitiva', 'dispensa_oitiva')).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('the judgment phase and the guarantees agree, act by act removed from a complete file', () => {
    fc.assert(
      fc.property(fc.subarray([...COMPLETE]), (acts) => {
        const reached = lackingBeforeJudgment(phaseFileOf(acts)).length === 0;
        expect(reached).toBe(missing(acts).length === 0);
      }),
    );
  });
});
