import { conflict, invalidField, notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import { DOCUMENT_KINDS } from '../../shared/documents/kinds.ts';
import { actLabel, STATUS_LABELS } from '../../shared/proceedings/model.ts';
import { leftToFill, type PaperSource, paperText } from '../../shared/proceedings/paper-text.ts';
import { type ActPaperKind, paperOfAct } from '../../shared/proceedings/papers.ts';
import { actRuleOf, procedureOf } from '../../shared/proceedings/procedures.ts';
import { assertReach } from '../access/reach.ts';
import type { HandlersOf, Session } from '../context.ts';
import { issueDocument } from '../documents/register.ts';
import type { Reader } from '../reader.ts';
import { loadFile, phaseFile, standing, type WorkedFile } from './file.ts';
import { commissionOf, issuedPapers } from './paper-statements.ts';
import type { ActRecord } from './statements.ts';

type Handlers = HandlersOf<AppContract>['proceedings'];
type Reaching = { readonly session: Session; readonly today: string };
type Found = { readonly file: WorkedFile; readonly act: ActRecord; readonly kind: ActPaperKind };

function ruleOf({ current, proceeding }: WorkedFile, kind: string) {
  return actRuleOf(procedureOf(current?.body ?? null, proceeding.kind), kind);
}

/** The act and the paper that it becomes. Throws `notFound`, `rule` or `conflict`. */
async function actOf(db: Reader, { session, today }: Reaching, actId: number): Promise<Found> {
  const row = await db
    .selectFrom('proceeding_act')
    .select('proceeding_id')
    .where('id', '=', actId)
    .executeTakeFirst();
  if (row === undefined) throw notFound('ato');
  await assertReach(db, { session, today }, row.proceeding_id);
  const file = await loadFile(db, row.proceeding_id, today);
  const act = file.acts.find((one) => one.id === actId);
  if (act === undefined) throw notFound('ato');
  const rule = ruleOf(file, act.kind);
  const kind = rule === undefined ? null : paperOfAct(rule);
  if (kind === null) throw conflict('Este ato não tem documento próprio.');
  if (act.annulled_at !== null) throw conflict('O ato foi anulado: dele não se expede documento.');
  return { file, act, kind };
}

async function sourceOf(db: Reader, { file, act }: Found, today: string): Promise<PaperSource> {
  const { proceeding, current } = file;
  const read = phaseFile(file, current?.body ?? null, today);
  return {
    proceeding: proceeding.number,
    kind: read.procedure.label,
    source: proceeding.source,
    summary: proceeding.summary,
    knownOn: proceeding.known_on,
    on: act.on_day,
    dueOn: read.acts.find((one) => one.id === act.id)?.dueOn ?? null,
    text: act.text,
    guard: act.guard_name,
    charges: standing(file).map(({ row, rulebook }) => {
      const item = rulebook.body.transgressions.find((one) => one.id === row.item);
      const { guard_name: guard, fact_on: factOn } = row;
      return { guard, citation: item?.citation ?? row.item, label: item?.label ?? row.item, factOn };
    }),
    commission: await commissionOf(db, proceeding.id),
  };
}

export const paperDraft: Handlers['paperDraft'] = async ({ db, session, today }, { actId }) => {
  const found = await actOf(db, { session, today }, actId);
  const body = paperText(found.kind, await sourceOf(db, found, today));
  return { kind: found.kind, label: DOCUMENT_KINDS[found.kind].label, body };
};

/** Throws `conflict` when the file is closed, or the act has its paper and the new one corrects none. */
async function checkIssuable(db: Reader, { file, act, kind }: Found, replaces: number | null): Promise<void> {
  const { status, number, id } = file.proceeding;
  if (status !== 'open')
    throw conflict(
      `O procedimento ${number} já está ${STATUS_LABELS[status].toLowerCase()}: não cabe expedir.`,
    );
  const before = (await issuedPapers(db, id)).find((one) => one.actId === act.id && one.kind === kind);
  if (before !== undefined && replaces === null)
    throw conflict(`O documento deste ato já foi expedido (${before.number}): expeça a correção dele.`);
  if (replaces !== null && before?.id !== replaces)
    throw conflict('O documento a corrigir não é o que está em vigor deste ato; reabra e confira.');
}

/** Issues the paper of an act. Throws `invalid`, `rule`, `conflict` or `notFound`. */
export const issueActPaper: Handlers['issueActPaper'] = async (context, input) => {
  const { trx, session, today, about } = context;
  const found = await actOf(trx, { session, today }, input.actId);
  const { file, act, kind } = found;
  const subject = `proceeding:${file.proceeding.id}` as const;
  about(subject);
  await checkIssuable(trx, found, input.replaces);
  const left = leftToFill(input.body);
  if (left !== null) throw invalidField('body', `Complete o que está entre colchetes: ${left}`);
  const procedure = procedureOf(file.current?.body ?? null, file.proceeding.kind);
  const registration = file.charges.find((one) => one.guard_id === act.guard_id)?.guard_registration ?? '';
  return issueDocument(context, {
    kind,
    subject,
    facts: {
      actId: act.id,
      proceeding: file.proceeding.number,
      kind: procedure.label,
      act: { label: actLabel(act.kind, procedure), on: act.on_day },
      guard: act.guard_name === null ? null : { name: act.guard_name, registration },
      body: input.body,
      signer: { name: input.signerName, office: input.signerOffice },
      receipt: kind === 'citacao' || kind === 'abertura_prazo',
    },
    rulebookId: file.current?.id ?? null,
    replaces: input.replaces,
  });
};

export const papers: Handlers['papers'] = async ({ db, session, today }, { proceedingId }) => {
  await assertReach(db, { session, today }, proceedingId);
  const file = await loadFile(db, proceedingId, today);
  const acts = file.acts.flatMap((act) => {
    const rule = ruleOf(file, act.kind);
    const kind = rule === undefined || act.annulled_at !== null ? null : paperOfAct(rule);
    return kind === null ? [] : [{ actId: act.id, kind, label: DOCUMENT_KINDS[kind].label }];
  });
  return { acts, issued: await issuedPapers(db, proceedingId) };
};
