import { invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { lackingFor } from '../../shared/proceedings/next-acts.ts';
import { procedureOf } from '../../shared/proceedings/procedures.ts';
import { copySecrecy } from '../access/copy.ts';
import type { CommandContext } from '../context.ts';
import { nextNumber } from '../numbering.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { checkAfterActs, checkDate } from './acts.ts';
import { activeCharges } from './circumstances.ts';
import { phaseFile } from './file.ts';
import { openFile, touch } from './save.ts';
import type { FileRows } from './statements.ts';

type Input = ParsedOf<AppContract['proceedings']['convert']>;

/** The kind that the file becomes, once the rite lets it. Throws `invalid` or `rule`. */
async function targetOf(context: CommandContext, file: FileRows, input: Input) {
  const rules = (await rulebookForReading(context.trx, context.today))?.body ?? null;
  const setting = phaseFile(file, rules, input.on);
  const way = setting.procedure.conversions.find((one) => one.to === input.to);
  if (way === undefined) {
    throw invalidField('to', `${setting.procedure.label}: a norma não prevê convertê-lo neste tipo.`);
  }
  const target = procedureOf(rules, input.to);
  if (!target.enabled)
    throw invalidField('to', `${target.label}: o Município não o adotou na norma em vigor.`);
  const lacking = lackingFor(setting, way.after, way.citation);
  if (lacking !== null) throw ruleError('conversao', way.citation, [lacking.text]);
  return target;
}

async function insertFile({ trx, session }: CommandContext, file: FileRows, input: Input, prefix: string) {
  const { proceeding } = file;
  const number = await nextNumber(trx, proceeding.agency_id, prefix, Number(input.on.slice(0, 4)));
  const { id } = await trx
    .insertInto('proceeding')
    .values({
      agency_id: proceeding.agency_id,
      number,
      kind: input.to,
      source: `Conversão do procedimento ${proceeding.number}`,
      summary: proceeding.summary,
      known_on: proceeding.known_on,
      opened_on: input.on,
      status: 'open',
      closed_on: null,
      closed_reason: null,
      opened_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { id, number };
}

/** The charges that stand, put anew in the file: whoever answers is summoned there for them. */
async function carryCharges({ trx, session, today }: CommandContext, file: FileRows, to: number) {
  for (const charge of activeCharges(file)) {
    const { guard_id, rulebook_id, fact_rulebook_id, law_reason, item, fact_on, fact } = charge;
    await trx
      .insertInto('charge')
      .values({
        proceeding_id: to,
        guard_id,
        rulebook_id,
        fact_rulebook_id,
        law_reason,
        item,
        fact_on,
        fact,
        on_duty: charge.on_duty,
        in_public: charge.in_public,
        choice_reason: charge.choice_reason,
        withdrawn_at: null,
        withdrawn_reason: null,
        charged_on: today,
        charged_by: session.accountId,
      })
      .execute();
  }
}

/** Exhibits that stand, under new numbers that say where they come from; the chain of custody stays in the first file. */
async function carryExhibits({ trx, session, now }: CommandContext, file: FileRows, to: number, on: string) {
  const rows = await trx
    .selectFrom('exhibit')
    .selectAll()
    .where('proceeding_id', '=', file.proceeding.id)
    .where('annulled_at', 'is', null)
    .orderBy('number')
    .execute();
  for (const [index, row] of rows.entries()) {
    await trx
      .insertInto('exhibit')
      .values({
        proceeding_id: to,
        number: index + 1,
        kind: row.kind,
        description: row.description,
        source: `${file.proceeding.number}, prova nº ${row.number}: ${row.source}`,
        received_on: on,
        received_by: session.name,
        kept_at: row.kept_at,
        attachment_id: row.attachment_id,
        recorded_at: now,
        recorded_by: session.accountId,
        annulled_at: null,
        annulled_reason: null,
      })
      .execute();
  }
}

async function carryManifestations({ trx }: CommandContext, from: number, to: number) {
  const rows = await trx
    .selectFrom('proceeding_manifestation')
    .select('manifestation_id')
    .where('proceeding_id', '=', from)
    .execute();
  for (const { manifestation_id } of rows) {
    await trx
      .insertInto('proceeding_manifestation')
      .values({ proceeding_id: to, manifestation_id })
      .execute();
  }
}

/**
 * Ends a file by opening another of a kind that the rite admits, with its manifestations, evidence and the charges that
 * stand (Anexo 3 art. 12 § 3; Lei 8.112/1990 art. 145 III). Answers with the new one.
 */
export async function convertProceeding(context: CommandContext, input: Input) {
  const { trx, session, now } = context;
  const file = await openFile(context, input.id, input.version);
  checkDate(file, input.on, context.today);
  checkAfterActs(file, input.on, 'a conversão');
  const target = await targetOf(context, file, input);
  const opened = await insertFile(context, file, input, target.prefix);
  await carryManifestations(context, input.id, opened.id);
  await copySecrecy(trx, input.id, opened.id);
  await carryCharges(context, file, opened.id);
  await carryExhibits(context, file, opened.id, input.on);
  await trx
    .insertInto('proceeding_conversion')
    .values({
      from_id: input.id,
      to_id: opened.id,
      on_day: input.on,
      reason: input.reason,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await touch(trx, file, { status: 'converted', closed_on: input.on, closed_reason: input.reason });
  context.about(`proceeding:${input.id}`, input.reason);
  return opened;
}
