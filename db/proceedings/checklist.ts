import type { AppContract } from '../../shared/contract/index.ts';
import { guaranteesOf } from '../../shared/proceedings/due-process.ts';
import { actLabel } from '../../shared/proceedings/model.ts';
import type { ChecklistFacts } from '../../shared/proceedings/papers.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { accusedOf, loadFile, phaseFile, type WorkedFile } from './file.ts';

function factsOf(file: WorkedFile, today: string): ChecklistFacts {
  const read = phaseFile(file, file.current?.body ?? null, today);
  const names = new Map(accusedOf(file).map((one) => [one.id, one.name]));
  return {
    proceeding: file.proceeding.number,
    kind: read.procedure.label,
    on: today,
    guarantees: guaranteesOf(read).map(({ label, citation, guardId, met, missing }) => ({
      label,
      citation,
      guard: guardId === null ? '' : (names.get(guardId) ?? ''),
      met: met === null ? null : { label: actLabel(met.kind, read.procedure), on: met.on },
      missing: missing?.text ?? '',
    })),
    annulled: file.acts
      .filter((act) => act.annulled_at !== null)
      .map((act) => ({
        label: actLabel(act.kind, read.procedure),
        guard: act.guard_name ?? '',
        on: act.on_day,
        reason: act.annulled_reason ?? '',
      })),
  };
}

/** Issues the nullity checklist of a file as it stands. Throws `notFound` or `rule`. */
export const issueChecklist: HandlersOf<AppContract>['proceedings']['issueChecklist'] = async (
  context,
  { proceedingId },
) => {
  const { trx, session, today, about } = context;
  const subject = `proceeding:${proceedingId}` as const;
  about(subject);
  await assertReach(trx, { session, today }, proceedingId);
  const file = await loadFile(trx, proceedingId, today);
  return issueDocument(context, {
    kind: 'lista_nulidades',
    subject,
    facts: factsOf(file, today),
    rulebookId: file.current?.id ?? null,
  });
};
