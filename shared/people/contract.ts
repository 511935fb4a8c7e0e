import { z } from 'zod';
import { command, query, sensitiveQuery } from '../contract/procedure.ts';
import { problem } from '../rulebook/proof.ts';
import { isoDate } from '../time/civil-date.ts';
import { defenderKind, ground, incidentKind, incidentStatus, personRole } from './model.ts';

const id = z.number().int();
const version = z.number().int();
const reason = z.string().trim().min(10, 'Escreva os motivos com ao menos 10 caracteres.').max(20_000);
const line = z.string().trim().max(300, 'Use até 300 caracteres.');

export const incident = z.object({
  id,
  personId: id,
  personName: z.string(),
  kind: incidentKind,
  ground,
  guardName: z.string().nullable(),
  on: isoDate,
  reasons: z.string(),
  status: incidentStatus,
  decidedOn: isoDate.nullable(),
  decision: z.string().nullable(),
  decidedBy: z.string().nullable(),
});

export const person = z.object({
  id,
  role: personRole,
  name: z.string(),
  registration: z.string().nullable(),
  grade: z.string().nullable(),
  guardId: id.nullable(),
  accountId: id.nullable(),
  contact: z.string(),
  oab: z.string(),
  defenderKind: defenderKind.nullable(),
  defends: z.string().nullable(),
  from: isoDate,
  act: z.string(),
  to: isoDate.nullable(),
  leftReason: z.string().nullable(),
  /** Why this person may not serve, checked today; empty for who left and for who need not be impartial. */
  impediments: z.array(problem),
});
export type Person = z.infer<typeof person>;

export const peopleOf = z.object({
  proceedingId: id,
  version,
  people: z.array(person),
  incidents: z.array(incident),
  /** What the commission still lacks, or has wrong, by the rulebook; empty when it is in order. */
  composition: z.array(problem),
});
export type PeopleOf = z.infer<typeof peopleOf>;

const candidate = {
  proceedingId: id,
  role: personRole,
  guardId: id.nullable(),
  accountId: id.nullable(),
};

const appointment = z.object({
  ...candidate,
  version,
  /** Ignored for a guard, an account and a complainant, who is only ever a pseudonym. */
  name: line,
  contact: line,
  oab: line,
  defenderKind: defenderKind.nullable(),
  forGuardId: id.nullable(),
  from: isoDate,
  act: line,
});

export const peopleContract = {
  list: sensitiveQuery('people.read', { input: z.object({ proceedingId: id }), output: peopleOf }),
  /** What stands against a person for a role, before anyone is appointed. */
  check: query('people.read', {
    input: z.object(candidate),
    output: z.object({ impediments: z.array(problem) }),
  }),
  /** Refused, naming why, when the person may not serve. */
  appoint: command('people.write', {
    input: appointment,
    output: peopleOf,
    touches: ['proceedings', 'hearings'],
  }),
  /** Ends the part of a person in the file, with the reason; who comes in their place is another appointment. */
  dismiss: command('people.write', {
    input: z.object({ personId: id, version, on: isoDate, reason }),
    output: peopleOf,
    touches: ['proceedings', 'hearings'],
  }),
  /** The person declares an impediment or suspicion (effect at once), or the defence challenges it (to be decided). */
  raise: command('people.write', {
    input: z.object({
      personId: id,
      version,
      kind: incidentKind,
      ground,
      guardId: id.nullable(),
      on: isoDate,
      reasons: reason,
    }),
    output: peopleOf,
    touches: ['proceedings'],
  }),
  decide: command('people.decide', {
    input: z.object({
      incidentId: id,
      version,
      accepted: z.boolean(),
      on: isoDate,
      decision: reason,
    }),
    output: peopleOf,
    touches: ['proceedings'],
  }),
};
