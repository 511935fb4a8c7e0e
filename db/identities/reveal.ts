import type { ParsedOf } from '../../shared/contract/procedure.ts';
import type { identitiesContract } from '../../shared/identities/contract.ts';
import { checkGrant, checkReason, identityInTexts, notMember } from '../../shared/identities/rules.ts';
import { findLeaks } from '../../shared/text/leaks.ts';
import type { QueryContext } from '../context.ts';
import { loadManifestation } from '../manifestations/statements.ts';
import { requireMember, requireOpen } from './check.ts';
import { openComplements } from './complements.ts';
import { grantFor } from './grants.ts';
import { openIdentity, openOriginals, readIdentity } from './records.ts';
import { isSealed, openPassedOn } from './seal.ts';

type Input = ParsedOf<typeof identitiesContract.reveal>;

/** Who spoke and what was masked, for an ouvidor with the vault open and a reason. */
export async function reveal(context: QueryContext, { manifestationId: id, reason }: Input) {
  const { db, about } = context;
  about(`manifestation:${id}`, reason);
  await loadManifestation(db, id);
  checkReason(reason);
  const key = await requireMember(db, context);
  if (!(await isSealed(db, 'identity', id))) return { identity: null, original: {} };
  const identity = await openIdentity(db, key, id);
  if (identity === null) throw notMember();
  const kinds = findLeaks(reason, identity);
  if (kinds.length > 0) {
    about(`manifestation:${id}`);
    throw identityInTexts([{ where: 'O motivo', kinds }]);
  }
  const complements = await openComplements(db, key, id);
  return { identity, original: { ...(await openOriginals(db, key, id)), ...complements } };
}

/** Who spoke, for the corregedor to whom the ouvidoria revealed it and while that lasts. */
export async function readGranted(context: QueryContext, { manifestationId: id, reason }: Input) {
  const { db, about, session, today } = context;
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
  const kinds = findLeaks(reason, identity);
  if (kinds.length > 0) {
    about(`manifestation:${id}`);
    throw identityInTexts([{ where: 'O motivo', kinds }]);
  }
  return identity;
}
