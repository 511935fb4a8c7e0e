import { describe, expect, it } from 'vitest';
import { rulesContract } from '../../shared/rules/contract.ts';
import { dueProcessCaseReply } from '../../shared/rules/due-process-case.ts';

const run = (one: object) => {
  const { rulebook, cases } = rulesContract.dueProcess.input.parse({
    rulebook: 'guarda-legal-2021',
    cases: [one],
  });
  return cases.map((it) => dueProcessCaseReply(rulebook, it))[0] ?? [];
};
const ids = (one: object) => run(one).map((it) => it.id);
const places = (input: object) => {
  const { error } = rulesContract.dueProcess.input.safeParse(input);
  return (error?.issues ?? []).map((issue) => issue.path.join('.'));
};

const PAD = [
  { kind: 'portaria', on: '2024-02-01' },
  { kind: 'comissao', on: '2024-02-02' },
  { kind: 'citacao', on: '2024-02-05' },
  { kind: 'vista', on: '2024-02-06' },
  { kind: 'defesa', on: '2024-02-15' },
  { kind: 'oitiva', on: '2024-02-20' },
  { kind: 'indiciacao', on: '2024-02-25' },
  { kind: 'defesa_final', on: '2024-03-05' },
  { kind: 'relatorio', on: '2024-03-10' },
];

describe('rules.dueProcess', () => {
  it('finds nothing missing in a complete file of each kind, by its names and by others', () => {
    expect(ids({ kind: 'pad', events: PAD })).toEqual([]);
    expect(
      ids({ kind: 'Processo administrativo disciplinar', events: PAD, accused: ['Ana', 'Rui'] }),
    ).toEqual([]);
    const plain = PAD.filter(
      (one) => !['comissao', 'indiciacao', 'defesa_final', 'relatorio'].includes(one.kind),
    );
    expect(ids({ kind: 'sindicância', events: plain })).toEqual([]);
    expect(ids({ kind: 'apuracao', events: [{ kind: 'registro', on: '2024-02-01' }] })).toEqual([]);
    const others = PAD.map((one, index) => ({
      ...one,
      kind: [
        'instauração',
        'commission',
        'summons',
        'vista dos autos',
        'defesa prévia',
        'interrogatório',
        'indictment',
        'final_defense',
        'report',
      ][index],
    }));
    expect(ids({ kind: 'PAD', events: [...others, { kind: 'julgamento', on: '2024-04-01' }] })).toEqual([]);
  });

  it('names what is missing, with its article, and of whom', () => {
    const events = PAD.filter((one) => one.kind !== 'vista');
    expect(run({ kind: 'pad', events })).toEqual([
      {
        id: 'vista',
        citation: 'arts. 41 e 42; CF, art. 5º, LV',
        text: 'Falta dar ao acusado vista dos autos.',
      },
    ]);
    const two = PAD.map((one) => (one.kind === 'oitiva' ? { ...one, accused: 'Ana' } : one));
    const found = run({ kind: 'pad', events: two, accused: ['Ana', { id: 'Rui', factOn: '2024-01-01' }] });
    expect(found.map(({ id, accused }) => [id, accused])).toEqual([
      ['oitiva', 'Rui'],
      ['indiciacao', 'Rui'],
      ['defesa_final', 'Rui'],
    ]);
    expect(ids({ kind: 'pad', events: [] })).toHaveLength(9);
  });

  it('reckons the term of defence, which counts only once it is over', () => {
    const events = [
      ...PAD.slice(0, 4),
      { kind: 'abertura_prazo_defesa', on: '2024-02-06' },
      { kind: 'oitiva', on: '2024-02-20' },
    ];
    const one = { kind: 'sindicancia', events };
    expect(ids({ ...one, today: '2024-02-16' })).toContain('defesa');
    expect(ids({ ...one, today: '2024-02-21' })).toEqual([]);
    expect(ids({ ...one, accused: ['Ana', 'Rui'], today: '2024-02-21' })).toContain('defesa');
  });

  it('refuses what nobody knows at its place', () => {
    const rulebook = 'guarda-legal-2021';
    expect(places({ rulebook, cases: [{ kind: 'inquérito', events: [] }] })).toEqual(['cases.0.kind']);
    const odd = [
      { kind: 'portaria', on: '2024-02-01' },
      { kind: 'churrasco', on: '2024-02-01' },
    ];
    expect(places({ rulebook, cases: [{ kind: 'pad', events: odd }] })).toEqual(['cases.0.events.1.kind']);
    const stranger = [{ kind: 'citacao', on: '2024-02-01', accused: 'Zoe' }];
    expect(places({ rulebook, cases: [{ kind: 'pad', events: stranger, accused: ['Ana'] }] })).toEqual([
      'cases.0.events.0.accused',
    ]);
    expect(places({ rulebook, cases: [{ kind: 'pad' }] })).toEqual(['cases.0.events']);
    expect(places({ rulebook: {}, cases: [{ kind: 'pad', events: PAD }] })).toEqual([]);
  });
});
