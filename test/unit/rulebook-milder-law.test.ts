import { describe, expect, it } from 'vitest';
import { milderLaw } from '../../shared/proceedings/milder-law.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { applyMunicipalParameters } from '../../shared/rulebook/municipal.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';

const withDays = (suspensionMaxDays: number): Rulebook =>
  applyMunicipalParameters(guardaLegal2021, { suspensionMinDays: 1, suspensionMaxDays, competence: {} });
const base = withDays(30);
const withSeverity = (severity: string | null): Rulebook => ({
  ...base,
  transgressions: base.transgressions.map((item) => (item.id === '36-I' ? { ...item, severity } : item)),
});
const without: Rulebook = {
  ...base,
  transgressions: base.transgressions.filter((item) => item.id !== '36-I'),
};
const kindOf = (later: Rulebook, ofFact: Rulebook = base) => milderLaw(ofFact, later, '36-I')?.kind ?? null;

describe('a later law', () => {
  it('is offered when it gives the item less severity, shorter suspension, or no longer has it', () => {
    expect(kindOf(withSeverity('media'))).toBe('severity');
    expect(kindOf(without)).toBe('abolished');
    expect(kindOf(withDays(20))).toBe('penalty');
  });
  it('is not offered when it is the same, graver, or cannot be told', () => {
    expect(kindOf(base)).toBeNull();
    expect(kindOf(withSeverity('gravissima'))).toBeNull();
    expect(kindOf(withDays(60))).toBeNull();
    expect(kindOf(guardaLegal2021)).toBeNull();
    expect(kindOf(withSeverity(null))).toBeNull();
    expect(milderLaw(base, withSeverity('media'), '36-II')).toBeNull();
    expect(milderLaw(base, base, 'outro')).toBeNull();
  });
  it('of another code abolishes nothing, and one that does not offer the choice is not offered', () => {
    expect(kindOf({ ...without, id: 'outra-norma' })).toBeNull();
    expect(kindOf({ ...withSeverity('media'), milderLaw: { offered: false, citation: '' } })).toBeNull();
  });
  it('says why, with both laws', () => {
    const [because] = milderLaw(base, withSeverity('media'), '36-I')?.because ?? [];
    expect(because?.citation).toBe('CF, art. 5º, XL, por analogia');
    expect(because?.text).toBe('A norma em vigor dá à mesma falta gravidade menor.');
    expect(because?.facts).toEqual([
      'Na data do fato: art. 36, I, “Ingerir bebida alcoólica em serviço”, falta grave, com suspensão de 1 a 30 dias.',
      'Em vigor: art. 36, I, “Ingerir bebida alcoólica em serviço”, falta média, com repreensão escrita.',
    ]);
  });
});
