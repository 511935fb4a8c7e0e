import { invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { findMarks } from '../../shared/identities/marks.ts';
import { buildReport } from '../../shared/reports/build.ts';
import type { ReportPeriod } from '../../shared/reports/contract.ts';
import type { ReportFigures } from '../../shared/reports/model.ts';
import { monthsBefore, monthsOf, periodWords } from '../../shared/reports/months.ts';
import { OPEN_COLUMNS, openLines } from '../../shared/reports/open-data.ts';
import type { HandlersOf } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { agencyId } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { countsOf, linesOf } from './statements.ts';

const MOST_MONTHS = 12;

function checkPeriod({ from, to }: ReportPeriod, today: string): void {
  if (to < from) throw invalidField('to', 'O fim do período não pode ser anterior ao início.');
  if (to > today.slice(0, 7)) throw invalidField('to', 'O período não pode terminar em mês futuro.');
  if (monthsOf({ from, to }).length > MOST_MONTHS)
    throw invalidField('to', 'O relatório abrange no máximo doze meses.');
}

async function figuresOf(db: Reader, period: ReportPeriod, today: string): Promise<ReportFigures> {
  checkPeriod(period, today);
  const now = await countsOf(db, period, today);
  const before = await countsOf(db, monthsBefore(period), today);
  return buildReport(now, before, period, today);
}

function checkTexts(texts: Readonly<Record<string, string>>): void {
  for (const [field, text] of Object.entries(texts)) {
    if (findMarks(text).some(({ kind }) => kind === 'cpf'))
      throw invalidField(
        field,
        'O texto contém um CPF. O relatório é público: retire o que identifica pessoas.',
      );
  }
}

export const reportsHandlers: HandlersOf<AppContract>['reports'] = {
  figures: ({ db, today }, period) => figuresOf(db, period, today),
  async issue(context, { introduction, measures, recommendations, replaces, ...period }) {
    const { trx, today, about } = context;
    const subject = `agency:${await agencyId(trx)}` as const;
    about(subject);
    const texts = { introduction, measures, recommendations };
    checkTexts(texts);
    const figures = await figuresOf(trx, period, today);
    return issueDocument(context, {
      kind: 'relatorio_ouvidoria',
      subject,
      facts: { figures, texts },
      replaces,
    });
  },
  async openData({ db, today, about }, period) {
    checkPeriod(period, today);
    about(`agency:${await agencyId(db)}`, `Dados abertos: ${periodWords(period)}`);
    const counts = await countsOf(db, period, today);
    const lines = openLines(await linesOf(db, period, today), counts, period);
    if (lines.length === 0) {
      throw ruleError('open_data_too_few', 'Lei 13.460/2017, art. 10, § 7º', [
        `Há menos de ${period.smallest} manifestações no período: publicá-las em linhas poderia revelar quem se manifestou.`,
      ]);
    }
    return { headers: OPEN_COLUMNS.map(({ header }) => header), lines };
  },
};
