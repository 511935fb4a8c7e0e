import type { Transaction } from 'kysely';
import type { z } from 'zod';
import type { createAgencyInput } from '../../shared/agencies/contract.ts';
import { AppError, notFound } from '../../shared/contract/errors.ts';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import { applyMunicipalParameters } from '../../shared/rulebook/municipal.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { insertAccount } from '../accounts/statements.ts';
import type { Database } from '../schema.ts';

export type CreateAgencyInput = z.output<typeof createAgencyInput>;

/**
 * The chosen rulebook with the municipality's parameters.
 * @throws AppError `invalid` with the fields as the wizard names them
 */
export function adoptedRulebook({ rulebookId, parameters }: CreateAgencyInput): Rulebook {
  const model = builtInRulebook(rulebookId);
  if (model === undefined) throw notFound('norma');
  try {
    return applyMunicipalParameters(model, parameters);
  } catch (error) {
    if (!(error instanceof AppError) || error.wire.code !== 'invalid') throw error;
    const fields = Object.entries(error.wire.fields).map(([field, messages]) => [
      `parameters.${field}`,
      messages,
    ]);
    throw new AppError({ code: 'invalid', fields: Object.fromEntries(fields) });
  }
}

/** The first rows of an office: agency, administrator, rulebook in force. Returns the account's id. */
export async function insertOffice(
  trx: Transaction<Database>,
  input: CreateAgencyInput,
  rulebook: Rulebook,
  now: string,
): Promise<number> {
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
