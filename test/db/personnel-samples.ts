import { addGuard } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';

export const WHY = 'Registro lançado por engano.';

/** What a form would send for each kind of entry of guard `guardId`. */
export function entries(guardId: number) {
  return {
    title: {
      guardId,
      level: 'medio' as const,
      name: 'Ensino médio',
      institution: 'Escola Estadual Central',
      hours: null,
      concludedOn: '2004-12-10',
      related: true,
      act: '',
    },
    course: {
      guardId,
      kind: 'progressao' as const,
      forGrade: 'segunda_classe' as const,
      name: 'Formação para a 2ª Classe',
      institution: 'Centro de Formação',
      hours: 120,
      startedOn: '2026-03-02',
      concludedOn: '2026-06-01',
      outcome: 'approved' as const,
      score: 8.5,
      act: 'Edital 3/2026',
    },
    evaluation: {
      guardId,
      from: '2025-01-01',
      to: '2025-12-31',
      on: '2026-01-20',
      score: 9,
      approved: true,
      evaluator: 'Inspetor Amaro Lima',
      act: '',
    },
    fitness: { guardId, on: '2026-04-10', approved: true, score: null, act: '' },
    selection: {
      guardId,
      on: '2026-05-10',
      forGrade: 'segunda_classe' as const,
      approved: true,
      score: 7,
      act: 'Edital 3/2026',
    },
    licence: {
      guardId,
      category: 'AD' as const,
      issuedOn: '2023-01-10',
      expiresOn: '2033-01-10',
      act: '',
    },
    dependant: {
      guardId,
      name: 'Clara Nunes',
      birthOn: '2015-02-03',
      kinship: 'filho' as const,
      from: '2015-02-03',
      act: '',
    },
    conviction: {
      guardId,
      on: '2025-03-03',
      nature: 'doloso' as const,
      reference: '0001234-55.2020.8.26.0100',
      act: '',
    },
    permit: { guardId, number: 'PF-1001', issuedOn: '2018-05-10', expiresOn: null, act: 'Portaria 9' },
    removal: {
      guardId,
      from: '2026-11-01',
      to: '2026-12-30',
      act: 'Portaria 77/2026',
      proceedingId: null,
      barsPermit: false,
      barsPermitReason: '',
    },
  };
}

/** A guard of the lowest grade with everything that the model asks to leave it. */
export async function readyGuard(office: TestOffice, number: number): Promise<number> {
  const guardId = await addGuard(office, number);
  const own = entries(guardId);
  const { personnel } = office.as('rh');
  await personnel.recordTitle(own.title);
  await personnel.recordCourse(own.course);
  await personnel.recordEvaluation(own.evaluation);
  await personnel.recordFitness(own.fitness);
  await personnel.recordSelection(own.selection);
  await personnel.recordLicence(own.licence);
  return guardId;
}
