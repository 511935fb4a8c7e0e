import { ruleError } from '../../shared/contract/errors.ts';
import { competenceProblems } from '../../shared/proceedings/penalty.ts';
import { withCompetence } from '../../shared/proceedings/rules.ts';
import type { AppealRules } from '../../shared/rulebook/appeals-schema.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import { APPEAL_KINDS } from '../../shared/sanctions/model.ts';
import type { CommandContext } from '../context.ts';
import { guardById } from '../guards/statements.ts';
import { reviewImpediments } from '../proceedings/impediments.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import type { AppealRow } from './rounds.ts';
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

/** Who may decide the appeal that waits, by the rulebook: who judged, another than those who decided, or any. Throws `rule`. */
export function checkAuthority(
  { session }: CommandContext,
  { row }: Loaded,
  rules: AppealRules,
  appeals: readonly AppealRow[],
): void {
  const waiting = appeals.find((one) => one.decided_on === null);
  if (waiting === undefined) return;
  const { decidedBy, citation } = rules[waiting.kind];
  const deciders = [row.judged_by, ...appeals.map((one) => one.decided_by)].filter((id) => id !== null);
  if (decidedBy === 'other' && deciders.includes(session.accountId)) {
    throw ruleError('outra_autoridade', `Lei 8.112/1990, art. 107, § 1º; ${citation}`, [
      `${APPEAL_KINDS[waiting.kind]}: decide autoridade diversa das que já decidiram nestes autos.`,
      'Quem julgou só decide o pedido de reconsideração. Remeta os autos à autoridade superior.',
    ]);
  }
  if (decidedBy === 'same' && row.judged_by !== null && row.judged_by !== session.accountId) {
    throw ruleError('mesma_autoridade', `Lei 8.112/1990, art. 106; ${citation}`, [
      `${APPEAL_KINDS[waiting.kind]}: decide a própria autoridade que julgou.`,
    ]);
  }
}
