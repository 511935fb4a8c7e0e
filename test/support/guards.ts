import type { Insertable } from 'kysely';
import type { Database } from '../../db/schema.ts';
import { AppError, type WireError } from '../../shared/contract/errors.ts';
import type { InputOf } from '../../shared/contract/procedure.ts';
import type { guardsContract } from '../../shared/guards/contract.ts';
import type { TestOffice } from './office.ts';

type RegisterInput = InputOf<(typeof guardsContract)['register']>;

function checkDigit(digits: string): number {
  let total = 0;
  for (const [index, digit] of [...digits].entries()) total += Number(digit) * (digits.length + 1 - index);
  return ((total * 10) % 11) % 10;
}

/** A valid CPF for each number from 1 on. */
export function cpfOf(number: number): string {
  const nine = String(100_000_000 + number);
  const ten = `${nine}${checkDigit(nine)}`;
  return `${ten}${checkDigit(ten)}`;
}

/** What a form would send for guard `number`. */
export function guardInput(number: number, changes: Partial<RegisterInput> = {}): RegisterInput {
  return {
    registration: `M${number}`,
    name: `Guarda Número ${number}`,
    cpf: cpfOf(number),
    birthOn: '1985-05-20',
    admissionOn: '2010-03-01',
    grade: 'terceira_classe',
    unit: 'Base Centro',
    admissionAct: 'Portaria 1/2010',
    ...changes,
  };
}

/** Registers guard `number` as HR does and gives its id. */
export async function addGuard(
  office: TestOffice,
  number: number,
  changes: Partial<RegisterInput> = {},
): Promise<number> {
  return (await office.as('rh').guards.register(guardInput(number, changes))).id;
}

/** A sanction as the office's older books bring it: final and served on the days given. */
export async function addSanction(
  office: TestOffice,
  guardId: number,
  changes: Partial<Insertable<Database['sanction']>> = {},
): Promise<number> {
  const { id } = await office.db
    .insertInto('sanction')
    .values({
      guard_id: guardId,
      finding_id: null,
      rulebook_id: 1,
      item: '34-I',
      severity: 'leve',
      fact_on: '2020-01-10',
      kind: 'repreensao',
      days: null,
      decided_on: '2020-03-01',
      notified_on: '2020-03-02',
      appeal_due_on: '2020-04-01',
      appealed_on: null,
      appeal_decided_on: null,
      appeal_outcome: null,
      final_on: '2020-04-02',
      served_from: '2020-04-10',
      fulfilled_on: '2020-04-10',
      annulled_on: null,
      annulled_reason: null,
      reference: '',
      ...changes,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

/** The refusal of a call that must be refused. */
export async function refusalOf(call: Promise<unknown>): Promise<WireError> {
  const outcome = await call.then(
    () => null,
    (error: unknown) => error,
  );
  if (outcome instanceof AppError) return outcome.wire;
  throw new Error('the call was not refused by the closed list', { cause: outcome });
}

/** The fields of a refusal `invalid`, each with its first message. */
export async function invalidFields(call: Promise<unknown>): Promise<Readonly<Record<string, string>>> {
  const wire = await refusalOf(call);
  if (wire.code !== 'invalid') throw new Error(`refused as ${JSON.stringify(wire)}`);
  return Object.fromEntries(Object.entries(wire.fields).map(([field, texts]) => [field, texts[0] ?? '']));
}
