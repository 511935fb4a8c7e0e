import { addDays, addMonths, type IsoDate } from '../../shared/time/civil-date.ts';
import type { World } from './world.ts';

const YEARS = 6;
/** The last act lies so many days back: what changed since then waits to be declared. */
const LAST_ACT_DAYS = 75;
const LEFT_OUT = 'Certidão de tempo de serviço em conferência no setor de pessoal; segue para o próximo ato.';

/** Human resources prepare the act of the day, perhaps leave one guard out, and the authority issues it. */
async function declare({ as }: World, on: IsoDate, leavesOut: boolean): Promise<void> {
  const { items } = await as.rh.behavior.pendingChanges({ until: on });
  if (items.length === 0) return;
  let act = await as.rh.behavior.draftAct({ until: on });
  const [first] = act.items;
  if (leavesOut && first !== undefined && act.items.length > 1) {
    const guardId = first.guard.id;
    act = await as.rh.behavior.excludeItem({
      actId: act.id,
      version: act.version,
      guardId,
      reason: LEFT_OUT,
    });
  }
  await as.autoridade.behavior.issueAct({ id: act.id, version: act.version, on, substitution: '' });
}

/** Plans an act of reclassification in each of the last years, and one some weeks ago. */
export function planReclassification(world: World): void {
  const { agenda, until } = world;
  for (let yearsAgo = YEARS; yearsAgo >= 1; yearsAgo -= 1) {
    const on = addMonths(until, -12 * yearsAgo);
    agenda.at(on, () => declare(world, on, yearsAgo % 2 === 0));
  }
  const last = addDays(until, -LAST_ACT_DAYS);
  agenda.at(last, () => declare(world, last, true));
}
