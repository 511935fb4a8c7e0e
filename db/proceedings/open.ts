import type { Transaction } from 'kysely';
import { invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { DEFAULT_PROCEDURES } from '../../shared/rulebook/procedures/defaults.ts';
import type { CommandContext } from '../context.ts';
import { agencyId } from '../guards/statements.ts';
import { nextNumber } from '../numbering.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import type { Database } from '../schema.ts';

type Input = ParsedOf<AppContract['proceedings']['open']>;

function checkDates({ knownOn, openedOn }: Input, today: string): void {
  if (openedOn > today) throw invalidField('openedOn', 'A data da abertura não pode ser futura.');
  if (knownOn > openedOn) {
    throw invalidField('knownOn', 'O conhecimento do fato não pode ser posterior à abertura.');
  }
}

/** The prefix of the numbers of a kind that the rulebook in force has. Throws `invalid`. */
async function prefixOf({ trx, today }: CommandContext, kind: string): Promise<string> {
  const rules = await rulebookForReading(trx, today);
  const found = (rules?.body.procedures ?? DEFAULT_PROCEDURES).find((one) => one.id === kind);
  if (found === undefined) throw invalidField('kind', 'A norma em vigor não tem este tipo de procedimento.');
  if (found.enabled) return found.prefix;
  throw invalidField('kind', `${found.label}: o Município não o adotou na norma em vigor.`);
}

/** The protocol of a manifestation that the ouvidoria forwarded. Throws `notFound` or `rule`. */
async function forwarded(trx: Transaction<Database>, id: number): Promise<string> {
  const row = await trx
    .selectFrom('manifestation')
    .select(['protocol', 'extract'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) throw notFound('manifestação');
  if (row.extract === null) {
    throw ruleError('manifestacao_nao_encaminhada', 'Lei 13.460/2017, art. 10, § 7º', [
      'A manifestação ainda não foi encaminhada à corregedoria.',
      'Aguarde o extrato da ouvidoria, que protege a identidade de quem se manifestou.',
    ]);
  }
  return row.protocol;
}

/**
 * Opens a file from a forwarded manifestation or by office, with its source in writing even after a verbal order
 * (Anexo 3 art. 12 § 2). One manifestation may give rise to several files.
 */
export async function openProceeding(context: CommandContext, input: Input) {
  const { trx, session, today, about } = context;
  const { kind, origin, knownOn, openedOn, summary } = input;
  checkDates(input, today);
  const source =
    origin.type === 'manifestation'
      ? `Manifestação ${await forwarded(trx, origin.manifestationId)}`
      : origin.source;
  const agency = await agencyId(trx);
  const prefix = await prefixOf(context, kind);
  const number = await nextNumber(trx, agency, prefix, Number(openedOn.slice(0, 4)));
  const { id } = await trx
    .insertInto('proceeding')
    .values({
      agency_id: agency,
      number,
      kind,
      source,
      summary,
      known_on: knownOn,
      opened_on: openedOn,
      status: 'open',
      closed_on: null,
      closed_reason: null,
      opened_by: session.accountId,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  about(`proceeding:${id}`);
  if (origin.type === 'manifestation') {
    await trx
      .insertInto('proceeding_manifestation')
      .values({ proceeding_id: id, manifestation_id: origin.manifestationId })
      .execute();
  }
  return { id, number };
}
