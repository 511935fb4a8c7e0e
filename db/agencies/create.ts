import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { createAgencyInput } from '../../shared/agencies/contract.ts';
import { notFound } from '../../shared/contract/errors.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { refuseFarDay } from '../../shared/time/horizon.ts';
import { insertAccount } from '../accounts/statements.ts';
import { applied } from '../rulebooks/adopt.ts';
import { AHEAD_YEARS } from '../rulebooks/start.ts';
import type { Database } from '../schema.ts';

export type CreateAgencyInput = z.output<typeof createAgencyInput>;

/**
 * The chosen rulebook with the municipality's parameters.
 * @throws AppError `invalid` with the fields as the wizard names them
 */
export function adoptedRulebook({ rulebookId, parameters }: CreateAgencyInput): Rulebook {
  const model = builtInRulebook(rulebookId);
  if (model === undefined) throw notFound('norma');
  return applied(model, parameters);
}

/**
 * The first rows of an office: agency, administrator, rulebook in force. Returns the account's id. Throws `invalid` for a
 * validity that would begin more than a year from now.
 */
export async function insertOffice(
  trx: Transaction<Database>,
  input: CreateAgencyInput,
  rulebook: Rulebook,
  now: string,
): Promise<number> {
  refuseFarDay('parameters.validFrom', input.parameters.validFrom, now.slice(0, 10), AHEAD_YEARS);
  const { name, municipality, state, crest, letterhead, idleMinutes } = input.agency;
  await trx
    .insertInto('agency')
    .values({ name, municipality, state, crest, letterhead, idle_minutes: idleMinutes })
    .execute();
  const accountId = await insertAccount(trx, {
    username: input.administrator.username,
    name: input.administrator.name,
    office: 'Administrador do sistema',
    roles: ['admin'],
    guardId: null,
    mustChangePassword: false,
    createdAt: now,
  });
  await trx
    .insertInto('rulebook')
    .values({
      key: rulebook.id,
      title: rulebook.title,
      law_number: input.parameters.lawNumber,
      valid_from: input.parameters.validFrom,
      valid_to: null,
      body: JSON.stringify(rulebook),
      published_at: now,
      published_by: accountId,
    })
    .execute();
  return accountId;
}
