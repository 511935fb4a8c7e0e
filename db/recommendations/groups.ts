import { invalidField } from '../../shared/contract/errors.ts';
import { REPEATED_KINDS, repeatedGroups } from '../../shared/recommendations/groups.ts';
import type { Reader } from '../reader.ts';

type Period = { readonly from: string; readonly to: string; readonly threshold: number };

/**
 * Repeated complaints and suggestions of the period. One joined to another tells the same fact, and one that a standing
 * recommendation came from was taken up: neither counts.
 */
export async function repeatedManifestations(db: Reader, { from, to, threshold }: Period) {
  if (to < from) throw invalidField('to', 'O fim não pode ser anterior ao início.');
  const rows = await db
    .selectFrom('manifestation')
    .select(['id', 'protocol', 'kind', 'received_on as receivedOn', 'district', 'address', 'unit', 'vehicle'])
    .where('kind', 'in', REPEATED_KINDS)
    .where('received_on', '>=', from)
    .where('received_on', '<=', to)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('manifestation_join as link')
            .select('link.id')
            .whereRef('link.joined_id', '=', 'manifestation.id')
            .where('link.undone_on', 'is', null),
        ),
      ),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('recommendation_manifestation as link')
            .innerJoin('recommendation as one', 'one.id', 'link.recommendation_id')
            .select('one.id')
            .whereRef('link.manifestation_id', '=', 'manifestation.id')
            .where('one.annulled_on', 'is', null),
        ),
      ),
    )
    .execute();
  const byId = new Map(rows.map((row) => [row.id, row]));
  return repeatedGroups(rows, threshold).map(({ aspect, label, ids }) => ({
    aspect,
    label,
    manifestations: ids.flatMap((id) => byId.get(id) ?? []),
  }));
}
