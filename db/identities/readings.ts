import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { identitiesContract } from '../../shared/identities/contract.ts';
import type { Reader } from '../reader.ts';

/** What counts as opening, or trying to open, an identity; the second is the name that it had before. */
const READINGS = [
  'identities.reveal',
  'manifestations.identity',
  'identities.addressee',
  'identities.readGranted',
  'identities.search',
];

/** Who opened or tried to open which identity, newest first. */
export async function readings(
  db: Reader,
  { manifestationId, before, limit }: ParsedOf<typeof identitiesContract.readings>,
) {
  let wanted = db
    .selectFrom('audit_entry')
    .select(['seq', 'at', 'actor_name as actorName', 'procedure', 'subject', 'reason', 'outcome'])
    .where('procedure', 'in', READINGS);
  if (manifestationId !== null) wanted = wanted.where('subject', '=', `manifestation:${manifestationId}`);
  if (before !== null) wanted = wanted.where('seq', '<', before);
  const found = await wanted
    .orderBy('seq', 'desc')
    .limit(limit + 1)
    .execute();
  const shown = found.slice(0, limit).map(({ subject, outcome, ...entry }) => ({
    ...entry,
    manifestationId: subject?.startsWith('manifestation:') ? Number(subject.slice(14)) : null,
    refused: outcome !== 'ok',
  }));
  const ids = shown.flatMap((entry) => entry.manifestationId ?? []);
  const protocols = new Map(
    ids.length === 0
      ? []
      : (
          await db.selectFrom('manifestation').select(['id', 'protocol']).where('id', 'in', ids).execute()
        ).map(({ id, protocol }) => [id, protocol] as const),
  );
  return {
    rows: shown.map((entry) => ({ ...entry, protocol: protocols.get(entry.manifestationId ?? 0) ?? null })),
    next: found.length > limit ? (shown.at(-1)?.seq ?? null) : null,
  };
}
