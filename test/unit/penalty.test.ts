import { describe, expect, it } from 'vitest';
import { penaltyProblems, penaltyRange } from '../../shared/proceedings/penalty.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { applyMunicipalParameters } from '../../shared/rulebook/municipal.ts';

const filled = applyMunicipalParameters(guardaLegal2021, {
  suspensionMinDays: 2,
  suspensionMaxDays: 60,
  competence: {
    advertencia_verbal: ['comandante', 'autoridade'],
    repreensao: ['autoridade'],
    repreensao_escrita: ['autoridade'],
    suspensao: ['autoridade'],
    exoneracao: ['autoridade'],
  },
});
const signer = ['autoridade'];
const none = { days: null };

describe('a penalty', () => {
  it.each([
    ['leve', { kind: 'advertencia_verbal', ...none }, signer, []],
    ['leve', { kind: 'repreensao', ...none }, signer, []],
    ['leve', { kind: 'repreensao_escrita', ...none }, signer, ['range']],
    ['leve', { kind: 'suspensao', days: 5 }, signer, ['range']],
    ['media', { kind: 'repreensao_escrita', ...none }, signer, []],
    ['media', { kind: 'repreensao', ...none }, signer, ['range']],
    ['grave', { kind: 'suspensao', days: 2 }, signer, []],
    ['grave', { kind: 'suspensao', days: 60 }, signer, []],
    ['grave', { kind: 'suspensao', days: 1 }, signer, ['days']],
    ['grave', { kind: 'suspensao', days: 61 }, signer, ['days']],
    ['grave', { kind: 'suspensao', ...none }, signer, ['days']],
    ['grave', { kind: 'exoneracao', ...none }, signer, ['range']],
    ['gravissima', { kind: 'suspensao', days: 30 }, signer, []],
    ['gravissima', { kind: 'exoneracao', ...none }, signer, []],
    ['gravissima', { kind: 'exoneracao', days: 3 }, signer, ['days']],
    ['leve', { kind: 'multa', ...none }, signer, ['kind']],
    [null, { kind: 'repreensao', ...none }, signer, ['severity']],
    ['leve', { kind: 'repreensao', ...none }, ['comandante'], ['competence']],
    ['leve', { kind: 'advertencia_verbal', ...none }, ['comandante'], []],
    ['leve', { kind: 'repreensao', ...none }, [], ['competence']],
  ])('%s with %j signed by %j: %j', (severity, penalty, roles, expected) => {
    expect(penaltyProblems(filled, severity, penalty, roles).map((one) => one.id)).toEqual(expected);
  });

  it('is impossible while the municipality has filled nothing', () => {
    const found = penaltyProblems(guardaLegal2021, 'grave', { kind: 'suspensao', days: 5 }, signer);
    expect(found.map((one) => one.id)).toEqual(['daysUndefined', 'competenceUndefined']);
    for (const { citation, text } of found) expect([citation, text]).not.toContain('');
  });

  it.each([
    ['apuracao_preliminar', { kind: 'suspensao', days: 5 }, ['proceeding']],
    ['sindicancia', { kind: 'suspensao', days: 30 }, []],
    ['sindicancia', { kind: 'suspensao', days: 31 }, ['proceeding']],
    ['sindicancia', { kind: 'exoneracao', ...none }, ['proceeding']],
    ['pad', { kind: 'suspensao', days: 31 }, []],
    ['pad', { kind: 'exoneracao', ...none }, []],
  ] as const)('in %s, %j: %j', (proceeding, penalty, expected) => {
    expect(
      penaltyProblems(filled, 'gravissima', { ...penalty, proceeding }, signer).map((one) => one.id),
    ).toEqual(expected);
  });

  it('comes from the range of the severity', () => {
    expect(penaltyRange(filled, 'gravissima').map((one) => one.id)).toEqual(['suspensao', 'exoneracao']);
    expect(penaltyRange(filled, 'nenhuma')).toEqual([]);
  });
});
