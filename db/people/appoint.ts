import { conflict, invalidField, notFound, ruleError } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { ParsedOf } from '../../shared/contract/procedure.ts';
import { COMMISSION, ROLE_NAMES } from '../../shared/people/model.ts';
import { formatDate } from '../../shared/time/civil-date.ts';
import type { CommandContext } from '../context.ts';
import { accusedOf } from '../proceedings/file.ts';
import { openFile, touch } from '../proceedings/save.ts';
import type { FileRows } from '../proceedings/statements.ts';
import type { Reader } from '../reader.ts';
import { recordDesignation } from './designation.ts';
import { type Identity, identityOf, isSame } from './identity.ts';
import { partImpediments } from './impediments.ts';
import { surroundingsOf } from './parts.ts';
import { type PersonRecord, peopleIn } from './statements.ts';
import { peopleModel, peopleRulesOn } from './view.ts';

type Input = ParsedOf<AppContract['people']['appoint']>;

/** A name by the register that knows it: guards and users are not typed, a complainant is a number. */
async function nameOf(db: Reader, input: Input, people: readonly PersonRecord[]): Promise<string> {
  if (input.role === 'manifestante') {
    return `Manifestante ${people.filter((one) => one.role === 'manifestante').length + 1}`;
  }
  if (input.guardId !== null) {
    const guard = await db
      .selectFrom('guard')
      .select('name')
      .where('id', '=', input.guardId)
      .executeTakeFirst();
    if (guard === undefined) throw notFound('guarda');
    return guard.name;
  }
  if (input.accountId !== null) {
    const account = await db
      .selectFrom('account')
      .select('name')
      .where('id', '=', input.accountId)
      .executeTakeFirst();
    if (account === undefined) throw notFound('usuário');
    return account.name;
  }
  if (input.name.length < 3) throw invalidField('name', 'Informe o nome, ou escolha um guarda ou usuário.');
  return input.name;
}

function checkDay({ proceeding }: FileRows, from: string, today: string): void {
  if (from > today) throw invalidField('from', 'A data não pode ser futura.');
  if (from < proceeding.opened_on) {
    throw invalidField(
      'from',
      `A data não pode ser anterior à abertura, de ${formatDate(proceeding.opened_on)}.`,
    );
  }
}

function checkParticulars(file: FileRows, input: Input): void {
  const accused = accusedOf(file);
  if (COMMISSION.has(input.role) && input.act.length < 3) {
    throw invalidField('act', 'Informe o ato que designou: número e data da portaria.');
  }
  if (accused.some((one) => one.id === input.guardId) && !COMMISSION.has(input.role)) {
    throw invalidField('guardId', 'Este guarda responde à acusação: é ouvido como acusado.');
  }
  if (input.role !== 'defensor') return;
  if (input.defenderKind === null) throw invalidField('defenderKind', 'Escolha como o defensor atua.');
  if (!accused.some((one) => one.id === input.forGuardId)) {
    throw invalidField('forGuardId', 'Escolha o acusado que é defendido.');
  }
  if (input.defenderKind === 'constituido' && input.guardId === null && input.oab.length < 4) {
    throw invalidField('oab', 'Informe a inscrição na OAB, como “SP 123.456”.');
  }
}

function checkPlace(input: Input, name: string, person: Identity, people: readonly PersonRecord[]): void {
  const serving = people.filter((one) => one.to_day === null);
  const single = input.role === 'presidente' || input.role === 'secretario';
  const holder = serving.find((one) => one.role === input.role);
  if (single && holder !== undefined) {
    const role = ROLE_NAMES[input.role].toLowerCase();
    throw conflict(`${holder.name} já é ${role}: registre antes a saída, com o motivo.`);
  }
  const same = serving.find(
    (one) => isSame(one, person) || (one.guard_id === null && one.account_id === null && one.name === name),
  );
  if (same !== undefined && !(input.role === 'defensor' && same.for_guard_id !== input.forGuardId)) {
    throw conflict(`${name} já atua neste procedimento: ${ROLE_NAMES[same.role].toLowerCase()}.`);
  }
}

async function refuseImpeded({ trx, today }: CommandContext, file: FileRows, input: Input, name: string) {
  const { role, guardId, accountId } = input;
  const around = await surroundingsOf(trx, file.proceeding.id);
  const part = { role, guardId, accountId, personId: null };
  const found = await partImpediments(trx, file, around, part, await peopleRulesOn(trx, today));
  if (found.length === 0) return;
  const facts = found.map((one) => `${name}: ${one.text}`);
  throw ruleError('impedimento', [...new Set(found.map((one) => one.citation))].join('; '), facts);
}

/** Appoints a person to a part of the file. Throws `invalid`, `conflict` or, for who may not serve, `rule`. */
export async function appoint(context: CommandContext, input: Input) {
  const { trx, session, now, today } = context;
  const file = await openFile(context, input.proceedingId, input.version);
  checkDay(file, input.from, today);
  checkParticulars(file, input);
  const isPseudonym = input.role === 'manifestante';
  const chosen = isPseudonym ? { ...input, guardId: null, accountId: null } : input;
  const people = await peopleIn(trx, [input.proceedingId]);
  const name = await nameOf(trx, chosen, people);
  const isDefender = input.role === 'defensor';
  checkPlace(chosen, name, await identityOf(trx, chosen), people);
  await refuseImpeded(context, file, chosen, name);
  await trx
    .insertInto('proceeding_person')
    .values({
      proceeding_id: input.proceedingId,
      role: input.role,
      guard_id: chosen.guardId,
      account_id: chosen.accountId,
      name,
      contact: isPseudonym ? '' : input.contact,
      oab: isDefender ? input.oab : '',
      defender_kind: isDefender ? input.defenderKind : null,
      for_guard_id: isDefender ? input.forGuardId : null,
      from_day: input.from,
      from_act: input.act,
      to_day: null,
      left_reason: null,
      recorded_at: now,
      recorded_by: session.accountId,
    })
    .execute();
  await touch(trx, file);
  if (COMMISSION.has(input.role)) await recordDesignation(context, input.proceedingId);
  return peopleModel(trx, input.proceedingId, today);
}
