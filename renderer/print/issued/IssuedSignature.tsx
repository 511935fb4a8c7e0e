import type { IssuedDocument } from '../../../shared/documents/register.ts';
import type { Signer } from '../../../shared/documents/signer.ts';
import { longDate } from '../../ui/long-date.ts';
import { PrintSignature } from '../PrintPage.tsx';

type IssuedSignatureProps = {
  readonly document: IssuedDocument;
  /** Who signs, when not who issued it in the application. */
  readonly by?: Signer;
  /** False where the day is already said at the top. */
  readonly dated?: boolean;
};

/** Who signs first, then the others that the register froze with the document; the issuer where nobody was named. */
function signersOf({ signatures, issuer }: IssuedDocument, by: Signer | undefined): readonly Signer[] {
  if (by !== undefined) return [by, ...signatures.filter(({ name }) => name !== by.name)];
  return signatures.length === 0 ? [issuer] : signatures;
}

/** Place, day and the persons who sign. */
export function IssuedSignature({ document, by, dated = true }: IssuedSignatureProps) {
  const place = `${document.letterhead.municipality}, ${longDate(document.issuedOn)}.`;
  return signersOf(document, by).map(({ name, office }, at) => (
    <PrintSignature key={name} place={dated && at === 0 ? place : ''} name={name} office={office} />
  ));
}
