import type { PeopleOf } from '../../shared/people/contract.ts';
import type { PersonRole } from '../../shared/people/model.ts';
import { addGuard } from '../support/guards.ts';
import type { TestOffice } from '../support/office.ts';
import { openFile, type TestFile } from './proceedings-samples.ts';

export const WHY = 'Motivos escritos por quem assina.';

type Appointment = Parameters<ReturnType<TestOffice['as']>['people']['appoint']>[0];

/** A file with one accused of 3ª classe and a chief clerk's short words for its people. */
export type PeopledFile = TestFile & {
  readonly accused: number;
  readonly people: () => Promise<PeopleOf>;
  readonly appoint: (role: PersonRole, changes?: Partial<Appointment>) => Promise<PeopleOf>;
};

/** Opens a PAD of 2026-08-03 against guard 1. */
export async function peopledFile(office: TestOffice, accusedNumber = 1): Promise<PeopledFile> {
  const accused = await addGuard(office, accusedNumber);
  const file = await openFile(office);
  await file.charge({ guardId: accused, item: '36-I' });
  const clerk = office.as('escrivao').people;
  const people = () => clerk.list({ proceedingId: file.id });
  return {
    ...file,
    accused,
    people,
    appoint: async (role, changes = {}) =>
      clerk.appoint({
        proceedingId: file.id,
        version: (await people()).version,
        role,
        guardId: null,
        accountId: null,
        name: '',
        contact: '',
        oab: '',
        defenderKind: null,
        forGuardId: null,
        from: '2026-08-05',
        act: 'Portaria 12/2026',
        ...changes,
      }),
  };
}

/** President, two members and secretary, guards 11 to 14 of a grade above that of the accused. */
export async function appointCommission(office: TestOffice, file: PeopledFile): Promise<PeopleOf> {
  const roles = ['presidente', 'membro', 'membro', 'secretario'] as const;
  for (const [index, role] of roles.entries()) {
    const guardId = await addGuard(office, 11 + index, { grade: 'primeira_classe' });
    await file.appoint(role, { guardId });
  }
  return file.people();
}

/** The person of that role in office. */
export function holderOf({ people }: PeopleOf, role: PersonRole): PeopleOf['people'][number] {
  const found = people.find((one) => one.role === role && one.to === null);
  if (found === undefined) throw new Error(`nobody is ${role}`);
  return found;
}
