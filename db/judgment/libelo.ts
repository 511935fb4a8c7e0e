import { conflict } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { LibeloFacts } from '../../shared/judgment/documents.ts';
import { kindLabel, STATUS_LABELS } from '../../shared/proceedings/model.ts';
import { FEDERAL_TERMS } from '../../shared/rulebook/procedure-schema.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import { accusedOf, loadFile, standing, type WorkedCharge, type WorkedFile } from '../proceedings/file.ts';
import type { Reader } from '../reader.ts';

const NAMES = { mitigating: 'Atenuante', aggravating: 'Agravante', recurrence: 'Reincidência' } as const;

function chargeFacts({ row, rulebook: { body }, circumstances, effectiveSeverity }: WorkedCharge) {
  const item = body.transgressions.find((one) => one.id === row.item);
  return {
    guard: { name: row.guard_name, registration: row.guard_registration },
    citation: item?.citation ?? row.item,
    label: item?.label ?? row.item,
    severity: body.severities.find((one) => one.id === effectiveSeverity)?.label ?? '',
    factOn: row.fact_on,
    fact: row.fact,
    circumstances: circumstances
      .filter((one) => one.verdict !== 'refused')
      .map(({ kind, label, citation }) => `${NAMES[kind]}: ${label} (${citation})`),
  };
}

function exhibitsOf(db: Reader, proceedingId: number) {
  return db
    .selectFrom('exhibit')
    .select(['number', 'description', 'source'])
    .where('proceeding_id', '=', proceedingId)
    .where('annulled_at', 'is', null)
    .orderBy('number')
    .execute();
}

async function witnessesOf(db: Reader, proceedingId: number): Promise<string[]> {
  const rows = await db
    .selectFrom('proceeding_person as person')
    .leftJoin('guard', 'guard.id', 'person.guard_id')
    .select(['person.name', 'guard.name as guard_name', 'guard.registration'])
    .where('proceeding_id', '=', proceedingId)
    .where('role', 'in', ['testemunha_acusacao', 'testemunha_defesa'])
    .where('to_day', 'is', null)
    .orderBy('person.id')
    .execute();
  return rows.map(({ name, guard_name: guard, registration }) =>
    guard === null ? name : `${guard}, matrícula ${registration}`,
  );
}

async function factsOf(db: Reader, file: WorkedFile): Promise<LibeloFacts> {
  const { id, number, kind, summary } = file.proceeding;
  const rules = file.current?.body ?? null;
  const terms = rules?.terms ?? FEDERAL_TERMS;
  const { days, unit, citation } = accusedOf(file).length > 1 ? terms.defenceCommon : terms.defence;
  return {
    proceeding: number,
    kind: kindLabel(kind, rules),
    summary,
    charges: standing(file).map(chargeFacts),
    evidence: await exhibitsOf(db, id),
    witnesses: await witnessesOf(db, id),
    defence: { days, unit, citation },
  };
}

/** Issues the indictment with the charges as they stand. Throws `rule`, `conflict`, `notFound` or `invalid`. */
export const issueLibelo: HandlersOf<AppContract>['judgment']['issueLibelo'] = async (
  context,
  { proceedingId, replaces },
) => {
  const { trx, session, today, about } = context;
  const subject = `proceeding:${proceedingId}` as const;
  about(subject);
  await assertReach(trx, { session, today }, proceedingId);
  const file = await loadFile(trx, proceedingId, today);
  const { status, number } = file.proceeding;
  if (status !== 'open')
    throw conflict(
      `O procedimento ${number} já está ${STATUS_LABELS[status].toLowerCase()}: não cabe libelo.`,
    );
  if (standing(file).length === 0)
    throw conflict('Não há imputação: inclua ao menos uma antes de expedir o libelo.');
  const facts = await factsOf(trx, file);
  return issueDocument(context, {
    kind: 'libelo',
    subject,
    facts,
    rulebookId: file.current?.id ?? null,
    replaces,
  });
};
