import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { entryKind } from '../../shared/personnel/model.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { CommandContext, HandlersOf } from '../context.ts';
import { guardById } from '../guards/statements.ts';
import { endDependant, recordConviction, recordDependant, recordLicence } from './civil.ts';
import { annulEntry, standingEntry } from './entries.ts';
import { recordEvaluation, recordFitness, recordSelection } from './examinations.ts';
import { removalsOfFile } from './file-removals.ts';
import { forcePermits } from './force-permits.ts';
import { endSuspension, recordPermit, suspendPermit } from './permits.ts';
import { personnelRecord } from './record.ts';
import { annulLeaveOf, endRemoval, extendRemoval, recordRemoval } from './removals.ts';
import { photoOf } from './statements.ts';
import { endCourse, recordCourse, recordTitle } from './studies.ts';

type Personnel = AppContract['personnel'];

async function savePhoto(
  { trx, session, now, about }: CommandContext,
  { guardId, image }: ParsedOf<Personnel['savePhoto']>,
): Promise<Record<never, never>> {
  about(`guard:${guardId}`);
  await guardById(trx, guardId);
  const values = { image, saved_at: now, saved_by: session.accountId };
  await trx
    .insertInto('guard_photo')
    .values({ guard_id: guardId, ...values })
    .onConflict((conflict) => conflict.column('guard_id').doUpdateSet(values))
    .execute();
  return {};
}

/** Annuls an entry; a removal takes its leave with it. Throws `notFound`, `conflict`. */
async function annul(
  context: CommandContext,
  { id, reason }: ParsedOf<Personnel['annul']>,
): Promise<PersonnelRecord> {
  const { trx, today, now, about } = context;
  const { guardId, kind } = await standingEntry(trx, id, entryKind.options);
  about(`guard:${guardId}`, reason);
  await annulEntry(trx, id, now, reason);
  if (kind === 'removal') await annulLeaveOf(context, id, reason);
  return personnelRecord(trx, guardId, today);
}

export const personnelHandlers: HandlersOf<AppContract>['personnel'] = {
  get: async ({ db, today, about }, { guardId }) => {
    about(`guard:${guardId}`);
    return personnelRecord(db, guardId, today);
  },
  photo: async ({ db }, { guardId }) => {
    await guardById(db, guardId);
    return { image: await photoOf(db, guardId) };
  },
  removalsOfFile,
  permits: async ({ db, today }) => ({ on: today, permits: await forcePermits(db, today) }),
  savePhoto,
  recordTitle,
  recordCourse,
  endCourse,
  recordEvaluation,
  recordFitness,
  recordSelection,
  recordDependant,
  endDependant,
  recordConviction,
  recordLicence,
  recordPermit,
  suspendPermit,
  endSuspension,
  recordRemoval,
  extendRemoval,
  endRemoval,
  annul,
};
