import { describe, expect, it } from 'vitest';
import { rulesContract } from '../../shared/rules/contract.ts';
import { dueProcessCaseReply } from '../../shared/rules/due-process-case.ts';

type Line = string | readonly [kind: string, day: string, more: object];

/** `citacao 01-05`: an act and its day in 2024. */
function events(lines: readonly Line[]) {
  return lines.map((line) => {
    if (typeof line === 'string') {
      const [kind, day] = line.split(' ');
      return { kind, on: `2024-${day ?? ''}` };
    }
    const [kind, day, more] = line;
    return { kind, on: `2024-${day}`, ...more };
  });
}
function ids(kind: string, lines: readonly Line[], more: object = {}) {
  const { rulebook, cases } = rulesContract.dueProcess.input.parse({
    rulebook: 'guarda-legal-2021',
    cases: [{ kind, events: events(lines), ...more }],
  });
  return cases.flatMap((one) => dueProcessCaseReply(rulebook, one)).map((one) => one.id);
}

const SIND = ['portaria 01-01', 'citacao 01-05', 'vista 01-06', 'defesa 01-10', 'oitiva 01-20'];
const PAD = [
  'portaria 01-01',
  'comissao 01-02',
  'citacao 01-05',
  'vista 01-06',
  'defesa 01-10',
  'oitiva 01-20',
  'indiciacao 02-01',
];
const ALL = ['citacao', 'vista', 'defesa', 'oitiva'];
const june = { today: '2024-06-01' };
const term = ['portaria 01-01', 'citacao 01-05', 'vista 01-06', 'oitiva 01-20'];
const short = ['abertura_prazo_defesa', '01-10', { dueOn: '2024-01-11' }] as const;
const long = ['abertura_prazo_defesa', '01-10', { dueOn: '2024-03-11' }] as const;
const priorTerm = [...PAD.slice(0, 4), 'abertura_prazo_defesa 01-10', 'oitiva 01-10'];

describe('the order of due process', () => {
  it.each<[string, string, readonly Line[], object, readonly string[]]>([
    ['in order', 'sindicancia', SIND, {}, []],
    ['all before the opening', 'sindicancia', ['portaria 03-01', ...SIND.slice(1)], {}, ALL],
    ['all on the day of the opening', 'sindicancia', SIND.map((one) => `${one.split(' ')[0]} 01-01`), {}, []],
    [
      'all before the commission',
      'pad',
      [
        ...PAD.map((one) => one.replace('comissao 01-02', 'comissao 05-01')),
        'defesa_final 02-05',
        'relatorio 02-06',
      ],
      june,
      [...ALL, 'indiciacao', 'defesa_final'],
    ],
    [
      'report within the final term',
      'pad',
      [...PAD, 'abertura_prazo_defesa_final 02-10', 'relatorio 02-11'],
      june,
      ['relatorio'],
    ],
    [
      'report on its last day',
      'pad',
      [...PAD, 'abertura_prazo_defesa_final 02-10', 'relatorio 02-20'],
      june,
      ['relatorio'],
    ],
    [
      'report on the day after',
      'pad',
      [...PAD, 'abertura_prazo_defesa_final 02-10', 'relatorio 02-21'],
      june,
      [],
    ],
    [
      'report after a defence filed within the term',
      'pad',
      [...PAD, 'abertura_prazo_defesa_final 02-10', 'defesa_final 02-12', 'relatorio 02-13'],
      june,
      [],
    ],
    [
      'indictment within the prior term',
      'pad',
      [...priorTerm, 'indiciacao 01-11', 'defesa_final 01-11', 'relatorio 01-11'],
      june,
      ['relatorio', 'indiciacao', 'defesa_final'],
    ],
    [
      'hearing within the prior term, indictment after it',
      'pad',
      [...priorTerm, 'indiciacao 02-01', 'defesa_final 02-02', 'relatorio 02-03'],
      june,
      [],
    ],
    ['a told day does not shorten', 'sindicancia', [...term, short], { today: '2024-01-20' }, ['defesa']],
    ['once the term of the rulebook is over', 'sindicancia', [...term, short], { today: '2024-01-25' }, []],
    ['a told day lengthens', 'sindicancia', [...term, long], { today: '2024-03-11' }, ['defesa']],
    ['and is over', 'sindicancia', [...term, long], { today: '2024-03-12' }, []],
    [
      'file seen after the defence',
      'sindicancia',
      [...SIND.filter((one) => one !== 'vista 01-06'), 'vista 06-06'],
      {},
      ['vista'],
    ],
    [
      'file seen within a term that nobody answered',
      'sindicancia',
      ['portaria 01-01', 'citacao 01-05', 'abertura_prazo_defesa 01-10', 'vista 01-19', 'oitiva 01-20'],
      june,
      [],
    ],
    [
      'file seen after that term',
      'sindicancia',
      ['portaria 01-01', 'citacao 01-05', 'abertura_prazo_defesa 01-10', 'vista 02-19', 'oitiva 01-20'],
      june,
      ['vista'],
    ],
    ...['julgamento', 'Decisão', 'judgment', 'decision'].map(
      (kind): [string, string, readonly Line[], object, readonly string[]] => [
        `${kind} before all`,
        'sindicancia',
        [...SIND, [kind, '01-03', {}]],
        june,
        ALL,
      ],
    ),
    ['judged at the end', 'sindicancia', [...SIND, 'julgamento 01-20', 'recurso 02-01'], june, []],
    ['a judgment annulled', 'sindicancia', [...SIND, ['julgamento', '01-03', { annulled: true }]], june, []],
    [
      'today before the judgment',
      'sindicancia',
      [...SIND, 'julgamento 02-01'],
      { today: '2024-01-06' },
      ['defesa', 'oitiva'],
    ],
    [
      'judged one before the other',
      'sindicancia',
      [...SIND, ['julgamento', '01-12', { accused: 'Ana' }], ['julgamento', '02-01', { accused: 'Rui' }]],
      { accused: ['Ana', 'Rui'] },
      ['oitiva'],
    ],
    ['no name reaches the prototype', 'sindicancia', SIND, { accused: ['constructor'] }, []],
  ])('%s', (_name, kind, lines, more, expected) => {
    expect(ids(kind, lines, more)).toEqual(expected);
  });
});
