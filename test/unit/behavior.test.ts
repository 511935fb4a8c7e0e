import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { rulesHandlers } from '../../db/rules/handlers.ts';
import {
  behaviorAt,
  behaviorClassOn,
  behaviorHistory,
  behaviorTimeline,
  nextChange,
} from '../../shared/behavior/evaluate.ts';
import type { BehaviorFacts } from '../../shared/behavior/facts.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { rulesContract } from '../../shared/rules/contract.ts';

const fixture = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8'));
const vectors = z
  .object({ cases: z.array(z.looseObject({ name: z.string(), timeline: z.array(z.unknown()) })) })
  .parse(fixture('behavior-vectors.json'));
const model = z
  .looseObject({ sanctions: z.unknown(), behavior: z.looseObject({}) })
  .parse(fixture('guarda-legal-2021.json'));

const run = (rulebook: string | object, cases: readonly unknown[]) => {
  const input = rulesContract.behavior.input.parse({ rulebook, cases });
  return rulesContract.behavior.output.parse(rulesHandlers.behavior({}, input));
};
const refused = (rulebook: unknown, cases: readonly unknown[]) =>
  rulesContract.behavior.input
    .safeParse({ rulebook, cases })
    .error?.issues.map((issue) => issue.path.join('.'));

describe('the worked cases', () => {
  it.each([
    ['the built-in rulebook by its id', 'guarda-legal-2021'],
    ['the model as an object', model],
    ['an object with sanctions and behavior alone', { sanctions: model.sanctions, behavior: model.behavior }],
    ['an object with behavior alone', { behavior: model.behavior }],
  ])('come out the same from %s', (_name, rulebook) => {
    const found = run(rulebook, vectors.cases);
    for (const [index, one] of vectors.cases.entries()) {
      expect({ name: one.name, timeline: found[index]?.timeline }).toEqual({
        name: one.name,
        timeline: one.timeline,
      });
      expect(found[index]?.current.class).toBe(found[index]?.timeline.at(-1)?.class);
    }
  });
});

const admission = '2010-01-10';
const career = (
  sanctions: BehaviorFacts['sanctions'],
  leaves: BehaviorFacts['leaves'] = [],
): BehaviorFacts => ({
  admission,
  sanctions,
  leaves,
});
const light = (on: string) => ({ kind: 'repreensao', finalOn: on, fulfilledOn: on });
const suspension = (finalOn: string, fulfilledOn: string | null) => ({
  kind: 'suspensao',
  finalOn,
  fulfilledOn,
});
const classOn = (facts: BehaviorFacts, date: string) => behaviorClassOn(guardaLegal2021, facts, date);

describe('the cases named by the law', () => {
  it.each([
    ['one clean year', career([]), '2011-01-10', 'bom'],
    ['two and a half clean years', career([]), '2012-07-10', 'bom'],
    ['the eve of three clean years', career([]), '2013-01-09', 'bom'],
    ['three clean years', career([]), '2013-01-10', 'otimo'],
    ['four clean years', career([]), '2014-01-10', 'excelente'],
    ['a warning 2.5 years old', career([light('2016-05-10')]), '2018-11-10', 'bom'],
    ['a warning 3 years old', career([light('2016-05-10')]), '2019-05-10', 'otimo'],
    ['a warning 4 years old', career([light('2016-05-10')]), '2020-05-10', 'excelente'],
    [
      'suspension and one light',
      career([suspension('2016-01-01', '2016-01-10'), light('2016-05-10')]),
      '2016-06-01',
      'regular',
    ],
    ['served exactly 24 months ago', career([suspension('2016-01-01', '2016-01-10')]), '2018-01-10', 'bom'],
    [
      'served 24 months ago less a day',
      career([suspension('2016-01-01', '2016-01-10')]),
      '2018-01-09',
      'regular',
    ],
    ['not yet final', career([suspension('2016-01-01', '2016-01-10')]), '2015-12-31', 'excelente'],
    ['final the same day', career([suspension('2016-01-01', '2016-01-10')]), '2016-01-01', 'regular'],
    ['served before it was final', career([suspension('2016-06-01', '2016-01-10')]), '2018-01-09', 'regular'],
    [
      'two equal on one day are two',
      career([light('2016-05-10'), light('2016-05-10')]),
      '2016-05-10',
      'regular',
    ],
    [
      'final after its window had closed',
      career([suspension('2021-06-01', '2016-01-10')]),
      '2021-06-01',
      'excelente',
    ],
    ['sanction before admission', career([suspension('2009-12-01', '2009-12-10')]), '2010-01-10', 'regular'],
  ])('%s', (_name, facts, date, expected) => {
    expect(classOn(facts, date)).toBe(expected);
  });

  it('vacation is no leave; a leave still going on holds the window open', () => {
    const warned = [suspension('2016-01-01', '2016-01-10')];
    const away = { from: '2016-02-01', to: '2016-04-30' };
    expect(classOn(career(warned, [{ ...away, kind: 'ferias' }]), '2018-01-10')).toBe('bom');
    expect(classOn(career(warned, [{ ...away, kind: 'licenca_saude' }]), '2018-01-10')).toBe('regular');
    const open = career(warned, [{ from: '2017-06-01', to: null }]);
    expect(classOn(open, '2060-01-01')).toBe('regular');
    expect(nextChange(guardaLegal2021, open, '2018-01-01')).toBeNull();
    expect(behaviorAt(guardaLegal2021, open, '2020-01-01').because[1]?.text).toContain(
      'enquanto durar o afastamento',
    );
  });
});

describe('before admission and after the last change', () => {
  it('has no class before admission, and says so', () => {
    expect(behaviorTimeline(guardaLegal2021, career([]), '2010-01-09')).toEqual([]);
    expect(() => behaviorAt(guardaLegal2021, career([]), '2010-01-09')).toThrow('invalid');
    expect(() => behaviorHistory(guardaLegal2021, career([]), '2010-01-09')).toThrow('invalid');
    expect(nextChange(guardaLegal2021, career([]), '2009-01-01')).toEqual({ on: admission, class: 'bom' });
    expect(refused('guarda-legal-2021', [{ ...career([]), until: '2010-01-09' }])).toEqual(['cases.0.until']);
  });
  it('tells the next change, and none after the best class', () => {
    expect(nextChange(guardaLegal2021, career([]), admission)).toEqual({ on: '2013-01-10', class: 'otimo' });
    expect(nextChange(guardaLegal2021, career([]), '2013-01-10')).toEqual({
      on: '2014-01-10',
      class: 'excelente',
    });
    expect(nextChange(guardaLegal2021, career([]), '2014-01-10')).toBeNull();
    const planned = career([suspension('2016-01-01', '2016-01-10')]);
    expect(nextChange(guardaLegal2021, planned, '2015-01-01')).toEqual({
      on: '2016-01-01',
      class: 'regular',
    });
  });
});

describe('the proof', () => {
  it('names the class, the sanctions that count and until when, and why the others do not apply', () => {
    const facts = career(
      [suspension('2016-01-01', '2016-01-10')],
      [{ from: '2016-02-01', to: '2016-03-02' }],
    );
    const { class: name, because } = behaviorAt(guardaLegal2021, facts, '2016-06-01');
    expect(name).toBe('regular');
    expect(because).toEqual([
      {
        citation: 'art. 44, IV',
        text: 'Regular: 1 sanção de suspensão na janela de 24 meses (a norma exige ao menos 1).',
      },
      {
        citation: 'art. 46; art. 47',
        text:
          'Suspensão, definitiva em 01/01/2016 e cumprida em 10/01/2016: conta até 09/02/2018 na janela de 24 meses, ' +
          'até 09/02/2019 na janela de 36 meses e até 09/02/2020 na janela de 48 meses; 31 dias de afastamento descontados.',
      },
      {
        citation: 'art. 44, V',
        text:
          'Mau não se aplica: 1 sanção de suspensão na janela de 24 meses (a norma exige mais de 1); nenhuma sanção de ' +
          'advertência verbal, repreensão ou repreensão escrita na janela de 24 meses (a norma exige mais de 1).',
      },
    ]);
  });
  it('tells an unserved sanction, the class of entry and the months of service', () => {
    const unserved = behaviorAt(
      guardaLegal2021,
      career([suspension('2016-01-01', null)]),
      '2030-01-01',
    ).because;
    expect(unserved[1]?.text).toBe(
      'Suspensão, definitiva em 01/01/2016 e ainda não cumprida: conta em todas as janelas.',
    );
    const entering = behaviorAt(guardaLegal2021, career([]), admission).because;
    expect(entering[0]?.citation).toBe('art. 43, § 2º; art. 44, III');
    expect(entering[4]?.text).toContain('36 meses de serviço só se completam em 10/01/2013');
  });
});

describe('what the procedure refuses', () => {
  const one = { ...career([]), until: '2020-01-01' };
  it('with the place of each fault', () => {
    expect(refused('outra', [one])).toEqual(['rulebook']);
    expect(refused(undefined, [one])).toEqual(['rulebook']);
    expect(refused({}, [one])).toEqual(['rulebook.behavior']);
    expect(refused(model, [{ ...one, admission: '2020-02-30' }])).toEqual(['cases.0.admission']);
    expect(refused(model, [{ ...one, leaves: [{ from: '2019-02-01', to: '2019-01-01' }] }])).toEqual([
      'cases.0.leaves.0.to',
    ]);
    expect(refused(model, [one, { ...one, sanctions: [{ ...light('2016-05-10'), kind: 'multa' }] }])).toEqual(
      ['cases.1.sanctions.0.kind'],
    );
    expect(refused({ ...model, sanctions: [{ id: 'multa' }] }, [one])).toContain(
      'rulebook.behavior.classes.0.when',
    );
    expect(
      refused({ behavior: { ...model.behavior, classes: [{ id: 'bom', when: 'sempre' }] } }, [one]),
    ).toEqual(['rulebook.behavior.classes.0.when']);
    expect(run(model, [])).toEqual([]);
  });
});
