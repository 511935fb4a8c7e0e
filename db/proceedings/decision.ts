import { AppError, invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { FindingProblem } from '../../shared/proceedings/findings.ts';
import type { Problem } from '../../shared/rulebook/proof.ts';
import type { CommandContext } from '../context.ts';
import { issueRuling } from '../judgment/ruling.ts';
import { insertConclusion, insertDecision } from './conclusion.ts';
import { workOut } from './file.ts';
import { dayProblem, type Judgment, judge } from './judgment.ts';
import { openFile, saved } from './save.ts';

type Input = ParsedOf<AppContract['proceedings']['decide']>;

function citations(problems: readonly Problem[]): string {
  return [...new Set(problems.map((one) => one.citation))].join('; ');
}

function refuse(rule: string, problems: readonly Problem[], citation = citations(problems)): void {
  if (problems.length > 0) {
    throw ruleError(
      rule,
      citation,
      problems.map((one) => one.text),
    );
  }
}

function refuseFields(problems: readonly FindingProblem[]): void {
  if (problems.length === 0) return;
  const fields: Record<string, string[]> = {};
  for (const { field, text } of problems) fields[field] = [...(fields[field] ?? []), text];
  throw new AppError({ code: 'invalid', fields });
}

/** Refuses by the first group of reasons that stands, naming every one of the group; nothing here can be waived. */
function refuseWhatStands(judgment: Judgment): void {
  const { impediments, missing, blockers, form, lapsed, penalties } = judgment;
  refuse('impedimento', impediments);
  refuse(
    'apuracao_preliminar_sem_julgamento',
    blockers.filter((one) => one.id === 'kind'),
  );
  refuse('devido_processo', missing, 'Anexo 3, arts. 41 e 42; CF, art. 5º, LV');
  refuse('pendencias_do_julgamento', blockers);
  refuseFields(form);
  refuse('prescricao', lapsed);
  refuse('penalidade', penalties);
  refuseFields(judgment.unreasoned);
}

/**
 * Judges every charge of a file in one transaction: decision, findings, sanctions still to be notified. Refused, with
 * no way round, while due process, blockers, impediment, limitation, range or competence stand against it (Anexo 3 arts. 41-42).
 */
export async function decideProceeding(context: CommandContext, input: Input) {
  const { trx, session, today } = context;
  const rows = await openFile(context, input.id, input.version);
  const file = await workOut(trx, rows, input.on);
  const wrongDay = dayProblem(file, input.on, today);
  if (wrongDay !== null) throw invalidField('on', wrongDay.text);
  refuseWhatStands(await judge(trx, file, input.findings, input.on, session));
  const decisionId = await insertDecision(context, input);
  await insertConclusion(context, file, decisionId, input);
  await issueRuling(context, input.id);
  return saved(context, rows, { status: 'decided', closed_on: input.on });
}
