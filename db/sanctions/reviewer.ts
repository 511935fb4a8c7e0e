import { ruleError } from '../../shared/contract/errors.ts';
import { competenceProblems } from '../../shared/proceedings/penalty.ts';
import { withCompetence } from '../../shared/proceedings/rules.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { CommandContext } from '../context.ts';
import { guardById } from '../guards/statements.ts';
import { reviewImpediments } from '../proceedings/impediments.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import type { Loaded } from './step.ts';

function refuse(rule: string, problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  const citations = [...new Set(problems.map((one) => one.citation))].filter((one) => one !== '');
  throw ruleError(
    rule,
    citations.join('; '),
    problems.map((one) => one.text),
  );
}

/**
 * Who reviews a sanction may be neither the guard, nor junior to them, nor who investigated or charged, and must hold
 * the competence for every kind of penalty involved, by the table in force today. Who judged may reconsider (Lei
 * 9.784/1999 art. 56 § 1). Throws `rule`.
 */
export async function checkReviewer(
  { trx, session, today }: CommandContext,
  { row, rulebook }: Loaded,
  kinds: readonly string[],
): Promise<void> {
  const party = await guardById(trx, row.guard_id);
  refuse('impedimento', await reviewImpediments(trx, party, row.proceeding_id, session));
  const current = await rulebookForReading(trx, today);
  const competent = withCompetence(rulebook.body, current?.body ?? null);
  const sanctions = competent.sanctions.filter((one) => kinds.includes(one.id));
  refuse(
    'competencia',
    sanctions.flatMap((one) => competenceProblems(competent, one, session.roles)),
  );
}

/** An appeal goes to another authority than the one that judged. Throws `rule`. */
export function checkOtherAuthority({ session }: CommandContext, { row }: Loaded): void {
  if (row.appeal_kind !== 'appeal' || row.judged_by !== session.accountId) return;
  throw ruleError('outra_autoridade', 'Lei 8.112/1990, art. 107, § 1º', [
    'O recurso hierárquico é decidido por autoridade diversa da que julgou.',
    'Quem julgou só decide o pedido de reconsideração.',
  ]);
}
