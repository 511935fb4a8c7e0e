import { guaranteesOf } from '../../shared/proceedings/due-process.ts';
import { actLabel } from '../../shared/proceedings/model.ts';
import { lackingFor, nextActs } from '../../shared/proceedings/next-acts.ts';
import { type Endings, lackingLabel, phasesOf } from '../../shared/proceedings/phases.ts';
import type { RiteView } from '../../shared/proceedings/procedure-model.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { termsOf } from '../../shared/proceedings/terms.ts';
import { FEDERAL_LIMITATION, FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import { termNamed } from '../../shared/rulebook/procedure-terms.ts';
import { termWords } from '../../shared/rulebooks/describe-words.ts';
import type { Reader } from '../reader.ts';
import { endingsOf } from './endings.ts';
import { accusedOf, phaseFile, type WorkedFile } from './file.ts';
import { conditionsOf } from './tac.ts';

type Setting = {
  readonly file: WorkedFile;
  readonly phase: ReturnType<typeof phaseFile>;
  readonly nameOf: (guardId: number | null) => string | null;
};

function phasesView({ file, phase, nameOf }: Setting, endings: Endings): RiteView['phases'] {
  const closed = file.proceeding.status === 'archived' || file.proceeding.status === 'converted';
  return phasesOf(phase, endings).map(({ phase: { id, label, citation }, state, lacking }) => ({
    id,
    label,
    citation,
    state: closed && state === 'current' ? 'ahead' : state,
    lacking: lacking.map((one) => {
      const what = lackingLabel(phase, one);
      return one.guardId === null ? what : `${what} · ${nameOf(one.guardId) ?? ''}`;
    }),
  }));
}

function nextView({ file, phase, nameOf }: Setting): RiteView['nextActs'] {
  const terms = file.current?.body.terms ?? FEDERAL_TERMS;
  return nextActs(phase).map(({ act, guardId, wanted, why }) => {
    const term =
      act.opens === null ? null : termNamed(phase.procedure, terms, act.opens, phase.accused.length);
    const { label, citation, hint, signs, document, perAccused, mustSay } = act;
    const opens = term === null ? null : `${term.label}: ${termWords(term)} (${term.citation})`;
    const words = { label, citation, hint, signs, document, perAccused, mustSay, opens };
    return { kind: act.id, ...words, guardId, guardName: nameOf(guardId), wanted, why };
  });
}

function termsView({ file, phase, nameOf }: Setting): RiteView['terms'] {
  return termsOf(phase, file.current?.body.terms ?? FEDERAL_TERMS).map((term) => ({
    ...term,
    openedBy: actLabel(term.openedBy, phase.procedure),
    guardName: nameOf(term.guardId),
  }));
}

function guaranteesView({ phase, nameOf }: Setting): RiteView['guarantees'] {
  return guaranteesOf(phase).map(({ met, ...one }) => ({
    ...one,
    guardName: nameOf(one.guardId),
    met:
      met === null ? null : { actId: met.id ?? null, label: actLabel(met.kind, phase.procedure), on: met.on },
  }));
}

function outcomesView({ file, phase }: Setting): RiteView['outcomes'] {
  const { archive, conversions } = phase.procedure;
  const rules = file.current?.body ?? null;
  const barred = { id: 'arquivamento', citation: archive.citation, text: 'A norma não admite arquivá-lo.' };
  return {
    archive: { why: archive.allowed ? lackingFor(phase, archive.after, archive.citation) : barred },
    conversions: conversions.flatMap(({ to, after, citation }) => {
      const target = procedureOf(rules, to);
      return target.enabled ? [{ to, label: target.label, why: lackingFor(phase, after, citation) }] : [];
    }),
  };
}

async function linkedTo(db: Reader, id: number) {
  const from = await db
    .selectFrom('proceeding_conversion')
    .innerJoin('proceeding', 'proceeding.id', 'proceeding_conversion.from_id')
    .select(['proceeding.id', 'proceeding.number'])
    .where('to_id', '=', id)
    .executeTakeFirst();
  const to = await db
    .selectFrom('proceeding_conversion')
    .innerJoin('proceeding', 'proceeding.id', 'proceeding_conversion.to_id')
    .select(['proceeding.id', 'proceeding.number'])
    .where('from_id', '=', id)
    .executeTakeFirst();
  return { convertedFrom: from ?? null, convertedTo: to ?? null };
}

async function conditionsView(db: Reader, id: number): Promise<RiteView['conditions']> {
  return (await conditionsOf(db, id)).map((row) => ({
    id: row.id,
    guardId: row.guard_id,
    guardName: row.guard_name,
    text: row.text,
    dueOn: row.due_on,
    outcome: row.outcome,
    outcomeOn: row.outcome_on,
    outcomeText: row.outcome_text,
  }));
}

/** What the rite of the day says of a file: phases, next acts, terms, guarantees and how it may end. */
export async function riteOf(db: Reader, file: WorkedFile, today: string): Promise<RiteView> {
  const rules = file.current?.body ?? null;
  const accused = accusedOf(file);
  const nameOf = (guardId: number | null) => accused.find((one) => one.id === guardId)?.name ?? null;
  const setting = { file, phase: phaseFile(file, rules, today), nameOf };
  const open = file.proceeding.status === 'open';
  const { id } = file.proceeding;
  return {
    kindLabel: setting.phase.procedure.label,
    phases: phasesView(setting, await endingsOf(db, file.proceeding)),
    nextActs: open ? nextView(setting) : [],
    terms: open ? termsView(setting) : [],
    guarantees: guaranteesView(setting),
    outcomes: open ? outcomesView(setting) : { archive: { why: null }, conversions: [] },
    ...(await linkedTo(db, id)),
    conditions: await conditionsView(db, id),
    warningDays: (rules?.limitation ?? FEDERAL_LIMITATION).warningDays,
  };
}
