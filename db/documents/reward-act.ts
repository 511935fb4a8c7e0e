import { conflict, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { gradeLabel } from '../../shared/guards/model.ts';
import type { HandlersOf } from '../context.ts';
import { guardById } from '../guards/statements.ts';
import { rewardsOf } from '../rewards/statements.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { issueDocument } from './register.ts';

/** The act of a reward, signed by who issues it. Throws `notFound`, `rule` or `conflict`. */
export const issueReward: HandlersOf<AppContract>['documents']['issueReward'] = async (
  context,
  { rewardId, replaces },
) => {
  const { trx, session, about } = context;
  const row = await trx
    .selectFrom('reward')
    .select(['guard_id', 'document_id'])
    .where('id', '=', rewardId)
    .executeTakeFirst();
  if (row === undefined) throw notFound('recompensa');
  const subject = `guard:${row.guard_id}` as const;
  about(subject);
  const reward = (await rewardsOf(trx, row.guard_id)).find(({ id }) => id === rewardId);
  if (reward === undefined) throw notFound('recompensa');
  if (reward.annulled) {
    throw ruleError('recompensa_anulada', reward.citation, [
      'A recompensa foi anulada: não cabe expedir o ato.',
    ]);
  }
  if (row.document_id !== replaces) {
    throw conflict(
      row.document_id === null
        ? 'O documento a corrigir não é o desta recompensa: reabra e confira.'
        : 'O ato desta recompensa já foi expedido: expeça a correção dele, na página do documento.',
    );
  }
  const guard = await guardById(trx, row.guard_id);
  const issued = await issueDocument(context, {
    kind: 'recompensa',
    subject,
    facts: {
      rewardId,
      guard: {
        name: guard.name,
        registration: guard.registration,
        grade: gradeLabel(guard.grade),
        unit: guard.unit,
      },
      label: reward.label,
      citation: reward.citation,
      on: reward.on,
      act: reward.act,
      reason: reward.reason,
      forceMajeure: reward.forceMajeure,
      authority: { name: session.name, office: session.office },
    },
    rulebookId: (await rulebookForReading(trx, reward.on))?.id ?? null,
    replaces,
  });
  await trx.updateTable('reward').set({ document_id: issued.id }).where('id', '=', rewardId).execute();
  return issued;
};
