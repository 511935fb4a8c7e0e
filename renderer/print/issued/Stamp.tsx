import { createContext, useContext } from 'react';
import type { IssuedDocument } from '../../../shared/documents/register.ts';
import { OnScreen } from '../on-screen.ts';

/** What a printed copy says of itself; null on the paper that is signed. */
export const CopyStamp = createContext<string | null>(null);

/** What lies across every page of a paper that is not, or is no longer, one in force; null on one in force. */
function standing({ fingerprint, annulledOn, replacedBy }: IssuedDocument): string | null {
  if (fingerprint === '') return 'Minuta';
  if (annulledOn !== null) return 'Sem efeito';
  return replacedBy === null ? null : 'Substituído';
}

/** The marks over a paper: draft, without effect, replaced by another, copy. */
export function Stamps({ document }: { readonly document: IssuedDocument }) {
  const onScreen = useContext(OnScreen);
  const copy = useContext(CopyStamp);
  const across = standing(document);
  return (
    <>
      {/* Drawn by the style sheet: faint on purpose, and said again in the text of the page. */}
      {across === null ? null : <div className="lpi-across" data-words={across} data-screen={onScreen} />}
      {copy === null ? null : <p className="lpi-copy">{copy}</p>}
    </>
  );
}
