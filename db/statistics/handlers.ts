import type { AppContract } from '../../shared/contract/index.ts';
import { kindLabel } from '../../shared/proceedings/model.ts';
import { daysOf } from '../../shared/reports/months.ts';
import {
  groupOf,
  groupsBy,
  type JudgedCharge,
  penaltiesOf,
  withheldGroups,
} from '../../shared/statistics/build.ts';
import type { HandlersOf } from '../context.ts';
import type { Reader } from '../reader.ts';
import { allRulebooks } from '../rulebooks/statements.ts';
import { clerkLoads } from './clerks.ts';
import { hiddenFiles, type JudgedRow, judgedCharges } from './statements.ts';

/** The rows with what the law applied to each calls its kind, item and penalty. */
async function named(db: Reader, rows: readonly JudgedRow[]): Promise<readonly JudgedCharge[]> {
  const rulebooks = new Map((await allRulebooks(db)).map(({ id, body }) => [id, body]));
  return rows.map(({ rulebookId, ...row }) => {
    const rules = rulebooks.get(rulebookId) ?? null;
    const { penalty } = row;
    return {
      ...row,
      kind: kindLabel(row.kind, rules),
      item: rules?.transgressions.find((one) => one.id === row.item)?.citation ?? row.item,
      penalty: rules?.sanctions.find((one) => one.id === penalty)?.label ?? penalty,
    };
  });
}

export const statisticsHandlers: HandlersOf<AppContract>['statistics'] = {
  figures: async ({ db, session, today }, { from, to, smallest }) => {
    const reaching = { session, today };
    const span = daysOf({ from, to });
    const charges = await named(db, await judgedCharges(db, reaching, span));
    const years = groupsBy(charges, ({ judgedOn }) => judgedOn.slice(0, 4));
    return {
      on: today,
      clerks: await clerkLoads(db, reaching, span),
      total: groupOf('Total', charges),
      byKind: [...groupsBy(charges, ({ kind }) => kind)],
      byYear: years.toSorted((a, b) => (a.label < b.label ? -1 : 1)),
      byUnit: [
        ...withheldGroups(
          groupsBy(charges, ({ unit }) => unit || 'Sem lotação'),
          smallest,
        ),
      ],
      byItem: [
        ...withheldGroups(
          groupsBy(charges, ({ item }) => item),
          smallest,
        ),
      ],
      penalties: penaltiesOf(charges, smallest),
      hidden: await hiddenFiles(db, reaching, span),
    };
  },
};
