import type { AppContract } from '../../shared/contract/index.ts';
import { ROLE_NAMES } from '../../shared/people/model.ts';
import { type FileIndexFacts, inOrder } from '../../shared/proceedings/file-index.ts';
import { kindLabel, STATUS_LABELS } from '../../shared/proceedings/model.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { peopleIn } from '../people/statements.ts';
import type { Reader } from '../reader.ts';
import { loadFile, type WorkedFile } from './file.ts';
import { actEntries, documentEntries, exhibitEntries, hearingEntries } from './index-sources.ts';

async function factsOf(db: Reader, file: WorkedFile, today: string): Promise<FileIndexFacts> {
  const { id, number, kind, status } = file.proceeding;
  const people = await peopleIn(db, [id]);
  return {
    proceeding: number,
    kind: kindLabel(kind, file.current?.body ?? null),
    situation: STATUS_LABELS[status],
    on: today,
    people: people.map((one) => ({
      role: ROLE_NAMES[one.role],
      name: one.name,
      from: one.from_day,
      to: one.to_day,
      act: one.from_act,
    })),
    entries: inOrder([
      ...actEntries(file),
      ...(await hearingEntries(db, id)),
      ...(await exhibitEntries(db, id)),
      ...(await documentEntries(db, id)),
    ]),
  };
}

/** Issues the index of a file, open or closed, as it stands. Throws `notFound` or `rule`. */
export const issueIndex: HandlersOf<AppContract>['proceedings']['issueIndex'] = async (
  context,
  { proceedingId },
) => {
  const { trx, session, today, about } = context;
  const subject = `proceeding:${proceedingId}` as const;
  about(subject);
  await assertReach(trx, { session, today }, proceedingId);
  const file = await loadFile(trx, proceedingId, today);
  const rulebookId = file.current?.id ?? null;
  const facts = await factsOf(trx, file, today);
  return issueDocument(context, { kind: 'sumario', subject, facts, rulebookId });
};
