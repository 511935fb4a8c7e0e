import { describe, expect, it } from 'vitest';
import { stopsOf, withClock } from '../../shared/proceedings/clock.ts';
import { termsOf } from '../../shared/proceedings/terms.ts';
import { guardaLegal2021 } from '../../shared/rulebook/guarda-legal-2021.ts';
import { validateRulebook } from '../../shared/rulebook/validate.ts';
import { compareRulebooks } from '../../shared/rulebooks/compare.ts';
import { ACCUSED, actOn, COMPLETE, phaseFileOf } from './phases-file.ts';

const { terms } = guardaLegal2021;

describe('terms of a file', () => {
  it('open and are met by the acts of their own group', () => {
    const acts = [
      ...COMPLETE.slice(0, 4),
      actOn('abertura_prazo_defesa', '2024-02-05'),
      ...COMPLETE.slice(4, 7),
      actOn('abertura_prazo_defesa_final', '2024-02-07'),
    ];
    const found = termsOf(phaseFileOf(acts, { today: '2024-02-20' }), terms);
    expect(found.map((one) => [one.openedBy, one.dueOn, one.metOn, one.state])).toEqual([
      ['portaria', '2024-04-01', null, 'running'],
      ['abertura_prazo_defesa', '2024-02-15', '2024-02-05', 'met'],
      ['abertura_prazo_defesa_final', '2024-02-19', null, 'over'],
    ]);
  });

  it('are common and longer for several accused', () => {
    const opening = actOn('abertura_prazo_defesa', '2024-02-05');
    const two = phaseFileOf([opening], { accused: [ACCUSED, { ...ACCUSED, id: 8 }], today: '2024-02-06' });
    expect(termsOf(two, terms)[0]?.dueOn).toBe('2024-02-26');
  });

  it('move by extension and stops, once however often they are reckoned', () => {
    const { procedure } = phaseFileOf([]);
    const acts = [
      actOn('portaria', '2024-02-01'),
      actOn('sobrestamento', '2024-02-10', { guardId: null }),
      actOn('retomada', '2024-02-20', { guardId: null }),
      actOn('prorrogacao', '2024-03-01', { guardId: null }),
    ];
    const once = withClock(procedure, acts, terms, 1, '2024-06-01');
    const twice = withClock(procedure, once, terms, 1, '2024-06-01');
    expect(twice.map((one) => one.dueOn)).toEqual(once.map((one) => one.dueOn));
    expect(stopsOf(procedure, acts)).toEqual([{ from: '2024-02-10', to: '2024-02-20' }]);
    const [term] = termsOf(phaseFileOf(twice, { today: '2024-03-02' }), terms);
    expect(term).toMatchObject({ extendedOn: '2024-03-01', stoppedDays: 10, dueOn: once[0]?.dueOn });
  });
});

describe('kinds of proceeding in a rulebook', () => {
  const broken = (change: (body: typeof guardaLegal2021) => void) => {
    const body = structuredClone(guardaLegal2021);
    change(body);
    return validateRulebook(body).filter((one) => one.severity === 'error');
  };
  const pad = (body: typeof guardaLegal2021) => {
    const found = body.procedures.find((one) => one.id === 'pad');
    if (found === undefined) throw new Error('no PAD');
    return found;
  };

  it('those built in have nothing wrong', () => expect(broken(() => undefined)).toEqual([]));

  it.each([
    [
      'a guarantee that no act meets',
      'Nenhum ato atende à garantia',
      (b) => {
        for (const g of pad(b).guarantees.slice(2, 3)) g.metBy = [];
      },
    ],
    [
      'a compulsory act that nobody signs',
      'não se diz quem o assina',
      (b) => {
        for (const a of pad(b).phases[0]?.acts ?? []) a.signs = [];
      },
    ],
    [
      'an unknown term',
      'O prazo “eterno” não existe',
      (b) => {
        for (const a of pad(b).phases[0]?.acts ?? []) a.opens = 'eterno';
      },
    ],
    [
      'an unreachable phase',
      'nunca é alcançada',
      (b) => {
        pad(b).phases.reverse();
      },
    ],
    [
      'an act after one that comes later',
      'não vem antes',
      (b) => {
        for (const a of pad(b).phases[1]?.acts ?? []) a.after = ['relatorio'];
      },
    ],
    [
      'a judgment without guarantees',
      'sem nenhuma garantia',
      (b) => {
        pad(b).guarantees = [];
      },
    ],
    [
      'a conversion into nothing',
      'não existe',
      (b) => {
        pad(b).conversions = [{ to: 'nada', after: [], citation: '' }];
      },
    ],
  ] as const satisfies readonly (readonly [string, string, (body: typeof guardaLegal2021) => void])[])(
    'explain %s',
    (_name, text, change) => {
      const found = broken(change);
      expect(found.some((one) => one.text.includes(text) && one.path.startsWith('procedures.2'))).toBe(true);
    },
  );

  it('are the federal ones in an older rulebook that says nothing of them', async () => {
    const { rulebook } = await import('../../shared/rulebook/schema.ts');
    const { procedures: _, ...older } = structuredClone(guardaLegal2021);
    const read = rulebook.parse(older);
    expect(read.procedures).toEqual(guardaLegal2021.procedures);
    expect(read.limitation.warningDays).toBe(90);
  });

  it('are compared in words', () => {
    const other = structuredClone(guardaLegal2021);
    pad(other).phases.splice(4, 1);
    pad(other).enabled = false;
    const found = compareRulebooks(guardaLegal2021, other).find((one) => one.id === 'procedures');
    expect(found?.label).toBe('Procedimentos');
    expect(found?.differences.map((one) => one.label)).toContain(
      'Tipo “Processo administrativo disciplinar”: adotado',
    );
    expect(found?.differences.some((one) => one.kind === 'removed' && one.label.includes('Indiciação'))).toBe(
      true,
    );
  });
});
