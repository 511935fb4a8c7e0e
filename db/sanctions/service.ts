import { invalidField, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { checkInterruption } from '../../shared/sanctions/interruption.ts';
import { serve as served } from '../../shared/sanctions/rules.ts';
import { addDays, formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { dismiss, effectOf } from './career.ts';
import { stopService } from './periods.ts';
import { appealsOf, standingOf } from './rounds.ts';
import { daysLeftOf, recordOf } from './rows.ts';
import { type Loaded, load, save } from './step.ts';

type Contract = AppContract['sanctions'];
type ServeInput = ParsedOf<Contract['serve']>;

const SHORTEST_REASON = 10;

/** The rule of the fine that takes the place of the suspension; null where it is served away. Throws `invalid`, `rule`. */
function fineFor({ row, rulebook }: Loaded, { fine }: ServeInput) {
  if (fine === '') return null;
  const { fine: rule = null, effect } = rulebook.body.sanctions.find((one) => one.id === row.kind) ?? {};
  if (rule === null || effect !== 'suspension') {
    throw ruleError('multa', 'Lei 8.112/1990, art. 130, § 2º', [
      'A norma não admite converter esta penalidade em multa.',
    ]);
  }
  if (daysLeftOf(row) !== null) {
    throw ruleError('multa', rule.citation, [
      'A suspensão já foi cumprida em parte: cumpra os dias que restam.',
    ]);
  }
  if (fine.length < SHORTEST_REASON)
    throw invalidField('fine', 'Escreva o ato e os motivos da conversão com ao menos 10 caracteres.');
  return rule;
}

async function openPeriod({ trx, session, now }: CommandContext, id: number, from: string, to: string) {
  await trx
    .insertInto('sanction_service')
    .values({
      sanction_id: id,
      from_day: from,
      to_day: to,
      recorded_at: now,
      recorded_by: session.accountId,
      interrupted_at: null,
      interrupted_reason: null,
    })
    .execute();
}

/** The notice from which a penalty that is not final may be carried out, where no appeal suspends it; else null. */
async function earlyFrom({ trx, today }: CommandContext, { row, rulebook }: Loaded): Promise<string | null> {
  const appeals = await appealsOf(trx, row.id);
  const { enforceable } = await standingOf(trx, row, appeals, rulebook.body.terms.appeal, today);
  return enforceable ? (appeals[0]?.notified_on ?? row.notified_on) : null;
}

/**
 * Records the service: the day applied, or the first day of a suspension or of what is left of it; as a fine where the
 * rulebook admits it. A dismissal also ends the career. Throws `rule`, `invalid`, `conflict` or `notFound`.
 */
export async function serve(context: CommandContext, input: ServeInput) {
  const loaded = await load(context, input);
  const { row, rulebook } = loaded;
  const { on } = input;
  const effect = effectOf(rulebook.body, row.kind);
  const fine = fineFor(loaded, input);
  const { servedFrom, fulfilledOn } = served(
    recordOf(row),
    { on, today: context.today },
    effect,
    daysLeftOf(row),
    await earlyFrom(context, loaded),
  );
  if (effect === 'dismissal') await dismiss(context, row, on);
  if (servedFrom !== null) await openPeriod(context, row.id, servedFrom, fulfilledOn);
  const span = servedFrom === null ? '' : `De ${formatDate(servedFrom)} a ${formatDate(fulfilledOn)}.`;
  const text =
    fine === null
      ? span
      : `Convertida em multa de ${fine.percent}% por dia (${fine.citation}). ${span} ${input.fine}`;
  const values = {
    served_from: row.served_from ?? servedFrom,
    fulfilled_on: fulfilledOn,
    ...(row.final_on === null ? { early: 1 as const } : {}),
    ...(fine === null
      ? {}
      : { fine_percent: fine.percent, fine_counts: fine.countsInBehavior ? (1 as const) : (0 as const) }),
  };
  return save(context, loaded, values, { kind: 'served', on, text });
}

/** Stops the service: the days left wait for a new first day. Throws `rule`, `invalid`, `conflict` or `notFound`. */
export async function interrupt(context: CommandContext, input: ParsedOf<Contract['interrupt']>) {
  const loaded = await load(context, input);
  const { trx } = context;
  const { row } = loaded;
  const { on, reason } = input;
  const period = await trx
    .selectFrom('sanction_service')
    .selectAll()
    .where('sanction_id', '=', row.id)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  checkInterruption(
    recordOf(row),
    { on, today: context.today },
    period?.from_day ?? null,
    row.fine_percent !== null,
  );
  await stopService(context, row.id, on, reason);
  const text = `Cumprida até ${formatDate(addDays(on, -1))}. ${reason}`;
  return save(context, loaded, { fulfilled_on: null }, { kind: 'interrupted', on, text });
}
