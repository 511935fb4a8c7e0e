import { notFound } from '../../shared/contract/errors.ts';
import type { AppContract } from '../../shared/contract/index.ts';
import type { CertificateFacts } from '../../shared/documents/certificate.ts';
import { behaviorOfGuard } from '../behavior/of-guard.ts';
import type { HandlersOf } from '../context.ts';
import { guardRecord } from '../guards/statements.ts';
import type { Reader } from '../reader.ts';
import { rulebookForReading } from '../rulebooks/statements.ts';
import { notCancelled, sanctionsOf } from './dossier.ts';
import { issueDocument } from './register.ts';

type Documents = HandlersOf<AppContract>['documents'];

/** What the certificate says of a guard on a day: final sanctions whose record is neither annulled nor cancelled. */
async function certificateOf(
  db: Reader,
  guardId: number,
  on: string,
): Promise<{ readonly facts: CertificateFacts; readonly rulebookId: number }> {
  const guard = await guardRecord(db, guardId);
  const rulebook = await rulebookForReading(db, on);
  if (rulebook === null) throw notFound('norma');
  const { body } = rulebook;
  const sanctions = await sanctionsOf(db, guardId, on);
  const facts: CertificateFacts = {
    guard: {
      name: guard.name,
      registration: guard.registration,
      cpf: guard.cpf,
      grade: guard.grade,
      unit: guard.unit,
      admissionOn: guard.admissionOn,
      status: guard.status,
    },
    on,
    purpose: '',
    sanctions: notCancelled(rulebook, sanctions, guard.leaves, on),
    behavior: null,
    rulebook: { title: rulebook.title, lawNumber: rulebook.lawNumber },
    cancellationCitation: body.cancellation.citation,
  };
  return { facts, rulebookId: rulebook.id };
}

/** What the certificate would say today. */
export const certificate: Documents['certificate'] = async ({ db, today, about }, { guardId }) => {
  about(`guard:${guardId}`);
  return (await certificateOf(db, guardId, today)).facts;
};

async function classOn(db: Reader, guardId: number, on: string): Promise<CertificateFacts['behavior']> {
  const { current } = await behaviorOfGuard(db, guardId, on);
  return current && { label: current.label, citation: current.citation };
}

/** Issues the certificate. Throws `notFound`, `invalid` or `conflict` on `replaces`. */
export const issueCertificate: Documents['issueCertificate'] = async (
  context,
  { guardId, purpose, withBehavior, replaces },
) => {
  const { trx, today, about } = context;
  const subject = `guard:${guardId}` as const;
  about(subject);
  const { facts, rulebookId } = await certificateOf(trx, guardId, today);
  const behavior = withBehavior ? await classOn(trx, guardId, today) : null;
  return issueDocument(context, {
    kind: 'certidao',
    subject,
    facts: { ...facts, purpose, behavior },
    rulebookId,
    replaces,
  });
};
