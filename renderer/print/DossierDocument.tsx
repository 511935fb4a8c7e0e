import { z } from 'zod';
import type { Dossier } from '../../shared/documents/contract.ts';
import { type DossierFacts, dossierModel } from '../../shared/documents/dossier-facts.ts';
import { read } from '../app/queries.ts';
import { defineDocument } from './define-document.ts';
import { DossierClosing } from './dossier/DossierClosing.tsx';
import { DossierParts, dossierTitle } from './dossier/DossierParts.tsx';
import { PrintPage } from './PrintPage.tsx';

type Data = { readonly dossier: Dossier; readonly facts: DossierFacts };

function Body({ dossier, facts }: Data) {
  const { guard } = dossier;
  return (
    <PrintPage
      agency={dossier.letterhead}
      title={dossierTitle(facts)}
      subtitle={`${guard.name} · matrícula ${guard.registration}`}
    >
      <DossierParts facts={facts} closing={<DossierClosing dossier={dossier} />} />
    </PrintPage>
  );
}

function standing<T extends { readonly annulled: boolean }>(entries: readonly T[]): T[] {
  return entries.filter(({ annulled }) => !annulled);
}

/** The guard's record on paper, without a number: final facts only. */
export const dossierDocument = defineDocument({
  input: z.object({ guardId: z.number().int(), model: dossierModel.default('full') }),
  load: async ({ guardId, model }): Promise<Data> => {
    const dossier = await read('documents.dossier', { guardId });
    const [{ body }, record, { image: photo }] = await Promise.all([
      read('rulebooks.get', { id: dossier.behavior.rulebook.id }),
      read('personnel.get', { guardId }),
      read('personnel.photo', { guardId }),
    ]);
    const { guard, behavior, sanctions, rewards, cancellationCitation } = dossier;
    const { schooling } = record;
    const studies = { titles: standing(record.titles), courses: standing(record.courses) };
    const facts = {
      ...{ model, guard, behavior, sanctions, rewards, photo, cancellationCitation },
      classes: body.behavior.classes,
      record: { schooling, ...studies, permits: standing(record.permits) },
    };
    return { dossier, facts };
  },
  label: ({ dossier: { guard }, facts }) =>
    `${dossierTitle(facts)} · ${guard.name} · matrícula ${guard.registration}`,
  about: ({ dossier: { guard, letterhead } }) => ({
    subject: `${guard.name}, matrícula ${guard.registration}`,
    author: letterhead.name,
  }),
  render: (data) => <Body {...data} />,
});
