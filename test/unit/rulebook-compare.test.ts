import { describe, expect, it } from 'vitest';
import { conditionWords } from '../../shared/rulebook/condition-words.ts';
import { exampleOtherClasses } from '../../shared/rulebook/example-other-classes.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { applyMunicipalParameters } from '../../shared/rulebook/municipal.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { compareRulebooks } from '../../shared/rulebooks/compare.ts';

const filled = applyMunicipalParameters(guardaLegal2021, {
  suspensionMinDays: 1,
  suspensionMaxDays: 60,
  competence: { suspensao: ['autoridade', 'comandante'] },
});
const changed = (change: (copy: Rulebook) => void): Rulebook => {
  const copy: Rulebook = structuredClone(guardaLegal2021);
  change(copy);
  return copy;
};
const differences = (a: Rulebook, b: Rulebook) =>
  compareRulebooks(a, b).flatMap(({ id, differences: found }) =>
    found.map((one) => ({ section: id, ...one })),
  );

describe('comparing two rulebooks', () => {
  it('finds nothing between equals', () => {
    expect(compareRulebooks(guardaLegal2021, structuredClone(guardaLegal2021))).toEqual([]);
    expect(compareRulebooks(exampleOtherClasses, exampleOtherClasses)).toEqual([]);
  });

  it('says in words what changed, before and after', () => {
    expect(differences(guardaLegal2021, filled)).toEqual([
      {
        section: 'sanctions',
        path: 'sanctions.suspensao.days',
        kind: 'changed',
        label: 'Sanção “Suspensão”: mínimo e máximo de dias',
        before: 'nada consta',
        after: 'de 1 a 60 dias',
      },
      {
        section: 'competence',
        path: 'competence.suspensao.holders',
        kind: 'changed',
        label: 'Competência para aplicar “Suspensão”: quem aplica',
        before: 'nada consta',
        after: 'Autoridade, Comandante',
      },
    ]);
  });

  it('tells what was added and taken away, and each place of the code', () => {
    const other = changed((copy) => {
      copy.transgressions.shift();
      copy.behavior.classes[2] = {
        ...guardaLegal2021.behavior.classes[2],
        id: 'exemplar',
        label: 'Exemplar',
        citation: 'x',
        when: { otherwise: true },
      };
      copy.terms = { ...copy.terms, appeal: { ...copy.terms.appeal, days: 15, unit: 'business' } };
      copy.recurrence[0] = {
        item: '35-XXIV',
        fromSeverity: 'leve',
        toSeverity: 'media',
        windowMonths: 12,
        anchor: 'appliedOn',
        same: 'severity',
        chain: true,
        lastDay: 'included',
      };
      copy.limitation = { ...copy.limitation, light: { value: 1, unit: 'years' } };
    });
    const found = differences(guardaLegal2021, other);
    const named = found.map(({ path, kind }) => `${kind} ${path}`);
    expect(named).toEqual(
      expect.arrayContaining([
        'removed transgressions.34-I',
        'added behavior.exemplar',
        'removed behavior.excelente',
        'changed terms.appeal.days',
        'changed recurrence.leve.windowMonths',
        'changed recurrence.leve.anchor',
        'changed limitation.limitation.light',
      ]),
    );
    expect(found.find(({ path }) => path === 'terms.appeal.days')).toMatchObject({
      before: '30 dias',
      after: '15 dias úteis',
    });
  });
});

describe('a condition in words', () => {
  const name = (kind: string) => guardaLegal2021.sanctions.find((one) => one.id === kind)?.label ?? kind;
  it('reads as the law would', () => {
    const [bad, , best] = guardaLegal2021.behavior.classes.map(({ when }) => conditionWords(when, name));
    expect(bad).toBe(
      'mais de 1 sanção (suspensão) em 24 meses ou [ao menos 1 sanção (suspensão) em 24 meses e mais de 1 sanção (advertência verbal, repreensão ou repreensão escrita) em 24 meses]',
    );
    expect(best).toBe('ao menos 48 meses de serviço e nenhuma sanção de qualquer espécie em 48 meses');
    expect(conditionWords(exampleOtherClasses.behavior.classes[0]?.when ?? {}, name)).toBe(
      'mais de 2 sanções (suspensão) de ao menos 16 dias cada em 12 meses',
    );
    expect(
      conditionWords({ not: { sumDays: { of: ['suspensao'], withinMonths: null, moreThan: 30 } } }, name),
    ).toBe('não ocorrer: mais de 30 dias, somadas as sanções (suspensão) em toda a carreira');
  });
});
