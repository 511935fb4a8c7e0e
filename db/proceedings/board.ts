import type { PhaseFile } from '../../shared/proceedings/counted.ts';
import { limitationLight } from '../../shared/proceedings/light.ts';
import { currentPhase, lackingLabel, type PhaseState } from '../../shared/proceedings/phases.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { type FileTerm, termsOf } from '../../shared/proceedings/terms.ts';
import type { BoardCard, BoardKind } from '../../shared/proceedings/views.ts';
import { FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import { DEFAULT_PROCEDURES } from '../../shared/rulebook/procedures/defaults.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import type { QueryContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import { endingsOf } from './endings.ts';
import { accusedOf, phaseFile } from './file.ts';
import { limitationOf } from './limitation.ts';
import { chargedSeverities } from './queries.ts';
import { type Seen, type Together, together } from './together.ts';

/** Open files, and judged ones with a sanction that stands and was not yet served. */
async function underWay(db: Reader): Promise<number[]> {
  const open = await db.selectFrom('proceeding').select('id').where('status', '=', 'open').execute();
  const judged = await db
    .selectFrom('proceeding')
    .innerJoin('decision', 'decision.proceeding_id', 'proceeding.id')
    .innerJoin('finding', 'finding.decision_id', 'decision.id')
    .innerJoin('sanction', 'sanction.finding_id', 'finding.id')
    .select('proceeding.id')
    .distinct()
    .where('proceeding.status', '=', 'decided')
    .where('sanction.annulled_on', 'is', null)
    .where('sanction.fulfilled_on', 'is', null)
    .execute();
  return [...open, ...judged].map((row) => row.id);
}

async function namesOf(db: Reader): Promise<ReadonlyMap<number, string>> {
  const rows = await db.selectFrom('account').select(['id', 'name']).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

const PENDING: ReadonlyMap<FileTerm['state'], 'running' | 'stopped' | 'late'> = new Map([
  ['running', 'running'],
  ['stopped', 'stopped'],
  ['late', 'late'],
]);

type Terms = Pick<BoardCard, 'term' | 'lateTerms'>;

function pendingTerms(setting: PhaseFile, rules: Rulebook | null): Terms {
  const pending = termsOf(setting, rules?.terms ?? FEDERAL_TERMS)
    .flatMap(({ label, dueOn, state }) => {
      const known = PENDING.get(state);
      return known === undefined ? [] : [{ label, dueOn, state: known }];
    })
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  return { term: pending[0] ?? null, lateTerms: pending.filter((one) => one.state === 'late').length };
}

function waitsFor(setting: PhaseFile, { lacking }: PhaseState): string | null {
  const [first] = lacking;
  return first === undefined ? null : lackingLabel(setting, first);
}

type Setting = Together & { readonly today: string; readonly clerks: ReadonlyMap<number, string> };

/** What only who may open the file is told. */
function insideOf({ file }: Seen, phase: PhaseState, setting: Setting) {
  const { rules, rulebooks, warningDays, today, clerks } = setting;
  const read = phaseFile(file, rules, today);
  const lines = limitationOf(file, chargedSeverities(file, rulebooks), rules, today);
  const { opened_by: clerk, status } = file.proceeding;
  const name = clerk === null ? undefined : clerks.get(clerk);
  return {
    accused: accusedOf(file).length,
    waitsFor: waitsFor(read, phase),
    ...(status === 'open' ? pendingTerms(read, rules) : { term: null, lateTerms: 0 }),
    limitation: limitationLight(lines, today, warningDays),
    clerk: clerk === null || name === undefined ? null : { id: clerk, name },
  };
}

const NOTHING = { accused: 0, waitsFor: null, term: null, lateTerms: 0, limitation: null, clerk: null };

/** The card of a file; null when every phase of it is over. */
async function cardOf(db: Reader, seen: Seen, setting: Setting): Promise<BoardCard | null> {
  const { proceeding } = seen.file;
  const read = phaseFile(seen.file, setting.rules, setting.today);
  const phase = currentPhase(read, await endingsOf(db, proceeding));
  if (phase === null) return null;
  const { id, number, kind, opened_on: openedOn } = proceeding;
  return {
    id,
    number,
    kind,
    phase: phase.phase.id,
    openedOn,
    ...(seen.reachable ? insideOf(seen, phase, setting) : NOTHING),
    secrecy: seen.secrecy,
    reachable: seen.reachable,
  };
}

/** The kinds of the rulebook, and those that it no longer has while a file of theirs is under way. */
function kindsOf(rules: Rulebook | null, cards: readonly BoardCard[]): BoardKind[] {
  const offered = (rules?.procedures ?? DEFAULT_PROCEDURES).filter((one) => one.enabled);
  const ids = new Set([...offered.map((one) => one.id), ...cards.map((one) => one.kind)]);
  return [...ids].map((id) => ({
    id,
    label: procedureOf(rules, id).label,
    phases: procedureOf(rules, id).phases.map(({ id: phase, label, citation }) => ({
      id: phase,
      label,
      citation,
    })),
    files: cards.filter((one) => one.kind === id).length,
  }));
}

/** Files under way by the phases of their kinds, the oldest first. */
export async function board({ db, session, today }: QueryContext) {
  const all = await together(db, await underWay(db), { session, today });
  const setting = { ...all, today, clerks: await namesOf(db) };
  const cards: BoardCard[] = [];
  for (const seen of all.files) {
    const card = await cardOf(db, seen, setting);
    if (card !== null) cards.push(card);
  }
  return { on: today, kinds: kindsOf(all.rules, cards), cards };
}
