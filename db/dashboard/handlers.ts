import type { AppContract } from '../../shared/contract/index.ts';
import type { Permission } from '../../shared/permissions.ts';
import type { HandlersOf, Session } from '../context.ts';
import type { Reader } from '../reader.ts';
import { deliveriesPart } from './deliveries.ts';
import { behaviorPart, parametersPart } from './force.ts';
import { manifestationsPart, referralsPart } from './manifestations.ts';
import { officePart } from './office.ts';
import { charterPart, mandatesPart } from './offices.ts';
import { mostUrgent, type Part } from './parts.ts';
import { personnelPart } from './personnel.ts';
import { proceedingsPart } from './proceedings.ts';
import { reclassificationPart } from './reclassification.ts';
import { praisePart, recommendationsPart } from './recommendations.ts';
import { sanctionsPart } from './sanctions.ts';
import { commandPart, screeningPart } from './screening.ts';
import { vaultPart } from './vault.ts';

type Reading = (db: Reader, session: Session, today: string) => Promise<Part>;

/** Each matter and the permission without which it is not even counted. */
const PARTS: ReadonlyArray<{ readonly permission: Permission; readonly read: Reading }> = [
  { permission: 'manifestations.read', read: (db, _, today) => manifestationsPart(db, today) },
  { permission: 'manifestations.read', read: (db, _, today) => screeningPart(db, today) },
  { permission: 'manifestations.read', read: (db, _, today) => deliveriesPart(db, today) },
  { permission: 'manifestations.identity', read: vaultPart },
  { permission: 'manifestations.command', read: (db, _, today) => commandPart(db, today) },
  { permission: 'manifestations.referred', read: (db, _, today) => referralsPart(db, today) },
  { permission: 'recommendations.read', read: recommendationsPart },
  { permission: 'rewards.grant', read: (db) => praisePart(db) },
  { permission: 'proceedings.read', read: proceedingsPart },
  { permission: 'proceedings.read', read: officePart },
  { permission: 'sanctions.serve', read: sanctionsPart },
  { permission: 'behavior.read', read: (db, _, today) => behaviorPart(db, today) },
  { permission: 'behavior.prepare', read: reclassificationPart },
  { permission: 'guards.record', read: (db, _, today) => personnelPart(db, today) },
  { permission: 'mandates.write', read: (db, _, today) => mandatesPart(db, today) },
  { permission: 'charter.write', read: (db, _, today) => charterPart(db, today) },
  { permission: 'rulebooks.write', read: (db, _, today) => parametersPart(db, today) },
];

export const dashboardHandlers: HandlersOf<AppContract>['dashboard'] = {
  async summary({ db, session, today }) {
    const parts: Part[] = [];
    for (const { permission, read } of PARTS) {
      if (session.permissions.has(permission)) parts.push(await read(db, session, today));
    }
    return {
      on: today,
      counts: parts.flatMap(({ counts }) => [...counts]),
      tasks: mostUrgent(
        parts.flatMap(({ tasks }) => [...tasks]),
        today,
      ),
    };
  },
};
