import { z } from 'zod';
import type { Dossier } from '../../shared/documents/contract.ts';
import type { PersonnelRecord } from '../../shared/personnel/record.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { read } from '../app/queries.ts';
import '../styles/dossier.css';
import { defineDocument } from './define-document.ts';
import { DossierBehavior } from './dossier/DossierBehavior.tsx';
import { DossierCareer } from './dossier/DossierCareer.tsx';
import { DossierClosing } from './dossier/DossierClosing.tsx';
import { DossierIdentification } from './dossier/DossierIdentification.tsx';
import { DossierPermit } from './dossier/DossierPermit.tsx';
import { DossierRewards } from './dossier/DossierRewards.tsx';
import { DossierSanctions } from './dossier/DossierSanctions.tsx';
import { DossierStudies } from './dossier/DossierStudies.tsx';
import { type LetterheadAgency, PrintPage } from './PrintPage.tsx';

type Data = {
  readonly agency: LetterheadAgency;
  readonly dossier: Dossier;
  readonly rules: Rulebook;
  readonly record: PersonnelRecord;
  readonly photo: string | null;
};

function Body({ agency, dossier, rules, record, photo }: Data) {
  const { guard } = dossier;
  return (
    <PrintPage
      agency={agency}
      title="Prontuário funcional"
      subtitle={`${guard.name} · matrícula ${guard.registration}`}
    >
      <DossierIdentification guard={guard} schooling={record.schooling} photo={photo} />
      <DossierBehavior behavior={dossier.behavior} classes={rules.behavior.classes} />
      <DossierSanctions sanctions={dossier.sanctions} />
      <DossierRewards rewards={dossier.rewards} />
      <DossierCareer guard={guard} />
      <DossierStudies record={record} />
      <DossierPermit record={record} />
      <DossierClosing dossier={dossier} />
    </PrintPage>
  );
}

/** The guard's whole record on paper: final facts only. */
export const dossierDocument = defineDocument({
  input: z.object({ guardId: z.number().int() }),
  load: async ({ guardId }) => {
    const dossier = await read('documents.dossier', { guardId });
    const { body } = await read('rulebooks.get', { id: dossier.behavior.rulebook.id });
    const record = await read('personnel.get', { guardId });
    const { image } = await read('personnel.photo', { guardId });
    return { agency: await read('agencies.current', {}), dossier, rules: body, record, photo: image };
  },
  label: ({ dossier }) =>
    `Prontuário funcional · ${dossier.guard.name} · matrícula ${dossier.guard.registration}`,
  render: (data) => <Body {...data} />,
});
