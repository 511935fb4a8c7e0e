import { assertNever } from '../../shared/assert.ts';
import type { CommandContext } from '../context.ts';
import { CHUNK, type Plan } from './plan.ts';
import { writeLeaves, writeRewards, writeSanctions } from './write-facts.ts';
import { type Writing, writeGuards } from './write-guards.ts';

/** Runs `write` over `all`, some at a time, so that the work can be cancelled in between. */
async function inChunks<W>(
  all: readonly W[],
  write: (chunk: readonly W[]) => Promise<void>,
  step: (written: number) => Promise<void>,
): Promise<void> {
  for (let at = 0; at < all.length; at += CHUNK) {
    await step(at);
    await write(all.slice(at, at + CHUNK));
  }
  await step(all.length);
}

/** Writes a plan without errors, and the record of the file. Throws `conflict` when cancelled. */
export async function writePlan(context: CommandContext, plan: Plan, job: string | null): Promise<number> {
  const { trx, now, session, jobs } = context;
  const { work, lines } = plan;
  const writing: Writing = { trx, now, accountId: session.accountId, file: plan.name };
  const step = (written: number): Promise<void> =>
    jobs.step(job, lines + written, lines + work.writes.length);
  switch (work.kind) {
    case 'guards':
      await inChunks(work.writes, (chunk) => writeGuards(writing, chunk), step);
      break;
    case 'sanctions':
      await inChunks(work.writes, (chunk) => writeSanctions(writing, chunk), step);
      break;
    case 'leaves':
      await inChunks(work.writes, (chunk) => writeLeaves(writing, chunk), step);
      break;
    case 'rewards':
      await inChunks(work.writes, (chunk) => writeRewards(writing, chunk), step);
      break;
    default:
      assertNever(work);
  }
  const { id } = await trx
    .insertInto('import_run')
    .values({
      kind: work.kind,
      file_name: plan.name,
      file_digest: plan.sha256,
      lines,
      created: plan.counts.new,
      updated: plan.counts.updated,
      unchanged: plan.counts.unchanged,
      at: now,
      actor_id: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
