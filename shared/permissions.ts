import { z } from 'zod';

export const role = z.enum(['admin', 'ouvidor', 'corregedor', 'escrivao', 'autoridade', 'comandante', 'rh']);
export type Role = z.infer<typeof role>;

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  admin: 'Administrador',
  ouvidor: 'Ouvidor',
  corregedor: 'Corregedor',
  escrivao: 'Escrivão',
  autoridade: 'Autoridade',
  comandante: 'Comandante',
  rh: 'Recursos humanos',
};

/** Each permission and the roles that hold it: Lei 13.022/2014 art. 13 (ouvidor independent), need to know for the rest. */
export const PERMISSIONS = {
  'accounts.manage': ['admin'],
  'agencies.manage': ['admin'],
  'audit.verify': ['admin', 'corregedor', 'ouvidor'],
  'backups.manage': ['admin'],
  'charter.read': ['admin', 'ouvidor', 'corregedor', 'escrivao', 'autoridade', 'comandante', 'rh'],
  'charter.write': ['ouvidor'],
  'council.read': ['ouvidor', 'autoridade', 'comandante'],
  'council.write': ['ouvidor'],
  'deadlines.manage': ['admin', 'ouvidor', 'corregedor'],
  'guards.read': ['ouvidor', 'corregedor', 'escrivao', 'autoridade', 'comandante', 'rh'],
  'guards.record': ['corregedor', 'escrivao', 'autoridade', 'comandante', 'rh'],
  'guards.write': ['corregedor', 'escrivao', 'rh'],
  'identities.ask': ['corregedor'],
  'identities.open': ['ouvidor', 'corregedor'],
  'recommendations.read': ['ouvidor', 'comandante', 'autoridade', 'corregedor'],
  'recommendations.write': ['ouvidor'],
  'recommendations.answer': ['comandante', 'autoridade', 'corregedor'],
  'rewards.grant': ['autoridade', 'comandante'],
  'rulebooks.read': ['ouvidor', 'corregedor', 'escrivao', 'autoridade', 'comandante', 'rh'],
  'rulebooks.write': ['corregedor'],
  'mandates.write': ['admin', 'ouvidor', 'corregedor'],
  'manifestations.command': ['comandante'],
  'manifestations.write': ['ouvidor'],
  'manifestations.read': ['ouvidor'],
  'manifestations.identity': ['ouvidor'],
  'manifestations.referred': ['corregedor', 'escrivao'],
  'proceedings.read': ['corregedor', 'escrivao', 'autoridade'],
  'proceedings.write': ['corregedor', 'escrivao'],
  'proceedings.charge': ['corregedor'],
  'proceedings.decide': ['autoridade'],
  'people.read': ['corregedor', 'escrivao', 'autoridade'],
  'people.write': ['corregedor', 'escrivao'],
  'people.decide': ['autoridade'],
  'hearings.read': ['corregedor', 'escrivao', 'autoridade'],
  'hearings.write': ['corregedor', 'escrivao'],
  'exhibits.read': ['corregedor', 'escrivao', 'autoridade'],
  'exhibits.write': ['corregedor', 'escrivao'],
  'links.write': ['corregedor'],
  'secrecy.manage': ['corregedor'],
  'secrecy.log': ['corregedor'],
  'sanctions.read': ['corregedor', 'escrivao', 'autoridade', 'comandante', 'rh'],
  'sanctions.serve': ['corregedor', 'escrivao', 'rh'],
  'sanctions.import': ['corregedor'],
  'sanctions.decide': ['autoridade'],
  'behavior.read': ['corregedor', 'escrivao', 'autoridade', 'comandante', 'rh'],
  'behavior.prepare': ['corregedor', 'autoridade', 'comandante', 'rh'],
  'behavior.declare': ['autoridade', 'comandante'],
  'progression.read': ['corregedor', 'autoridade', 'comandante', 'rh'],
  'progression.publish': ['autoridade'],
  'documents.dossier': ['corregedor', 'autoridade', 'rh'],
  'templates.write': ['ouvidor', 'corregedor'],
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof PERMISSIONS;

const entries: ReadonlyArray<readonly [string, readonly Role[]]> = Object.entries(PERMISSIONS);

/** The permissions that a set of roles holds together. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<string> {
  return new Set(
    entries.filter(([, holders]) => holders.some((holder) => roles.includes(holder))).map(([name]) => name),
  );
}
