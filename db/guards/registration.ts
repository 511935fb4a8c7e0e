import { invalidField } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { gradeLabel } from '../../shared/guards/model.ts';
import { checkAdmissionMove, checkIdentification } from '../../shared/guards/rules.ts';
import { fold } from '../../shared/text/fold.ts';
import type { CommandContext } from '../context.ts';
import type { Reader } from '../reader.ts';
import type { GuardRow } from './rows.ts';
import {
  agencyId,
  cpfTaken,
  datedFacts,
  guardById,
  guardRecord,
  registrationTaken,
  saveGuard,
} from './statements.ts';
import { checkVersion } from './version.ts';

type Guards = AppContract['guards'];
type Identity = { readonly registration: string; readonly cpf: string };

async function checkUnique(
  db: Reader,
  agency: number,
  identity: Identity,
  except: number | null,
): Promise<void> {
  if (await registrationTaken(db, agency, identity.registration, except)) {
    throw invalidField('registration', 'Já existe guarda com esta matrícula: confira o número.');
  }
  if (await cpfTaken(db, identity.cpf, except)) {
    throw invalidField('cpf', 'Já existe guarda com este CPF: confira os números.');
  }
}

/** Registers a guard with the admission as the first event of the career. Throws `invalid`. */
export async function register(
  { trx, session, today, now, about }: CommandContext,
  input: ParsedOf<Guards['register']>,
): Promise<{ id: number }> {
  checkIdentification(input, today);
  const agency = await agencyId(trx);
  await checkUnique(trx, agency, input, null);
  const { id } = await trx
    .insertInto('guard')
    .values({
      agency_id: agency,
      registration: input.registration,
      name: input.name,
      search_name: fold(input.name),
      cpf: input.cpf,
      birth_on: input.birthOn,
      admission_on: input.admissionOn,
      grade: input.grade,
      unit: input.unit,
      sector: input.sector ?? '',
      status: 'active',
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await trx
    .insertInto('career_event')
    .values({
      guard_id: id,
      on_day: input.admissionOn,
      kind: 'admission',
      detail: `${gradeLabel(input.grade)}, ${input.unit}`,
      act: input.admissionAct,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  about(`guard:${id}`);
  return { id };
}

async function moveAdmission(context: CommandContext, guard: GuardRow, admissionOn: string): Promise<void> {
  if (admissionOn === guard.admission_on) return;
  checkAdmissionMove(admissionOn, await datedFacts(context.trx, guard.id));
  await context.trx
    .updateTable('career_event')
    .set({ on_day: admissionOn })
    .where('guard_id', '=', guard.id)
    .where('kind', '=', 'admission')
    .execute();
}

/** Corrects the identification; a moved admission moves its event. Throws `invalid`, `notFound`, `conflict`. */
export async function update(
  context: CommandContext,
  input: ParsedOf<Guards['update']>,
): Promise<GuardRecord> {
  const { trx, today, about } = context;
  about(`guard:${input.id}`);
  const guard = await guardById(trx, input.id);
  checkVersion(guard, input.version);
  checkIdentification(input, today);
  await checkUnique(trx, guard.agency_id, input, guard.id);
  await moveAdmission(context, guard, input.admissionOn);
  await saveGuard(trx, guard, {
    registration: input.registration,
    name: input.name,
    search_name: fold(input.name),
    cpf: input.cpf,
    birth_on: input.birthOn,
    admission_on: input.admissionOn,
    sector: input.sector ?? guard.sector,
  });
  return guardRecord(trx, guard.id);
}
