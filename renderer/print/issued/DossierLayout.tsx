import type { DossierFacts } from '../../../shared/documents/dossier-facts.ts';
import { DossierParts, dossierTitle } from '../dossier/DossierParts.tsx';
import { DossierScope } from '../dossier/DossierScope.tsx';
import { PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage } from './IssuedPage.tsx';
import { IssuedSignature } from './IssuedSignature.tsx';

/** The guard's record as it stood when it was issued, whole or in one page: final facts only. */
export function DossierLayout({ facts, document }: LayoutProps<DossierFacts>) {
  const { guard } = facts;
  return (
    <IssuedPage
      document={document}
      title={dossierTitle(facts)}
      subtitle={`${guard.name} · matrícula ${guard.registration}`}
    >
      <DossierParts
        facts={facts}
        closing={
          <PrintSection title="Emissão">
            <DossierScope cancellation={facts.cancellationCitation} />
            <IssuedSignature document={document} />
          </PrintSection>
        }
      />
    </IssuedPage>
  );
}
