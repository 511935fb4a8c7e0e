import type { AppContract } from '../../shared/contract/index.ts';
import type { GroundsOfCharge } from '../../shared/judgment/contract.ts';
import { worksheetWords } from '../../shared/judgment/worksheet.ts';
import { penaltyRange } from '../../shared/proceedings/penalty.ts';
import { assertReach, type Reaching } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { loadFile, standing, type WorkedCharge } from '../proceedings/file.ts';
import type { Reader } from '../reader.ts';
import { sheetOf } from './around.ts';
import { forwardingsOf } from './forward.ts';
import { precedentsOf } from './precedents.ts';
import { conclusionsOf } from './report.ts';

function worksheetsOf(charge: WorkedCharge, fileKind: string): GroundsOfCharge['worksheets'] {
  const { body } = charge.rulebook;
  const severity = charge.effectiveSeverity;
  const kinds = severity === null ? body.sanctions : penaltyRange(body, severity);
  return kinds.flatMap(({ id: kind, label }) => {
    const sheet = sheetOf(charge, fileKind, kind);
    if (sheet === null) return [];
    const { citation, rows, days } = sheet;
    return [{ kind, label, citation, rows: [...rows], words: worksheetWords(sheet), days }];
  });
}

async function groundsOf(
  db: Reader,
  charge: WorkedCharge,
  fileKind: string,
  reaching: Reaching,
): Promise<Omit<GroundsOfCharge, 'report'>> {
  return {
    chargeId: charge.row.id,
    worksheets: worksheetsOf(charge, fileKind),
    precedents: [...(await precedentsOf(db, charge.row, charge.rulebook, reaching))],
  };
}

/** What stands around each charge of a file. Throws `notFound` or `rule`. */
export const grounds: HandlersOf<AppContract>['judgment']['grounds'] = async (
  { db, session, today, about },
  { proceedingId },
) => {
  about(`proceeding:${proceedingId}`);
  const reaching = { session, today };
  await assertReach(db, reaching, proceedingId);
  const file = await loadFile(db, proceedingId, today);
  const reports = await conclusionsOf(db, proceedingId);
  const charges: GroundsOfCharge[] = [];
  for (const charge of standing(file)) {
    const around = await groundsOf(db, charge, file.proceeding.kind, reaching);
    charges.push({ ...around, report: reports.get(charge.row.id) ?? null });
  }
  return { charges, forwardings: await forwardingsOf(db, proceedingId) };
};
