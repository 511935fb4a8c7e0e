import type { Progression, RequirementId } from './schema.ts';

const STATUTE = 'Anexo 2';

function grade(
  id: string,
  label: string,
  yearsToNext: number | null,
  rest: Partial<Pick<Progression['grades'][number], 'schooling' | 'drivingLicence' | 'steps'>>,
): Progression['grades'][number] {
  const name = `Guarda Civil Municipal ${label}`;
  return { id, label: name, yearsToNext, schooling: 'medio', drivingLicence: null, steps: 5, ...rest };
}

const requirements: readonly (readonly [RequirementId, string, string])[] = [
  ['time', 'art. 3º, § 1º, I', 'Tempo de efetivo exercício na graduação'],
  ['schooling', 'art. 3º, § 1º, II', 'Escolaridade mínima'],
  ['driving_licence', 'Anexo IV', 'Carteira nacional de habilitação'],
  ['course', 'art. 3º, § 1º, III; art. 14', 'Curso de formação para a progressão'],
  ['selection', 'art. 3º, § 1º, IV', 'Processo seletivo interno'],
  ['fitness', 'art. 3º, § 1º, V', 'Teste de condicionamento físico'],
  ['evaluations', 'art. 3º, § 1º, VI; art. 8º', 'Avaliações de desempenho'],
  ['behavior', 'art. 3º, § 1º, VII', 'Comportamento no mínimo bom'],
  ['no_open_pad', 'art. 3º, § 1º, VIII', 'Não responder a processo administrativo disciplinar'],
  [
    'no_conviction',
    'art. 3º, § 1º, IX',
    'Não ter condenação por crime doloso ou contra a administração pública',
  ],
];

const once = { kind: 'title', minHours: null, once: true, unlessRequired: false } as const;
const recent = { kind: 'sanction', withinMonths: 24 } as const;

const points: Progression['points'] = [
  {
    id: 'ano_na_graduacao',
    kind: 'year_in_grade',
    value: 1,
    label: 'Ano completo na graduação',
    citation: `${STATUTE}, art. 3º, § 2º`,
  },
  {
    ...once,
    id: 'superior',
    levels: ['superior'],
    value: 3,
    unlessRequired: true,
    label: 'Curso superior não exigido para a graduação',
    citation: `${STATUTE}, art. 3º, § 3º, I`,
  },
  {
    ...once,
    id: 'especializacao',
    levels: ['especializacao'],
    value: 3,
    minHours: 360,
    once: false,
    label: 'Pós-graduação lato sensu ou especialização de ao menos 360 horas',
    citation: `${STATUTE}, art. 3º, § 3º, II`,
  },
  {
    ...once,
    id: 'mestrado',
    levels: ['mestrado'],
    value: 5,
    label: 'Mestrado',
    citation: `${STATUTE}, art. 3º, § 3º, III`,
  },
  {
    ...once,
    id: 'doutorado',
    levels: ['doutorado'],
    value: 7,
    label: 'Doutorado',
    citation: `${STATUTE}, art. 3º, § 3º, IV`,
  },
  {
    ...recent,
    id: 'advertencia',
    sanctions: ['advertencia_verbal'],
    value: -0.5,
    label: 'Advertência nos últimos dois anos',
    citation: `${STATUTE}, art. 3º (classificação), § 1º, I, e § 2º`,
  },
  {
    ...recent,
    id: 'suspensao',
    sanctions: ['suspensao'],
    value: -1,
    label: 'Suspensão nos últimos dois anos',
    citation: `${STATUTE}, art. 3º (classificação), § 1º, II, e § 2º`,
  },
  {
    id: 'excelente',
    kind: 'class',
    class: 'excelente',
    value: 5,
    label: 'Comportamento excelente',
    citation: `${STATUTE}, art. 3º (classificação), § 3º`,
  },
];

/** The career of the Guarda Legal statute (Anexo 2, arts. 3 to 7, 11, 14 and its Anexos II to IV). */
export const guardaLegalProgression: Progression = {
  citation: `${STATUTE}, arts. 3º a 7º`,
  minimumClass: 'bom',
  grades: [
    grade('terceira_classe', '3ª Classe', 3, { steps: 1 }),
    grade('segunda_classe', '2ª Classe', 3, { drivingLicence: 'D', steps: 2 }),
    grade('primeira_classe', '1ª Classe', 4, {}),
    grade('classe_distinta', 'Classe Distinta', 4, {}),
    grade('segundo_inspetor', '2º Inspetor', 4, {}),
    grade('primeiro_inspetor', '1º Inspetor', 4, { schooling: 'superior' }),
    grade('inspetor_regional', 'Inspetor Regional', 4, { schooling: 'superior' }),
    grade('inspetor_chefe_regional', 'Inspetor Chefe Regional', null, { schooling: 'superior' }),
  ],
  requirements: requirements.map(([id, article, label]) => ({
    id,
    label,
    citation: `${STATUTE}, ${article}`,
  })),
  points,
  tieBreakers: ['course_grade', 'service_time', 'schooling', 'age', 'dependants'],
  tieCitation: `${STATUTE}, art. 4º`,
  service: {
    citation: `${STATUTE}, art. 3º, § 1º, I; Lei 8.112/1990, arts. 102 e 103`,
    excludedAbsences: ['licenca_interesse', 'mandato', 'suspensao'],
  },
  course: { citation: `${STATUTE}, art. 11, § 4º; art. 14, I`, minimumGrade: 7, validMonths: 12 },
  shares: {
    citation: `${STATUTE}, Anexo II`,
    total: null,
    rounding: 'down',
    groups: [
      { grades: ['terceira_classe', 'segunda_classe', 'primeira_classe'], percent: 80 },
      { grades: ['classe_distinta'], percent: 11 },
      { grades: ['segundo_inspetor'], percent: 5 },
      { grades: ['primeiro_inspetor'], percent: 2.5 },
      { grades: ['inspetor_regional'], percent: 1 },
      { grades: ['inspetor_chefe_regional'], percent: 0.5 },
    ],
  },
  timeStep: {
    citation: `${STATUTE}, art. 7º`,
    years: 2,
    fromGrade: 'segunda_classe',
    minimumClass: 'bom',
    probationYears: 3,
  },
  appeal: { citation: `${STATUTE}, art. 5º, parágrafo único`, businessDays: 3, answerBusinessDays: 7 },
};
