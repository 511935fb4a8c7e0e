import { describe, expect, it } from 'vitest';
import { behaviorAt, behaviorTimeline } from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts, LeaveFact, SanctionFact } from '../../shared/behavior/facts.ts';
import { recurrence } from '../../shared/proceedings/recurrence.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import { exampleOtherClasses } from '../../shared/rulebook/example-other-classes.ts';
import { rulebook } from '../../shared/rulebook/schema.ts';

const suspended = (appliedOn: string, days: number): SanctionFact => ({
  kind: 'suspensao',
  finalOn: appliedOn,
  appliedOn,
  fulfilledOn: null,
  days,
});
const light = (kind: string, appliedOn: string): SanctionFact => ({
  kind,
  finalOn: appliedOn,
  appliedOn,
  fulfilledOn: appliedOn,
});
const career = (sanctions: readonly SanctionFact[], leaves: readonly LeaveFact[] = []): BehaviorFacts => ({
  admission: '2010-01-01',
  sanctions,
  leaves,
});
const at = (facts: BehaviorFacts, date: string) => behaviorAt(exampleOtherClasses, facts, date).class;
const timeline = (facts: BehaviorFacts) => behaviorTimeline(exampleOtherClasses, facts, '2030-01-01');

describe('the example of another code', () => {
  it('is data alone, marked as an example in every place where it is read', () => {
    expect(rulebook.parse(JSON.parse(JSON.stringify(exampleOtherClasses)))).toEqual(exampleOtherClasses);
    expect(builtInRulebook('exemplo-outras-classes')).toBe(exampleOtherClasses);
    expect(exampleOtherClasses.example).toBe(true);
    const cited = [exampleOtherClasses.transgressions, exampleOtherClasses.sanctions].flat();
    for (const { citation } of cited) expect(citation).toMatch(/^Exemplo, art\. /);
    expect(exampleOtherClasses.title).toMatch(/^EXEMPLO/);
  });

  it('climbs at 48 and 60 months; who has just entered is good', () => {
    expect(timeline(career([]))).toEqual([
      { from: '2010-01-01', class: 'bom' },
      { from: '2014-01-01', class: 'otimo' },
      { from: '2015-01-01', class: 'excelente' },
    ]);
  });

  it('counts 24, 30, 48 and 60 months from the application, served or not', () => {
    expect(timeline(career([suspended('2016-03-01', 10)])).slice(3)).toEqual([
      { from: '2016-03-01', class: 'insuficiente' },
      { from: '2018-03-01', class: 'regular' },
      { from: '2018-09-01', class: 'bom' },
      { from: '2020-03-01', class: 'otimo' },
      { from: '2021-03-01', class: 'excelente' },
    ]);
  });

  it('is bad only after more than two suspensions of over 15 days each in 12 months', () => {
    const three = (...days: readonly number[]) =>
      career(days.map((length, index) => suspended(`2016-0${index + 1}-10`, length)));
    expect(at(three(16, 20, 90), '2016-03-10')).toBe('mau');
    expect(at(three(15, 20, 90), '2016-03-10')).toBe('insuficiente');
    expect(at(three(16, 20), '2016-03-10')).toBe('insuficiente');
    expect(at(three(16, 20, 90), '2017-01-09')).toBe('mau');
    expect(at(three(16, 20, 90), '2017-01-10')).toBe('insuficiente');
    expect(at(three(5, 5, 5), '2016-03-10')).toBe('insuficiente');
  });

  it('three of one count as another, and two of that as a suspension without days', () => {
    const reprimands = career([light('repreensao', '2016-01-01'), light('repreensao', '2016-02-01')]);
    expect(at(reprimands, '2016-01-31')).toBe('regular');
    expect(at(reprimands, '2016-02-01')).toBe('insuficiente');
    expect(at(reprimands, '2018-01-01')).toBe('regular');
    const warnings = [1, 2, 3, 4, 5, 6].map((month) => light('advertencia', `2016-0${month}-01`));
    expect(at(career(warnings.slice(0, 5)), '2016-06-01')).toBe('regular');
    expect(at(career(warnings), '2016-06-01')).toBe('insuficiente');
  });

  it('takes off only the days of leave above sixty, and only of its kinds', () => {
    const away = (kind: string) => [{ from: '2016-06-01', to: '2016-08-29', kind }];
    const back = (kind: string) =>
      timeline(career([suspended('2016-03-01', 10)], away(kind))).find(
        (change) => change.class === 'regular' && change.from > '2016-03-01',
      )?.from;
    expect(back('cessao')).toBe('2018-03-31');
    expect(back('licenca_saude')).toBe('2018-03-01');
  });

  it('climbs in severity for any fault of the same one, in chain, up to the last day', () => {
    const again = (factOn: string, severity: string | null = null) =>
      recurrence(exampleOtherClasses, {
        item: '10-I',
        factOn,
        priors: [{ item: '10-II', finalOn: '2020-01-05', appliedOn: '2020-01-10', severity }],
      });
    expect(again('2021-01-10')).toMatchObject({ severity: 'media', derivedItem: '11-IV' });
    expect(again('2021-01-11')).toMatchObject({ severity: 'leve', derivedItem: null });
    expect(again('2020-06-01', 'media')).toMatchObject({ severity: 'grave', derivedItem: '12-III' });
  });
});
