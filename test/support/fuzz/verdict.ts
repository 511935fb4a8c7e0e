import type { AnyProcedure } from '../../../shared/contract/procedure.ts';
import { type Envelope, envelope } from '../../../shared/contract/wire.ts';
import { permissionsOf, type Role } from '../../../shared/permissions.ts';
import { OWN_PASSWORD, OWNERS } from './owners.ts';

/** One call of the game with what came of it. */
export type Played = {
  readonly role: Role;
  readonly path: string;
  readonly procedure: AnyProcedure | null;
  readonly reply: Envelope;
  /** Tables that were written, the trail apart. */
  readonly touched: readonly string[];
  readonly milliseconds: number;
};

const SLOWEST = 60_000;
/** Refusals that no input may bring about: they speak of the disk, of the program, of damage. */
const NEVER = new Set(['internal', 'unavailable', 'damaged', 'full']);
/** What errors of programs look like, and refusals never do. */
const INSIDE = /SQLITE|select |insert into|node:|node_modules|\.ts\b|\bat \w+ \(|undefined|\[object/;

/** What is wrong with a call's outcome, in words; an empty list is the wanted answer. */
export function faultsOf({ role, path, procedure, reply, touched, milliseconds }: Played): string[] {
  const held = permissionsOf([role]);
  const faults: string[] = [];
  if (milliseconds > SLOWEST) faults.push(`took ${Math.round(milliseconds)} ms`);
  const allowed =
    procedure === null || ['anyone', 'session'].includes(procedure.access) || held.has(procedure.access);
  if (!allowed && (reply.ok || reply.error.code !== 'forbidden')) faults.push('was not forbidden');
  if (procedure === null && (reply.ok || reply.error.code !== 'notFound')) faults.push('was found');
  if (!reply.ok) {
    const text = JSON.stringify(reply);
    if (JSON.stringify(envelope.parse(reply)) !== text) faults.push('is not of the closed list');
    if (NEVER.has(reply.error.code)) faults.push(`answered ${reply.error.code}`);
    if (reply.error.code === 'busy' && procedure?.kind !== 'door') faults.push('answered busy');
    if (INSIDE.test(text)) faults.push(`tells of the inside: ${text.slice(0, 200)}`);
  }
  const mayWrite = reply.ok && (procedure?.kind === 'command' || procedure?.kind === 'draft');
  if (!mayWrite && touched.length > 0) faults.push(`wrote ${touched.join(', ')} without being done`);
  const others = touched.filter((name) => OWNERS[name]?.every((one) => !held.has(one)) ?? false);
  if (others.length > 0 && path !== OWN_PASSWORD)
    faults.push(`wrote ${others.join(', ')}, which is not its own`);
  return faults;
}
