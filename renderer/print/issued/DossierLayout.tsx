import type { DossierFacts } from '../../../shared/documents/dossier-facts.ts';
import '../../styles/dossier.css';
import { DossierBehavior } from '../dossier/DossierBehavior.tsx';
import { DossierCareer } from '../dossier/DossierCareer.tsx';
import { DossierIdentification } from '../dossier/DossierIdentification.tsx';
import { DossierPermit } from '../dossier/DossierPermit.tsx';
import { DossierRewards } from '../dossier/DossierRewards.tsx';
import { DossierSanctions } from '../dossier/DossierSanctions.tsx';
import { DossierScope } from '../dossier/DossierScope.tsx';
import { DossierStudies } from '../dossier/DossierStudies.tsx';
import { PrintSection } from '../PrintPage.tsx';
import type { LayoutProps } from './define-layout.ts';
import { IssuedPage, IssuedSignature } from './IssuedPage.tsx';

/** The guard's whole record as it stood when it was issued: final facts only. */
export function DossierLayout({ facts, document }: LayoutProps<DossierFacts>) {
  const { guard, record } = facts;
  return (
    <IssuedPage
      document={document}
      title="Prontuário funcional"
      subtitle={`${guard.name} · matrícula ${guard.registration}`}
    >
      <DossierIdentification guard={guard} schooling={record.schooling} photo={facts.photo} />
      <DossierBehavior behavior={facts.behavior} classes={facts.classes} />
      <DossierSanctions sanctions={facts.sanctions} />
      <DossierRewards rewards={facts.rewards} />
      <DossierCareer guard={guard} />
      <DossierStudies record={record} />
      <DossierPermit record={record} />
      <div className="ld-closing">
        <PrintSection title="Emissão">
          <DossierScope cancellation={facts.cancellationCitation} />
          <IssuedSignature document={document} />
        </PrintSection>
      </div>
    </IssuedPage>
  );
}
