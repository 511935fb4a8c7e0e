import '../../styles/proceedings.css';
import { kindOf } from '../../../shared/documents/kinds.ts';
import type { ActPaperFacts } from '../../../shared/proceedings/papers.ts';
import { PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

function Receipt({ guard }: Pick<ActPaperFacts, 'guard'>) {
  return (
    <PrintSection title="Ciência">
      <p className="lpi-paragraph">
        Recebi uma via em ____/____/______, às ____:____.{' '}
        {guard === null ? '' : `${guard.name}, matrícula ${guard.registration}: `}
        ______________________________
      </p>
      <p className="lpi-paragraph">
        Em caso de recusa, testemunhas: ______________________________ e ______________________________
      </p>
    </PrintSection>
  );
}

/** The paper of an act: the text as edited, who signs, and room for the receipt where the accused gives one. */
export function ActPaperLayout({ facts, document }: LayoutProps<ActPaperFacts>) {
  const { proceeding, kind, act, guard, body, signer, receipt } = facts;
  const title = kindOf(document.kind)?.label ?? act.label;
  return (
    <IssuedPage document={document} title={title} subtitle={`${kind} ${proceeding}`}>
      {Array.from(body.split(/\n{2,}/).entries(), ([at, paragraph]) => (
        <p key={at} className="lp-prose ls-text">
          {paragraph}
        </p>
      ))}
      <IssuedSignature document={document} by={signer} />
      {receipt ? <Receipt guard={guard} /> : null}
    </IssuedPage>
  );
}
