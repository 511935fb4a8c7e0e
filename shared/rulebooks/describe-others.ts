import { plural } from '../behavior/wording.ts';
import { schoolingLabel } from '../progression/schooling.ts';
import {
  type Body,
  type Entry,
  labelIn,
  leaveKindsWords,
  list,
  NOTHING,
  orNothing,
  type Section,
  yesNo,
} from './describe-words.ts';
import { WORKSHEET_STARTS } from './remedy-words.ts';

const TIE_WORDS = {
  course_grade: 'nota no curso de formação',
  service_time: 'tempo de serviço',
  schooling: 'escolaridade',
  age: 'idade',
  dependants: 'número de dependentes',
} as const;

type Table = NonNullable<Body['progression']>;

function identity(body: Body): Entry {
  return {
    id: 'identity',
    label: 'Norma',
    said: [
      ['title', 'título', body.title],
      ['law', 'lei', orNothing(body.law)],
      ['note', 'observação', orNothing(body.note)],
      ['example', 'é exemplo', yesNo(body.example)],
      [
        'milderLaw',
        'lei posterior mais branda é oferecida',
        `${yesNo(body.milderLaw.offered)} (${orNothing(body.milderLaw.citation)})`,
      ],
    ],
  };
}

function rewards(body: Body): Entry[] {
  return body.rewards.map(({ id, label, citation, limit, limitNote }) => ({
    id,
    label: `Recompensa “${label}”`,
    said: [
      ['label', 'nome', label],
      ['citation', 'dispositivo', orNothing(citation)],
      [
        'limit',
        'limite',
        limit === null
          ? 'sem limite'
          : `${limit.atMost} em ${plural(limit.withinMonths, 'mês', 'meses')} (${limit.citation})`,
      ],
      ['notDuring', 'não se concede durante', list(limit?.notDuring ?? [])],
      ['limitNote', 'limite em palavras', orNothing(limitNote)],
    ],
  }));
}

function worksheet({ worksheet: sheet, mitigating, aggravating }: Body): Entry[] {
  if (sheet === null) return [];
  const known = [...mitigating, ...aggravating];
  return [
    {
      id: 'worksheet',
      label: 'Planilha de dosimetria',
      said: [
        ['start', 'começa', WORKSHEET_STARTS[sheet.start]],
        ['percentPerPoint', 'cada ponto move', `${sheet.percentPerPoint}% da faixa`],
        ['citation', 'dispositivo', orNothing(sheet.citation)],
      ],
    },
    ...sheet.weights.map(
      ({ circumstance, weight }): Entry => ({
        id: circumstance,
        label: `Peso de “${labelIn(known, circumstance)}”`,
        said: [['weight', 'pontos', String(weight)]],
      }),
    ),
  ];
}

function grades({ grades: all }: Table): Entry[] {
  return all.map((one) => ({
    id: `grade.${one.id}`,
    label: `Graduação “${one.label}”`,
    said: [
      [
        'yearsToNext',
        'tempo para a seguinte',
        one.yearsToNext === null ? NOTHING : plural(one.yearsToNext, 'ano', 'anos'),
      ],
      ['schooling', 'escolaridade mínima', one.schooling === null ? NOTHING : schoolingLabel(one.schooling)],
      ['drivingLicence', 'habilitação mínima', orNothing(one.drivingLicence)],
      ['steps', 'referências de vencimento', String(one.steps)],
    ],
  }));
}

function points(table: Table): Entry[] {
  return table.points.map((one) => ({
    id: `point.${one.id}`,
    label: `Pontos: ${one.label}`,
    said: [
      ['value', 'valor', String(one.value)],
      ['citation', 'dispositivo', orNothing(one.citation)],
      ['kind', 'o que se conta', pointWords(one)],
    ],
  }));
}

function pointWords(one: Table['points'][number]): string {
  switch (one.kind) {
    case 'year_in_grade':
      return 'anos completos na graduação';
    case 'title':
      return `títulos: ${one.levels.map(schoolingLabel).join(', ')}${one.once ? ', uma só vez' : ''}`;
    case 'sanction':
      return `sanções (${one.sanctions.join(', ')}) nos ${plural(one.withinMonths, 'mês', 'meses')} anteriores`;
    case 'class':
      return `comportamento ${one.class}`;
  }
}

function progression({ progression: table, behavior }: Body): Entry[] {
  if (table === null) return [];
  const { shares, service } = table;
  const share = (shares?.groups ?? []).map(
    ({ grades: names, percent }) => `${names.map((id) => labelIn(table.grades, id)).join(', ')}: ${percent}%`,
  );
  return [
    {
      id: 'table',
      label: 'Progressão na carreira',
      said: [
        ['citation', 'dispositivo', orNothing(table.citation)],
        ['minimumClass', 'comportamento mínimo', labelIn(behavior.classes, table.minimumClass)],
        ['requirements', 'requisitos', list(table.requirements.map((one) => one.label))],
        ['tieBreakers', 'desempate', list(table.tieBreakers.map((one) => TIE_WORDS[one]))],
        ['excludedAbsences', 'afastamentos descontados', leaveKindsWords(service.excludedAbsences)],
        ['shares', 'percentual de vagas', share.length === 0 ? NOTHING : share.join('; ')],
        [
          'timeStep',
          'progressão por tempo',
          table.timeStep === null ? NOTHING : `a cada ${plural(table.timeStep.years, 'ano', 'anos')}`,
        ],
      ],
    },
    ...grades(table),
    ...points(table),
  ];
}

function readings(body: Body): Entry[] {
  return body.readings.map(({ id, citation, text, value }) => ({
    id,
    label: `Leitura: ${citation}`,
    said: [
      ['text', 'texto', text],
      ['citation', 'dispositivo', orNothing(citation)],
      ['value', 'valor', typeof value === 'boolean' ? yesNo(value) : String(value)],
    ],
  }));
}

/** What identifies the code, shown first. */
export function identitySection(body: Body): Section {
  return { id: 'identity', label: 'Identificação', entries: [identity(body)] };
}

/** Rewards, worksheet, career and readings. */
export function otherSections(body: Body): Section[] {
  return [
    { id: 'rewards', label: 'Recompensas', entries: rewards(body) },
    { id: 'worksheet', label: 'Dosimetria', entries: worksheet(body) },
    { id: 'progression', label: 'Progressão', entries: progression(body) },
    { id: 'readings', label: 'Leituras', entries: readings(body) },
  ];
}
