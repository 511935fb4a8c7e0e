import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MASKS, WHOLE_MASK } from '../../shared/identities/mask.ts';
import {
  ALIKE,
  frequencies,
  likeness,
  type Told,
  tellingWords,
} from '../../shared/manifestations/similarity.ts';

const FIRST: Told = {
  narrative:
    'O guarda empurrou um ambulante na feira da Vila Nova e derrubou as caixas de frutas na calçada.',
  district: 'Vila Nova',
  address: 'Rua das Palmeiras, 200',
  unit: '',
  vehicle: 'Viatura 12',
  factOn: '2026-11-20',
  receivedOn: '2026-11-21',
  guardIds: [4],
};
const SAME: Told = {
  ...FIRST,
  narrative:
    'Na feira vi os agentes empurrarem o vendedor ambulante; derrubou caixa de fruta na calcada toda.',
  district: 'vila nova',
  address: 'R. das Palmeiras, perto da feira',
  vehicle: '',
  guardIds: [],
};
const OTHER: Told = {
  ...FIRST,
  narrative: 'Gostaria de sugerir rondas noturnas perto da escola municipal, pois falta iluminação.',
  district: 'Jardim Alto',
  address: 'Avenida Brasil, 10',
  vehicle: '',
  factOn: null,
  receivedOn: '2026-10-02',
  guardIds: [],
};

function rarityOf(...all: readonly Told[]) {
  const texts = all.map(({ narrative }) => tellingWords(narrative));
  return { counts: frequencies(texts), texts: texts.length };
}
const rarity = rarityOf(FIRST, SAME, OTHER);

describe('likeness', () => {
  test('tells one fact told twice from another, and says why', () => {
    const alike = likeness(FIRST, SAME, rarity);
    expect(alike.score).toBeGreaterThanOrEqual(ALIKE);
    expect(alike.reasons).toEqual([
      'Palavras em comum: ambulante, feira, derrubou, caixas, frutas, calçada',
      'Mesmo lugar: bairro Vila Nova, palmeiras',
      'Fatos no mesmo dia',
    ]);
    expect(likeness(FIRST, OTHER, rarity).score).toBeLessThan(ALIKE);
  });

  test('guards, vehicle and unit in common are named', () => {
    const { reasons } = likeness(FIRST, { ...FIRST, unit: '' }, rarity);
    expect(reasons).toContain('Em comum: um guarda indicado, viatura Viatura 12');
    expect(likeness(FIRST, FIRST, rarity).score).toBe(100);
  });

  test('words are folded, without those that say nothing', () => {
    expect(tellingWords('A AÇÃO das ações: o guarda não estava lá, na praça')).toEqual(['acao', 'acoe']);
  });

  test('what was masked is no word in common', () => {
    const masked = `Eu, ${Object.values(MASKS).join(', ')}; ${WHOLE_MASK}; vi a viatura`;
    expect(tellingWords(masked)).toEqual(tellingWords('Eu vi a viatura'));
    const told = (narrative: string): Told => ({ ...OTHER, narrative, district: '', address: '' });
    const one = told('[manifestante], de [endereço], viu a briga');
    const another = told('[manifestante], de [endereço], reclama do barulho');
    expect(likeness(one, another, rarityOf(one, another)).reasons.join()).not.toContain('Palavras');
  });

  test('is symmetric in its score, within 0 and 100, and never fails', () => {
    const told = fc.record({
      narrative: fc.string({ maxLength: 200 }),
      district: fc.constantFrom('', 'Centro', 'centro ', 'Vila Nova'),
      address: fc.string({ maxLength: 30 }),
      unit: fc.constantFrom('', 'Base'),
      vehicle: fc.string({ maxLength: 5 }),
      factOn: fc.constantFrom(null, '2026-11-01', '2026-11-02', '2026-12-31'),
      receivedOn: fc.constantFrom('2026-11-01', '2026-12-01'),
      guardIds: fc.uniqueArray(fc.nat(5), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(told, told, (a, b) => {
        const between = rarityOf(a, b);
        const there = likeness(a, b, between);
        expect(there.score).toBe(likeness(b, a, between).score);
        expect(there.score).toBeGreaterThanOrEqual(0);
        expect(there.score).toBeLessThanOrEqual(100);
      }),
    );
  });
});
