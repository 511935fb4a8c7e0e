import type { ReactNode } from 'react';
import type { DossierFacts } from '../../../shared/documents/dossier-facts.ts';
import '../../styles/dossier.css';
import { DossierBehavior } from './DossierBehavior.tsx';
import { DossierCareer } from './DossierCareer.tsx';
import { DossierIdentification } from './DossierIdentification.tsx';
import { DossierPermit } from './DossierPermit.tsx';
import { DossierRewards } from './DossierRewards.tsx';
import { DossierSanctions } from './DossierSanctions.tsx';
import { DossierStudies } from './DossierStudies.tsx';
import { DossierSummary } from './DossierSummary.tsx';

type DossierPartsProps = {
  readonly facts: DossierFacts;
  /** What the document states and the place to sign. */
  readonly closing: ReactNode;
};

function Full({ facts }: Pick<DossierPartsProps, 'facts'>) {
  const { guard, record } = facts;
  return (
    <>
      <DossierIdentification guard={guard} schooling={record.schooling} photo={facts.photo} />
      <DossierBehavior behavior={facts.behavior} classes={facts.classes} />
      <DossierSanctions sanctions={facts.sanctions} />
      <DossierRewards rewards={facts.rewards} />
      <DossierCareer guard={guard} />
      <DossierStudies record={record} />
      <DossierPermit record={record} />
    </>
  );
}

/** What a dossier says, whole or in one page, numbered or not. */
export function DossierParts({ facts, closing }: DossierPartsProps) {
  if (facts.model === 'full')
    return (
      <>
        <Full facts={facts} />
        <div className="ld-closing">{closing}</div>
      </>
    );
  return (
    <div className="ld-summary">
      <DossierSummary facts={facts} />
      <div className="ld-closing">{closing}</div>
    </div>
  );
}

/** The title of a dossier by its model. */
export function dossierTitle({ model }: Pick<DossierFacts, 'model'>): string {
  return model === 'summary' ? 'Resumo do prontuário funcional' : 'Prontuário funcional';
}
