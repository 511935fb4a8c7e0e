import { type RawBuilder, sql } from 'kysely';
import { type SecrecyLevel, secrecyLevel } from '../../shared/access/model.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { ProceedingRow } from '../../shared/proceedings/contract.ts';
import { kindLabel } from '../../shared/proceedings/model.ts';
import { currentPhase } from '../../shared/proceedings/phases.ts';
import { FEDERAL_LIMITATION } from '../../shared/rulebook/procedure-schema.ts';
import { DEFAULT_PROCEDURES } from '../../shared/rulebook/procedures/defaults.ts';
import { fold } from '../../shared/text/fold.ts';
import { assertReach, levelInForce, type Reaching, reach } from '../access/reach.ts';
import type { QueryContext } from '../context.ts';
import { like, likePattern } from '../like.ts';
import type { Reader } from '../reader.ts';
import { type PublishedRulebook, rulebookForReading } from '../rulebooks/statements.ts';
import { activeCharges } from './circumstances.ts';
import { effectsOf } from './effects.ts';
import { type Rulebooks, rulebooksOf } from './evidence.ts';
import { accusedOf, loadFile, phaseFile } from './file.ts';
import { dayProblem, judge } from './judgment.ts';
import { type ChargedSeverity, limitationOf, nearestLimitation } from './limitation.ts';
import { type FileRows, filesIn } from './statements.ts';

type Contract = AppContract['proceedings'];
type ListInput = ParsedOf<Contract['list']>;

function accusedLike(text: string): RawBuilder<boolean> {
  return sql<boolean>`exists (select 1 from charge inner join guard on guard.id = charge.guard_id
    where charge.proceeding_id = proceeding.id and ${like(sql.ref('guard.search_name'), likePattern(fold(text)))})`;
}

/** A page, newest first, and one more when another follows; a protected file is found by its number alone. */
async function pageOf(db: Reader, { status, text, limit, before }: ListInput, reaching: Reaching) {
  const reachable = reach(reaching);
  let page = db
    .selectFrom('proceeding')
    .select(['proceeding.id', levelInForce.as('level'), reachable.as('reachable')])
    .orderBy('proceeding.id', 'desc');
  if (status === 'open') page = page.where('status', '=', 'open');
  if (status === 'closed') page = page.where('status', 'in', ['decided', 'archived', 'converted']);
  if (before !== null) page = page.where('proceeding.id', '<', before);
  if (text !== '') {
    page = page.where((eb) =>
      eb.or([
        like(eb.ref('proceeding.number'), likePattern(text.toUpperCase())),
        eb.and([
          reachable,
          eb.or([like(eb.ref('proceeding.summary'), likePattern(text)), accusedLike(text)]),
        ]),
      ]),
    );
  }
  return page.limit(limit + 1).execute();
}

/** Severities as charged, raised by a recurrence already confirmed: enough to tell which penalties are possible. */
export function chargedSeverities(file: FileRows, rulebooks: Rulebooks): readonly ChargedSeverity[] {
  return activeCharges(file).flatMap((charge) => {
    const rulebook = rulebooks.get(charge.rulebook_id)?.body;
    if (rulebook === undefined) return [];
    const raised = file.settled.find(
      (row) => row.charge_id === charge.id && row.kind === 'recurrence' && row.verdict === 'confirmed',
    );
    const item = rulebook.transgressions.find((one) => one.id === (raised?.circumstance ?? charge.item));
    return [{ rulebook, severity: item?.severity ?? null }];
  });
}

type Shown = { readonly file: FileRows; readonly secrecy: SecrecyLevel; readonly reachable: boolean };

function rowOf(
  { file, secrecy, reachable }: Shown,
  rulebooks: Rulebooks,
  current: PublishedRulebook | null,
  today: string,
): ProceedingRow {
  const { proceeding } = file;
  const lines = limitationOf(file, chargedSeverities(file, rulebooks), current?.body ?? null, today);
  return {
    id: proceeding.id,
    number: proceeding.number,
    kind: proceeding.kind,
    kindLabel: kindLabel(proceeding.kind, current?.body ?? null),
    status: proceeding.status,
    phase:
      proceeding.status === 'open'
        ? (currentPhase(phaseFile(file, current?.body ?? null, today))?.phase.label ?? null)
        : null,
    openedOn: proceeding.opened_on,
    summary: reachable ? proceeding.summary : '',
    accused: reachable ? accusedOf(file).map((one) => one.name) : [],
    limitationOn: reachable ? nearestLimitation(lines, today) : null,
    secrecy,
    reachable,
  };
}

/** A page of proceedings, newest first: a fixed number of reads whatever its size. */
export async function listProceedings({ db, session, today }: QueryContext, input: ListInput) {
  const page = await pageOf(db, input, { session, today });
  const shown = new Map(page.map((row) => [row.id, row]));
  const files = await filesIn(
    db,
    page.slice(0, input.limit).map((row) => row.id),
  );
  const rulebooks = await rulebooksOf(
    db,
    files.flatMap((file) => file.charges),
  );
  const current = await rulebookForReading(db, today);
  const rows = files.map((file) => {
    const one = shown.get(file.proceeding.id);
    const secrecy = secrecyLevel.parse(one?.level);
    return rowOf({ file, secrecy, reachable: Number(one?.reachable) === 1 }, rulebooks, current, today);
  });
  const { warningDays } = current?.body.limitation ?? FEDERAL_LIMITATION;
  return { rows: rows.reverse(), more: page.length > input.limit, warningDays };
}

/** What stands against these findings and what they would do to each guard's behavior; writes nothing. */
export async function previewDecision(
  { db, session, today }: QueryContext,
  { id, on, findings }: ParsedOf<Contract['preview']>,
) {
  await assertReach(db, { session, today }, id);
  const file = await loadFile(db, id, on);
  const judgment = await judge(db, file, findings, on, session);
  const { impediments, missing, blockers, form, lapsed, penalties, unreasoned } = judgment;
  const wrongDay = dayProblem(file, on, today);
  return {
    problems: [
      ...(wrongDay === null ? [] : [wrongDay]),
      ...impediments,
      ...missing,
      ...blockers,
      ...form,
      ...lapsed,
      ...penalties,
      ...unreasoned,
    ],
    effects: await effectsOf(db, file, findings, { today, on }),
  };
}

/** The kinds of proceeding that the rulebook in force has. */
export async function listKinds({ db, today }: QueryContext) {
  const rules = (await rulebookForReading(db, today))?.body ?? null;
  return (rules?.procedures ?? DEFAULT_PROCEDURES)
    .filter((one) => one.enabled)
    .map(({ id, label, citation, judged }) => ({ id, label, citation, judged }));
}
