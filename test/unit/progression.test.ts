import { describe, expect, it } from 'vitest';
import { gradeOn, inServiceOn } from '../../shared/progression/career.ts';
import { guardaLegalProgression } from '../../shared/progression/guarda-legal.ts';
import { progression, unknownProgressionNames } from '../../shared/progression/schema.ts';
import { serviceSince } from '../../shared/progression/service-time.ts';
import { vacanciesFor } from '../../shared/progression/vacancies.ts';
import { missing, ORDER, points, standing } from './progression-samples.ts';

const YEARS = [3, 3, 4, 4, 4, 4, 4] as const;
const SCALE = guardaLegalProgression.grades.map((grade) => grade.id);

describe('the table of the model statute', () => {
  it('reads as itself and names only what the rulebook has', () => {
    expect(progression.parse(guardaLegalProgression)).toEqual(guardaLegalProgression);
    const kinds = ['advertencia_verbal', 'repreensao', 'repreensao_escrita', 'suspensao', 'exoneracao'];
    expect([...unknownProgressionNames(guardaLegalProgression, ORDER.bestFirst, kinds)]).toEqual([]);
    expect([...unknownProgressionNames(guardaLegalProgression, ['ótimo'], [])].map(([path]) => path)).toEqual(
      [
        ['minimumClass'],
        ['timeStep', 'minimumClass'],
        ['points', 5, 'sanctions'],
        ['points', 6, 'sanctions'],
        ['points', 7, 'class'],
      ],
    );
  });

  it('has eight grades with the years, schooling and shares of the law', () => {
    expect(guardaLegalProgression.grades.map((grade) => grade.yearsToNext)).toEqual([...YEARS, null]);
    expect(guardaLegalProgression.grades.map((grade) => grade.schooling)).toEqual([
      ...Array.from({ length: 5 }, () => 'medio'),
      'superior',
      'superior',
      'superior',
    ]);
    expect(guardaLegalProgression.shares?.groups.map((group) => group.percent)).toEqual([
      80, 11, 5, 2.5, 1, 0.5,
    ]);
  });

  it('is refused with the place of what is wrong', () => {
    const broken = progression.safeParse({
      ...guardaLegalProgression,
      grades: [{ ...guardaLegalProgression.grades[0], yearsToNext: null }, guardaLegalProgression.grades[0]],
    });
    expect(broken.error?.issues.map((issue) => issue.path.join('.'))).toEqual(
      expect.arrayContaining(['grades.1.id', 'grades.0.yearsToNext', 'timeStep.fromGrade']),
    );
  });
});

describe('requirements', () => {
  it('are all met by who is ready, each with its article and proof', () => {
    const { requirements, eligible, target } = standing();
    expect([eligible, target]).toEqual([true, 'segunda_classe']);
    expect(requirements.map(({ id }) => id)).toEqual([
      'time',
      'schooling',
      'driving_licence',
      'course',
      'selection',
      'fitness',
      'evaluations',
      'behavior',
      'no_open_pad',
      'no_conviction',
    ]);
    for (const one of requirements) {
      expect(one.citation).toContain('Anexo 2');
      expect(one.proof).toMatch(/\.$/);
    }
  });

  it.each(YEARS.map((years, index) => [SCALE[index] ?? '', years] as const))(
    '%s asks %i years in the grade, to the day',
    (grade, years) => {
      const since = `${2026 - years}-11-23`;
      const base = { grade, admission: '2000-01-01', schooling: 'superior' };
      expect(missing({ ...base, gradeSince: since })).toEqual([]);
      expect(missing({ ...base, gradeSince: `${2026 - years}-11-24` })).toEqual(['time']);
    },
  );

  it('fall one by one', () => {
    expect(missing({ schooling: 'fundamental' })).toEqual(['schooling']);
    expect(missing({ schooling: null })).toEqual(['schooling']);
    expect(missing({ drivingLicence: 'AB' })).toEqual(['driving_licence']);
    expect(missing({ drivingLicence: null })).toEqual(['driving_licence']);
    expect(missing({ drivingLicence: undefined })).toEqual([]);
    expect(missing({ course: null })).toEqual(['course']);
    expect(missing({ course: { approved: false, grade: 6 } })).toEqual(['course']);
    expect(missing({ course: { approved: true, grade: 6.9 } })).toEqual(['course']);
    expect(missing({ selection: false })).toEqual(['selection']);
    expect(missing({ fitness: { approved: false } })).toEqual(['fitness']);
    expect(missing({ evaluations: [] })).toEqual(['evaluations']);
    expect(
      missing({
        evaluations: [
          { approved: true, on: '2024-01-10' },
          { approved: false, on: '2025-01-10' },
        ],
      }),
    ).toEqual(['evaluations']);
    expect(missing({ behavior: 'regular' })).toEqual(['behavior']);
    expect(missing({ behavior: 'mau' })).toEqual(['behavior']);
    expect(missing({ openPad: true })).toEqual(['no_open_pad']);
    expect(missing({ conviction: true })).toEqual(['no_conviction']);
    expect(missing({ conviction: { on: '2026-11-24' } })).toEqual([]);
  });

  it('a course is worth twelve months, and approvals of an earlier grade are spent', () => {
    const course = { approved: true, grade: 9 };
    expect(missing({ course: { ...course, on: '2025-11-23' } })).toEqual([]);
    expect(missing({ course: { ...course, on: '2025-11-22' } })).toEqual(['course']);
    expect(missing({ selection: { approved: true, on: '2021-02-28' } })).toEqual(['selection']);
    expect(missing({ fitness: { approved: true, on: '2021-03-01' } })).toEqual([]);
    expect(missing({ evaluations: [{ approved: false, on: '2020-12-01' }] })).toEqual(['evaluations']);
  });

  it('higher education is asked of the three highest grades', () => {
    const base = { gradeSince: '2015-01-01', admission: '2000-01-01', schooling: 'medio' };
    expect(missing({ ...base, grade: 'classe_distinta' })).toEqual([]);
    expect(missing({ ...base, grade: 'segundo_inspetor' })).toEqual(['schooling']);
  });

  it('the highest grade leads nowhere', () => {
    const top = standing({ grade: 'inspetor_chefe_regional', admission: '2000-01-01' });
    expect([top.target, top.eligible, top.requirements]).toEqual([null, false, []]);
  });
});

describe('points', () => {
  it('one for each whole year in the grade', () => {
    expect(points()).toEqual({ ano_na_graduacao: 5 });
    expect(points({ gradeSince: '2025-11-24' })).toEqual({});
  });

  it('titles: three, three for each of 360 hours, five, seven; each once', () => {
    const pos = (hours: number, name: string) => ({ kind: 'especializacao', hours, name });
    expect(
      points({
        schooling: 'superior',
        titles: [
          pos(360, 'Gestão'),
          pos(359, 'Curta'),
          pos(400, 'Direito'),
          pos(400, 'direito'),
          { kind: 'mestrado' },
          { kind: 'mestrado' },
          { kind: 'doutorado' },
        ],
      }),
    ).toEqual({ ano_na_graduacao: 5, superior: 3, especializacao: 6, mestrado: 5, doutorado: 7 });
  });

  it('nothing for unrelated titles, those still to come, or higher education where it is asked', () => {
    expect(points({ titles: [{ kind: 'mestrado', related: false }] })).not.toHaveProperty('mestrado');
    expect(points({ titles: [{ kind: 'mestrado', on: '2026-11-24' }] })).not.toHaveProperty('mestrado');
    expect(points({ titles: [{ kind: 'superior' }] })).toHaveProperty('superior', 3);
    expect(
      points({ grade: 'segundo_inspetor', gradeSince: '2021-03-01', schooling: 'superior' }),
    ).not.toHaveProperty('superior');
  });

  it('half for each warning and one for each suspension of two years to the eve; nothing for a reprimand', () => {
    const applied = (kind: string, ...days: string[]) => days.map((appliedOn) => ({ kind, appliedOn }));
    const sanctions = [
      ...applied('advertencia_verbal', '2024-11-22', '2024-11-23', '2026-11-22', '2026-11-23'),
      ...applied('suspensao', '2024-11-22', '2025-06-01', '2026-01-10'),
      ...applied('repreensao', '2026-01-10'),
      ...applied('repreensao_escrita', '2026-01-10'),
    ];
    expect(points({ sanctions })).toEqual({ ano_na_graduacao: 5, advertencia: -1, suspensao: -2 });
    const annulled = sanctions.map((one) => ({ ...one, annulled: true }));
    expect(points({ sanctions: annulled })).toEqual({ ano_na_graduacao: 5 });
  });

  it('five when excellent', () => {
    expect(points({ behavior: 'excelente' })).toEqual({ ano_na_graduacao: 5, excelente: 5 });
    expect(points({ behavior: 'otimo' })).toEqual({ ano_na_graduacao: 5 });
  });
});

describe('service in the grade', () => {
  it('leaves out what the table excludes, counted once, and adds it at the end', () => {
    const away = [
      { from: '2024-01-01', to: '2024-01-31', kind: 'licenca_interesse' },
      { from: '2024-01-20', to: '2024-02-09', kind: 'suspensao' },
      { from: '2024-06-01', to: '2024-12-31', kind: 'licenca_saude' },
    ];
    const base = { gradeSince: '2023-11-01', absences: away };
    expect(missing({ ...base, on: '2026-12-10' })).toEqual(['time']);
    expect(missing({ ...base, on: '2026-12-11' })).toEqual([]);
    expect(standing({ ...base, on: '2026-12-10' }).requirements[0]?.proof).toBe(
      'Na graduação desde 01/11/2023: 2 anos completos de efetivo exercício, descontados 40 dias; exigidos 3. Completa-se em 11/12/2026.',
    );
  });

  it('an absence that has not ended stops the clock', () => {
    const service = serviceSince('2020-01-01', [{ from: '2021-06-01', to: null }], []);
    expect(service.completedOn(12)).toBe('2021-01-01');
    expect(service.completedOn(24)).toBeNull();
    expect(service.yearsOn('2030-01-01')).toBe(1);
    expect(service.daysOn('2030-01-01').days).toBe(517);
  });
});

describe('pay steps (art. 7)', () => {
  const at = (changes: Readonly<Record<string, unknown>>) => standing(changes).step;

  it('come every two years from the second grade on, up to the last letter of the grade', () => {
    expect(at({})).toBeNull();
    const base = { grade: 'primeira_classe', admission: '2010-01-01' };
    expect(at({ ...base, gradeSince: '2024-11-24' })).toMatchObject({
      letter: 'A',
      reachedOn: null,
      next: { letter: 'B', on: '2026-11-24' },
    });
    expect(at({ ...base, gradeSince: '2022-11-23' })).toMatchObject({
      letter: 'C',
      reachedOn: '2026-11-23',
      next: { letter: 'D', on: '2028-11-23' },
      allowed: true,
    });
    expect(at({ ...base, gradeSince: '2012-01-01' })).toMatchObject({ letter: 'E', next: null });
    expect(at({ ...base, grade: 'segunda_classe', gradeSince: '2012-01-01' })).toMatchObject({
      letter: 'B',
      lastLetter: 'B',
      next: null,
    });
  });

  it('ask good behavior and the end of probation', () => {
    const base = { grade: 'segunda_classe', gradeSince: '2024-01-01', admission: '2023-11-23' };
    expect(at(base)?.allowed).toBe(true);
    expect(at({ ...base, admission: '2023-11-24' })?.allowed).toBe(false);
    expect(at({ ...base, behavior: 'regular' })?.allowed).toBe(false);
  });
});

describe('posts', () => {
  const force = new Map([
    ['terceira_classe', 60],
    ['segunda_classe', 40],
    ['primeira_classe', 30],
    ['classe_distinta', 12],
    ['segundo_inspetor', 8],
  ]);

  it('are the share of the posts, fractions left out, less who holds them', () => {
    expect(vacanciesFor(guardaLegalProgression, 'classe_distinta', force)).toMatchObject({
      total: 150,
      basis: 'force',
      places: 16,
      occupied: 12,
      vacancies: 4,
      text: '11 % de 150 guardas em serviço: 16 vagas, 12 ocupadas.',
    });
    expect(vacanciesFor(guardaLegalProgression, 'segundo_inspetor', force).vacancies).toBe(0);
    const { shares } = guardaLegalProgression;
    if (shares === null) throw new Error('no shares');
    const law = { ...guardaLegalProgression, shares: { ...shares, total: 200 } };
    expect(vacanciesFor(law, 'primeiro_inspetor', force)).toMatchObject({
      basis: 'law',
      places: 5,
      vacancies: 5,
    });
    expect(vacanciesFor(law, 'inspetor_chefe_regional', force)).toMatchObject({ places: 1 });
  });

  it('are common to the first three grades: passing between them needs none', () => {
    expect(vacanciesFor(guardaLegalProgression, 'segunda_classe', force)).toMatchObject({
      places: 120,
      occupied: 130,
      vacancies: null,
    });
    const bare = { ...guardaLegalProgression, shares: null };
    expect(vacanciesFor(bare, 'classe_distinta', force)).toMatchObject({ percent: null, vacancies: null });
  });
});

describe('the grade of a day', () => {
  const career = [
    { on: '2010-03-01', kind: 'admission', detail: 'Guarda Civil Municipal 3ª Classe, Base Centro' },
    { on: '2014-05-01', kind: 'grade', detail: 'segunda_classe' },
    { on: '2015-01-01', kind: 'grade', detail: 'segunda_classe' },
    { on: '2020-02-02', kind: 'status', detail: 'retired' },
  ];
  const guard = { admissionOn: '2010-03-01', current: 'segunda_classe', status: 'retired' };

  it('is read from the career', () => {
    expect(gradeOn(career, guard, '2014-04-30')).toEqual({ grade: 'terceira_classe', since: '2010-03-01' });
    expect(gradeOn(career, guard, '2016-01-01')).toEqual({ grade: 'segunda_classe', since: '2014-05-01' });
    expect(gradeOn([], guard, '2016-01-01')).toEqual({ grade: 'segunda_classe', since: '2010-03-01' });
  });

  it('is that of who serves', () => {
    expect(inServiceOn(career, guard, '2010-02-28')).toBe(false);
    expect(inServiceOn(career, guard, '2020-02-01')).toBe(true);
    expect(inServiceOn(career, guard, '2020-02-02')).toBe(false);
    expect(inServiceOn([], { ...guard, status: 'dismissed' }, '2016-01-01')).toBe(false);
  });
});
