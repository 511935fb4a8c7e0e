import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { identitiesContract } from '../../shared/identities/contract.ts';
import {
  checkGrant,
  checkReason,
  identityInTexts,
  noAddress,
  notMember,
} from '../../shared/identities/rules.ts';
import type { Identity } from '../../shared/manifestations/contract.ts';
import { findLeaks } from '../../shared/text/leaks.ts';
import type { QueryContext } from '../context.ts';
import { loadManifestation } from '../manifestations/statements.ts';
import { requireMember, requireOpen } from './check.ts';
import { openComplements } from './complements.ts';
import { grantFor } from './grants.ts';
import { openIdentity, openOriginals, readIdentity } from './records.ts';
import { isSealed, openPassedOn } from './seal.ts';

type Input = ParsedOf<typeof identitiesContract.reveal>;

/** Refuses a reason that tells who spoke, and keeps it out of the trail. */
function checkOwnReason(
  { about }: QueryContext,
  { manifestationId, reason }: Input,
  identity: Identity,
): void {
  const kinds = findLeaks(reason, identity);
  if (kinds.length === 0) return;
  about(`manifestation:${manifestationId}`);
  throw identityInTexts([{ where: 'O motivo', kinds }]);
}

/** Who spoke, opened by an ouvidor with the vault open and a reason; null when anonymous. */
async function opened(context: QueryContext, input: Input) {
  const { db, about } = context;
  const { manifestationId: id, reason } = input;
  about(`manifestation:${id}`, reason);
  const { protocol } = await loadManifestation(db, id);
  checkReason(reason);
  const key = await requireMember(db, context);
  if (!(await isSealed(db, 'identity', id))) return { key, protocol, identity: null };
  const identity = await openIdentity(db, key, id);
  if (identity === null) throw notMember();
  checkOwnReason(context, input, identity);
  return { key, protocol, identity };
}

/** Who spoke and what was masked, for an ouvidor with the vault open and a reason. */
export async function reveal(context: QueryContext, input: Input) {
  const { db } = context;
  const { manifestationId: id } = input;
  const { key, identity } = await opened(context, input);
  if (identity === null) return { identity: null, original: {} };
  const complements = await openComplements(db, key, id);
  return { identity, original: { ...(await openOriginals(db, key, id)), ...complements } };
}

/** To whom a letter goes, under the same conditions. Refused where there is no name or no address to write. */
export async function addressee(context: QueryContext, input: Input) {
  const { protocol, identity } = await opened(context, input);
  if (identity === null || identity.address.trim() === '') throw noAddress(identity !== null);
  return { protocol, name: identity.name, address: identity.address };
}

/** Who spoke, for the corregedor to whom the ouvidoria revealed it and while that lasts. */
export async function readGranted(context: QueryContext, input: Input) {
  const { db, about, session, today } = context;
  const { manifestationId: id, reason } = input;
  about(`manifestation:${id}`, reason);
  checkReason(reason);
  const grant = await grantFor(db, id, session.accountId);
  checkGrant(
    grant === null
      ? null
      : { expiresOn: grant.expires_on, revokedAt: grant.revoked_at, sealed: grant.box !== null },
    today,
  );
  const key = await requireOpen(db, context);
  const bytes = grant?.box == null ? null : await openPassedOn(db, key, grant.box, 'identity', id);
  if (bytes === null) throw notMember();
  const identity = readIdentity(bytes);
  checkOwnReason(context, input, identity);
  return identity;
}
