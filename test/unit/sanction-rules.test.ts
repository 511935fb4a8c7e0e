import { describe, expect, it } from 'vitest';
import { AppError, type WireError } from '../../shared/contract/errors.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { stateOf } from '../../shared/sanctions/model.ts';
import { comparePenalties, type Penalty } from '../../shared/sanctions/reform.ts';
import {
  checkAnnulment,
  checkAppeal,
  checkFinality,
  checkNotice,
  decideAppeal,
  type SanctionRecord,
  serve,
} from '../../shared/sanctions/rules.ts';

const fresh: SanctionRecord = {
  kind: 'suspensao',
  days: 10,
  severity: 'gravissima',
  decidedOn: '2026-01-10',
  notifiedOn: null,
  appealDueOn: null,
  appealedOn: null,
  appealDecidedOn: null,
  finalOn: null,
  servedFrom: null,
  fulfilledOn: null,
  annulledOn: null,
};
const notified = { ...fresh, notifiedOn: '2026-01-12', appealDueOn: '2026-02-11' };
const appealed = { ...notified, appealedOn: '2026-01-20' };
const final = { ...notified, finalOn: '2026-02-12' };
const annulled = { ...final, annulledOn: '2026-03-01' };
const day = (on: string) => ({ on, today: '2026-06-01' });

function refused(work: () => unknown): WireError {
  try {
    work();
  } catch (error) {
    if (error instanceof AppError) return error.wire;
    throw error;
  }
  throw new Error('not refused');
}

const rule = (work: () => unknown) => {
  const wire = refused(work);
  return wire.code === 'rule' ? wire.rule : Object.keys(wire.code === 'invalid' ? wire.fields : {});
};

describe('the order of the steps', () => {
  it('is kept in every state', () => {
    const out = 'ordem_dos_atos';
    for (const one of [notified, appealed, final, annulled]) {
      expect(rule(() => checkNotice(one, day('2026-05-01')))).toBe(out);
    }
    for (const one of [fresh, appealed, final, annulled]) {
      expect(rule(() => checkAppeal(one, day('2026-02-01'), ''))).toBe(out);
    }
    for (const one of [fresh, notified, final, annulled]) {
      expect(rule(() => decideAppeal(one, day('2026-05-01'), 'kept', null, guardaLegal2021))).toBe(out);
    }
    for (const one of [fresh, appealed, final, annulled]) {
      expect(rule(() => checkFinality(one, day('2026-05-01'), false))).toBe(out);
    }
    const served = { ...final, servedFrom: '2026-03-01', fulfilledOn: '2026-03-10' };
    for (const one of [fresh, notified, appealed, annulled, served]) {
      expect(rule(() => serve(one, day('2026-05-01'), 'suspension'))).toBe(out);
    }
    expect(rule(() => checkAnnulment(annulled, day('2026-05-01')))).toBe(out);
  });

  it('says where the sanction stands and what comes next', () => {
    const wire = refused(() => serve(notified, day('2026-05-01'), 'suspension'));
    expect(wire).toMatchObject({
      facts: [
        'Só se cumpre sanção definitiva e não anulada.',
        'Situação: pronta para o trânsito em julgado.',
        'Próximo passo: registrar o trânsito em julgado.',
      ],
    });
  });
});

describe('finality', () => {
  it('comes the day after the term, or earlier when the appeal is decided or given up', () => {
    expect(rule(() => checkFinality(notified, day('2026-02-11'), false))).toBe('prazo_de_recurso_em_curso');
    expect(() => checkFinality(notified, day('2026-02-12'), false)).not.toThrow();
    expect(() => checkFinality(notified, day('2026-01-12'), true)).not.toThrow();
    expect(rule(() => checkFinality(notified, day('2026-01-11'), true))).toEqual(['on']);
    expect(rule(() => checkFinality(appealed, day('2026-01-19'), true))).toEqual(['on']);
    const kept = { ...appealed, appealDecidedOn: '2026-01-25' };
    expect(rule(() => checkFinality(kept, day('2026-01-24'), false))).toEqual(['on']);
    expect(() => checkFinality(kept, day('2026-01-25'), false)).not.toThrow();
    expect(rule(() => checkFinality(kept, day('2026-06-02'), false))).toEqual(['on']);
  });
});

describe('service', () => {
  it('of a suspension takes calendar days, both ends included, and may be yet to come', () => {
    expect(serve(final, day('2026-02-25'), 'suspension')).toEqual({
      servedFrom: '2026-02-25',
      fulfilledOn: '2026-03-06',
    });
    const one = serve({ ...final, days: 1 }, day('2026-06-20'), 'suspension');
    expect(one).toEqual({ servedFrom: '2026-06-20', fulfilledOn: '2026-06-20' });
    expect(stateOf({ ...final, ...one }, '2026-06-19')).toBe('to_serve');
    expect(stateOf({ ...final, ...one }, '2026-06-20')).toBe('served');
    expect(rule(() => serve(final, day('2027-06-02'), 'suspension'))).toEqual(['on']);
  });

  it('of any other is the day applied', () => {
    const light = { ...final, kind: 'repreensao', days: null };
    expect(serve(light, day('2026-02-12'), 'light')).toEqual({ servedFrom: null, fulfilledOn: '2026-02-12' });
    expect(rule(() => serve(light, day('2026-06-02'), 'light'))).toEqual(['on']);
    expect(rule(() => serve(light, day('2026-02-11'), 'light'))).toEqual(['on']);
  });
});

describe('a reform', () => {
  const penalties: readonly Penalty[] = [
    { kind: 'advertencia_verbal', days: null },
    { kind: 'repreensao', days: null },
    { kind: 'repreensao_escrita', days: null },
    { kind: 'suspensao', days: 5 },
    { kind: 'suspensao', days: 10 },
    { kind: 'exoneracao', days: null },
  ];

  it('knows the lighter of two penalties', () => {
    for (const [left, a] of penalties.entries()) {
      for (const [right, b] of penalties.entries()) {
        expect(Math.sign(comparePenalties(guardaLegal2021, a, b))).toBe(Math.sign(left - right));
      }
    }
  });

  it('only makes lighter, with the gravest severity up to the present one that admits the penalty', () => {
    const reform = (penalty: Penalty | null) =>
      decideAppeal(appealed, day('2026-01-25'), 'reformed', penalty, guardaLegal2021);
    expect(penalties.slice(0, 4).map((one) => reform(one).severity)).toEqual([
      'leve',
      'leve',
      'media',
      'gravissima',
    ]);
    for (const one of penalties.slice(4)) expect(rule(() => reform(one))).toBe('sem_agravamento');
    expect(rule(() => reform(null))).toEqual(['penalty']);
    expect(rule(() => reform({ kind: 'multa', days: null }))).toEqual(['penalty.kind']);
    expect(rule(() => reform({ kind: 'repreensao', days: 2 }))).toEqual(['penalty.days']);
    expect(rule(() => reform({ kind: 'suspensao', days: null }))).toEqual(['penalty.days']);
  });

  it('is the only outcome that brings a penalty', () => {
    const work = () =>
      decideAppeal(appealed, day('2026-01-25'), 'kept', { kind: 'repreensao', days: null }, guardaLegal2021);
    expect(rule(work)).toEqual(['penalty']);
    expect(decideAppeal(appealed, day('2026-01-25'), 'annulled', null, guardaLegal2021).annulled).toBe(true);
  });
});
