import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openOffice, type TestOffice } from '../support/office.ts';
import { receive, refusedWith } from './screening-samples.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await openOffice();
});
afterEach(() => office.close());

const reports = () => office.as('ouvidor').reports;
const YEAR = { from: '2026-01', to: '2026-11' };
const TEXTS = {
  introduction: 'Este relatório reúne as manifestações do período.',
  measures: 'Reforçou-se o patrulhamento nos lugares apontados.',
  recommendations: '',
};

/** Eight of one kind and three of another. */
async function eleven(): Promise<void> {
  for (let at = 0; at < 11; at += 1) {
    const id = await receive(office);
    await office.db
      .updateTable('manifestation')
      .set({ kind: at < 8 ? 'reclamacao' : 'elogio', district: at < 9 ? 'Centro' : 'Rua do Segredo' })
      .where('id', '=', id)
      .execute();
  }
}

async function tableOf(id: string) {
  const { tables } = await reports().figures(YEAR);
  return tables.find((table) => table.id === id);
}

describe('the report of a period', () => {
  test('counts what was received and withholds small counts with another', async () => {
    await eleven();
    const kinds = await tableOf('kind');
    expect(kinds?.total).toBe(11);
    expect(kinds?.totalBefore).toBe(0);
    expect(kinds?.cells.filter(({ count }) => count === null).map(({ label }) => label)).toEqual([
      'Reclamação',
      'Elogio',
    ]);
    expect(JSON.stringify(await reports().figures(YEAR))).not.toContain('Segredo');
  });

  test('an empty period is a report of zeros, without times', async () => {
    const figures = await reports().figures({ from: '2020-01', to: '2020-12' });
    expect(figures.tables.every(({ total }) => total === 0)).toBe(true);
    expect(figures.days).toBeNull();
  });

  test('counts the days until the answer from those answered', async () => {
    await eleven();
    await office.db
      .updateTable('manifestation')
      .set({ status: 'answered', closed_on: '2026-12-03' })
      .execute();
    expect((await reports().figures(YEAR)).days).toEqual({ median: 10, p90: 10 });
  });

  test('refuses a period turned around, in the future, or of more than a year, and who may not', async () => {
    for (const period of [
      { from: '2026-05', to: '2026-04' },
      { from: '2026-05', to: '2026-12' },
      { from: '2025-05', to: '2026-05' },
      { from: '2026-13', to: '2026-13' },
      { ...YEAR, smallest: 1 },
    ]) {
      await expect(reports().figures(period)).rejects.toEqual(refusedWith({ code: 'invalid' }));
    }
    await expect(office.as('corregedor').reports.figures(YEAR)).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
  });

  test('is issued as a numbered document whose figures do not change', async () => {
    await eleven();
    const { id, number } = await reports().issue({ ...YEAR, ...TEXTS });
    expect(number).toMatch(/^RLO-2026-0*1$/);
    await receive(office);
    const document = await office.as('ouvidor').documents.issued({ id });
    expect(document).toMatchObject({
      kind: 'relatorio_ouvidoria',
      summary: 'Período: janeiro a novembro de 2026',
    });
    expect(JSON.stringify(document.facts)).toContain('"total":11');
    const second = await reports().issue({ ...YEAR, ...TEXTS, replaces: id });
    expect(second.number).toMatch(/2$/);
    await expect(office.as('rh').documents.issued({ id })).rejects.toEqual(
      refusedWith({ code: 'forbidden' }),
    );
  });

  test('refuses texts that are missing or that hold a CPF', async () => {
    await expect(reports().issue({ ...YEAR, ...TEXTS, introduction: '' })).rejects.toEqual(
      refusedWith({ code: 'invalid' }),
    );
    const measures = 'Atendeu-se o titular do CPF 529.982.247-25 no mesmo dia.';
    await expect(reports().issue({ ...YEAR, ...TEXTS, measures })).rejects.toEqual(
      refusedWith({ code: 'invalid', fields: { measures: [expect.stringContaining('CPF')] } }),
    );
  });
});

describe('the satisfaction of a period', () => {
  /** Closes what was received and writes a survey for the first so many. */
  async function heard(scores: readonly (0 | 25 | 50 | 75 | 100)[]): Promise<void> {
    await office.db
      .updateTable('manifestation')
      .set({ status: 'answered', closed_on: '2026-11-23' })
      .execute();
    const rows = await office.db.selectFrom('manifestation').select('id').orderBy('id').execute();
    for (const [at, score] of scores.entries()) {
      const manifestationId = rows[at]?.id ?? 0;
      const said = { score, resolved: 'sim', means: 'papel', on: '2026-11-23' } as const;
      await office.as('ouvidor').surveys.record({ manifestationId, ...said });
    }
  }

  test('tells answers, rate, degrees and mean', async () => {
    await eleven();
    await heard([100, 100, 100, 100, 100, 100]);
    const { tables, mean, meanBefore } = await reports().figures(YEAR);
    const cells = (id: string) =>
      tables.find((table) => table.id === id)?.cells.map(({ label, count }) => [label, count]);
    expect(cells('participation')).toEqual([
      ['Respondida', 6],
      ['Sem resposta', 5],
    ]);
    expect(cells('satisfaction')?.at(-1)).toEqual(['Muito satisfeito', 6]);
    expect(cells('resolved')?.[0]).toEqual(['Sim', 6]);
    expect([mean, meanBefore]).toEqual([100, null]);
    expect(cells('satisfaction')?.map(([, count]) => count)).toEqual([0, 0, 0, 0, 6]);
  });

  test('counts the version that stands', async () => {
    await eleven();
    await heard([100, 100, 100, 100, 100, 100]);
    const rows = await office.db.selectFrom('satisfaction_survey').select('id').execute();
    for (const { id: surveyId } of rows)
      await office.as('ouvidor').surveys.correct({
        surveyId,
        score: 0,
        resolved: 'nao',
        on: '2026-11-23',
        reason: 'Os formulários foram lidos ao contrário.',
      });
    expect((await reports().figures(YEAR)).mean).toBe(0);
    expect((await tableOf('participation'))?.cells[0]?.count).toBe(6);
  });

  test('withholds degrees and mean where too few answered, or too few did not', async () => {
    await eleven();
    await heard([100, 100, 50]);
    expect(await tableOf('satisfaction')).toMatchObject({ total: null });
    expect((await tableOf('participation'))?.cells.map(({ count }) => count)).toEqual([null, null]);
    expect((await reports().figures(YEAR)).mean).toBeNull();
  });

  test('withheld in the report is not told by the open data', async () => {
    await eleven();
    await heard([0, 0, 0, 0, 0, 0, 0, 0]);
    const { headers, lines } = await reports().openData(YEAR);
    expect(headers.at(-1)).toBe('Satisfação');
    expect(lines.map(({ values }) => values.at(-1))).toEqual(lines.map(() => null));
  });
});

describe('the open data', () => {
  test('have a line for each manifestation, and tell nothing that the report withholds', async () => {
    await eleven();
    const { headers, lines } = await reports().openData(YEAR);
    expect(headers).toHaveLength(9);
    expect(lines.reduce((total, { count }) => total + count, 0)).toBe(11);
    for (const { count, values } of lines) {
      expect(count).toBeGreaterThanOrEqual(5);
      expect(values).not.toContain('Elogio');
      expect(values).not.toContain('Reclamação');
    }
    expect(JSON.stringify(lines)).not.toMatch(/Segredo|OUV-/);
  });

  test('are refused when there are too few, and their extraction is recorded', async () => {
    await receive(office);
    await expect(reports().openData(YEAR)).rejects.toEqual(
      refusedWith({ code: 'rule', rule: 'open_data_too_few' }),
    );
    await eleven();
    await reports().openData(YEAR);
    const entries = await office.db
      .selectFrom('audit_entry')
      .select(['reason', 'outcome'])
      .where('procedure', '=', 'reports.openData')
      .execute();
    expect(entries.at(-1)?.reason).toBe('Dados abertos: janeiro a novembro de 2026');
  });
});
