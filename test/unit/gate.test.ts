import { describe, expect, it } from 'vitest';
import type { RecordedAct } from '../../shared/proceedings/due-process.ts';
import {
  appliedSeverity,
  type Finding,
  findingProblems,
  penaltiesProblems,
} from '../../shared/proceedings/findings.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import {
  decisionBlockers,
  type GateCharge,
  type GateFile,
  withCompetence,
} from '../../shared/proceedings/rules.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { applyMunicipalParameters } from '../../shared/rulebook/municipal.ts';

const everyone = ['autoridade'];
const filled = applyMunicipalParameters(guardaLegal2021, {
  suspensionMinDays: 1,
  suspensionMaxDays: 60,
  competence: {
    advertencia_verbal: everyone,
    repreensao: everyone,
    repreensao_escrita: everyone,
    suspensao: everyone,
    exoneracao: everyone,
  },
});

const act = (kind: RecordedAct['kind'], on: string, annulled = false): RecordedAct => ({
  kind,
  guardId: 1,
  on,
  dueOn: null,
  annulled,
});

const charge = (changes: Partial<GateCharge> = {}): GateCharge => ({
  id: 1,
  guardName: 'João',
  citation: 'art. 36, I',
  severity: 'grave',
  effectiveSeverity: 'grave',
  circumstances: [],
  rulebook: filled,
  ...changes,
});

const DONE = [
  ['portaria', '2026-01-05'],
  ['comissao', '2026-01-06'],
  ['citacao', '2026-01-10'],
  ['vista', '2026-01-10'],
  ['defesa', '2026-01-20'],
  ['oitiva', '2026-01-25'],
  ['indiciacao', '2026-01-28'],
  ['defesa_final', '2026-02-01'],
  ['relatorio', '2026-02-10'],
] as const;

const without = (...kinds: readonly string[]) =>
  DONE.filter(([kind]) => !kinds.includes(kind)).map(([kind, on]) => act(kind, on));

const complete: GateFile = {
  kind: 'pad',
  procedure: procedureOf(guardaLegal2021, 'pad'),
  accused: [{ id: 1, factOn: '2025-12-01', chargedOn: '' }],
  today: '2026-03-01',
  acts: without(),
  charges: [charge()],
};

const ids = (file: Partial<GateFile>) =>
  decisionBlockers({
    ...complete,
    ...file,
    procedure: procedureOf(guardaLegal2021, file.kind ?? 'pad'),
  }).map((one) => one.id);

describe('the gate of a decision', () => {
  it('lets a complete file through', () => {
    expect(ids({})).toEqual([]);
  });

  it.each([
    ['no charge', { charges: [] }, ['no_charge']],
    // Without the opening nothing that must follow it counts.
    ['no opening act', { acts: without('portaria') }, ['portaria', 'comissao']],
    [
      'an annulled opening act',
      { acts: [act('portaria', '2026-01-05', true), ...without('portaria')] },
      ['portaria', 'comissao'],
    ],
    ['no commission', { acts: without('comissao') }, ['comissao']],
    ['no report', { acts: without('relatorio') }, ['relatorio']],
    ['a hearing after the report', { acts: [...complete.acts, act('oitiva', '2026-02-11')] }, ['relatorio']],
    ['a preliminary inquiry', { kind: 'apuracao_preliminar' as const }, ['kind']],
  ])('stops %s', (_name, changes, expected) => {
    expect(ids(changes)).toEqual(expected);
  });

  it('asks no report of a sindicância, nor any act of a preliminary inquiry but to end it', () => {
    expect(ids({ kind: 'sindicancia', acts: without('relatorio', 'comissao', 'indiciacao') })).toEqual([]);
    expect(ids({ kind: 'apuracao_preliminar', acts: [] })).toEqual(['kind']);
  });

  it('stops circumstances that nobody settled and a recurrence that lost its base', () => {
    const base = { id: '40-IV', kind: 'aggravating' as const, citation: 'art. 40, IV', label: 'Em serviço' };
    const open = { ...base, proposed: true, verdict: null };
    const lapsed = {
      ...base,
      id: '37-VII',
      kind: 'recurrence' as const,
      proposed: false,
      verdict: 'confirmed' as const,
    };
    expect(ids({ charges: [charge({ circumstances: [open, lapsed] })] })).toEqual([
      'circumstance:1:40-IV',
      'circumstance:1:37-VII',
    ]);
    const settled = [
      { ...open, verdict: 'refused' as const },
      { ...open, proposed: false, verdict: 'confirmed' as const },
      { ...lapsed, proposed: true },
    ];
    expect(ids({ charges: [charge({ circumstances: settled })] })).toEqual([]);
  });

  it('stops when no penalty of the severity could be applied, and only then', () => {
    const bare = charge({ rulebook: guardaLegal2021 });
    expect(ids({ charges: [bare, { ...bare, id: 2 }] })).toEqual(['suspensao.days', 'suspensao.competence']);
    const oneIsEnough = withCompetence(guardaLegal2021, {
      ...filled,
      competence: { repreensao: everyone },
    });
    expect(ids({ charges: [charge({ effectiveSeverity: 'leve', rulebook: oneIsEnough })] })).toEqual([]);
    expect(ids({ charges: [charge({ effectiveSeverity: null, rulebook: guardaLegal2021 })] })).toEqual([]);
  });
});

describe('findings', () => {
  const finding = (changes: Partial<Finding> = {}): Finding => ({
    chargeId: 1,
    outcome: 'proven',
    justification: null,
    severity: null,
    penalty: { kind: 'suspensao', days: 5 },
    ...changes,
  });
  const fields = (one: Finding, of = charge()) => findingProblems([of], [one]).map(({ field }) => field);

  it('of an item without severity take the one that the authority reasons', () => {
    const open = charge({ severity: null, effectiveSeverity: null });
    expect(fields(finding(), open)).toEqual(['findings.0.severity']);
    expect(fields(finding({ severity: 'horrivel' }), open)).toEqual(['findings.0.severity']);
    expect(fields(finding({ severity: 'grave' }), open)).toEqual([]);
    expect(appliedSeverity(open, finding({ severity: 'grave' }))).toBe('grave');
    expect(appliedSeverity(charge({ effectiveSeverity: 'gravissima' }), finding())).toBe('gravissima');
  });

  it('never punish what is justified, not proven or did not happen', () => {
    for (const outcome of ['justified', 'not_proven', 'did_not_happen'] as const) {
      const justification = outcome === 'justified' ? '38-I' : null;
      expect(fields(finding({ outcome, justification }))).toEqual(['findings.0.penalty']);
      expect(fields(finding({ outcome, justification, penalty: null }))).toEqual([]);
    }
    expect(fields(finding({ justification: '38-I' }))).toEqual(['findings.0.justification']);
  });

  it('are held against range, kind of file and signer, naming the charge', () => {
    const problems = (kind: GateFile['kind'], penalty: Finding['penalty'], roles = everyone) =>
      penaltiesProblems({ ...complete, kind }, [finding({ penalty })], roles).map((one) => one.text);
    expect(problems('pad', { kind: 'suspensao', days: 60 })).toEqual([]);
    expect(problems('sindicancia', { kind: 'suspensao', days: 31 })[0]).toContain('João, art. 36, I: ');
    expect(problems('pad', { kind: 'suspensao', days: 61 })).toHaveLength(1);
    expect(problems('pad', { kind: 'suspensao', days: 5 }, ['comandante'])).toHaveLength(1);
    expect(problems('apuracao_preliminar', { kind: 'suspensao', days: 5 })).toHaveLength(1);
  });
});
