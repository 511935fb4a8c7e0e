import { describe, expect, it } from 'vitest';
import { type EarlierRole, type ImpedimentFacts, impediments } from '../../shared/people/impediments.ts';
import { missingGuarantees, type RecordedAct } from '../../shared/proceedings/due-process.ts';

const act = (kind: RecordedAct['kind'], on: string, more: Partial<RecordedAct> = {}): RecordedAct => ({
  kind,
  guardId: 7,
  on,
  dueOn: null,
  ...more,
});
const full = [
  act('citacao', '2024-03-01'),
  act('vista', '2024-03-02'),
  act('defesa', '2024-03-08'),
  act('oitiva', '2024-03-15'),
];
const ana = { id: 7, factOn: '2024-01-10', chargedOn: '2024-02-20' };
const missing = (acts: readonly RecordedAct[], today = '2024-04-01', accused = ana) =>
  missingGuarantees(acts, accused, today).map((one) => one.id);
const without = (kind: RecordedAct['kind']) => full.filter((one) => one.kind !== kind);

describe('guarantees of defence', () => {
  it.each([
    ['everything done', full, []],
    ['nothing done', [], ['citacao', 'vista', 'defesa', 'oitiva']],
    [
      'no summons: what was done before it is worth nothing',
      without('citacao'),
      ['citacao', 'vista', 'defesa', 'oitiva'],
    ],
    ['file not seen', without('vista'), ['vista']],
    ['no defence', without('defesa'), ['defesa']],
    ['not heard', without('oitiva'), ['oitiva']],
    ['declined to be heard', [...without('oitiva'), act('dispensa_oitiva', '2024-03-15')], []],
    ['heard before the summons', [...without('oitiva'), act('oitiva', '2024-02-29')], ['oitiva']],
    ['everything on the day of the summons', full.map((one) => ({ ...one, on: '2024-03-01' })), []],
    [
      'acts of another accused',
      full.map((one) => ({ ...one, guardId: 8 })),
      ['citacao', 'vista', 'defesa', 'oitiva'],
    ],
    [
      'annulled summons',
      [act('citacao', '2024-03-01', { annulled: true }), ...without('citacao')],
      ['citacao', 'vista', 'defesa', 'oitiva'],
    ],
    ['second summons after an annulled one', [act('citacao', '2024-02-01', { annulled: true }), ...full], []],
    ['hearing dated after the decision', [...without('oitiva'), act('oitiva', '2024-04-02')], ['oitiva']],
  ])('%s', (_name, acts, expected) => {
    expect(missing(acts)).toEqual(expected);
  });

  it('the defence term must have run out, from the day after its last', () => {
    const acts = [...without('defesa'), act('abertura_prazo_defesa', '2024-03-01', { dueOn: '2024-03-11' })];
    expect(missing(acts, '2024-03-11')).toContain('defesa');
    expect(missing(acts, '2024-03-15')).toEqual([]);
    const early = [...without('defesa'), act('abertura_prazo_defesa', '2024-02-01', { dueOn: '2024-02-11' })];
    expect(missing(early)).toEqual(['defesa']);
  });

  it('asks for a summons not older than the record of the last charge', () => {
    expect(missing(full, '2024-04-01', { ...ana, chargedOn: '2024-03-01' })).toEqual([]);
    const late = { ...ana, chargedOn: '2024-03-20' };
    expect(missing(full, '2024-04-01', late)).toEqual(['citacao', 'vista', 'defesa', 'oitiva']);
    expect(missingGuarantees(full, late, '2024-04-01')[0]?.text).toContain('20/03/2024');
    const again = [...full, act('citacao', '2024-03-20'), act('vista', '2024-03-20')];
    expect(missing(again, '2024-04-01', late)).toEqual(['defesa', 'oitiva']);
  });

  it('counts no act older than the last fact charged', () => {
    const later = { ...ana, factOn: '2024-03-16', chargedOn: '2024-03-01' };
    expect(missing(full, '2024-04-01', later)).toEqual(['citacao', 'vista', 'defesa', 'oitiva']);
  });

  it('cites the article and tells the act that came too early', () => {
    const [found] = missingGuarantees([...without('oitiva'), act('oitiva', '2024-02-29')], ana, '2024-04-01');
    expect(found?.citation).toBe('arts. 41 e 42; CF, art. 5º, LV');
    expect(found?.text).toContain('29/02/2024');
  });
});

describe('impediments', () => {
  const accused = [
    { guardId: 7, name: 'Ana', gradeRank: 4 },
    { guardId: 8, name: 'Bruno', gradeRank: null },
  ];
  const judge = { guardId: 3, gradeRank: 6 };
  const base: ImpedimentFacts = { judge, accused, earlierRoles: [], declaredKin: [] };
  const roles: EarlierRole[] = ['witness', 'complainant', 'witness'];
  it.each([
    ['none', {}, []],
    ['the accused', { judge: { guardId: 7, gradeRank: 4 } }, ['subject']],
    ['junior to one accused', { judge: { guardId: 3, gradeRank: 3 } }, ['junior']],
    ['same grade', { judge: { guardId: 3, gradeRank: 4 } }, []],
    ['a civilian has no grade', { judge: { guardId: null, gradeRank: null } }, []],
    ['kin', { declaredKin: [8] }, ['kin']],
    ['kin of someone not accused', { declaredKin: [99] }, []],
    ['earlier roles', { earlierRoles: roles }, ['witness', 'complainant']],
  ])('%s', (_name, more, expected) => {
    expect(impediments({ ...base, ...more }).map((one) => one.id)).toEqual(expected);
  });
});
