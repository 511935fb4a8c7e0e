import { z } from 'zod';
import type { OutputAt } from '../app/client.ts';
import { read } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';
import { longDate } from '../ui/long-date.ts';
import '../styles/behavior.css';
import '../styles/proceedings.css';
import { defineDocument } from './define-document.ts';
import { PrintFacts, PrintPage, PrintSection, PrintSignature, PrintTable } from './PrintPage.tsx';
import { ActDeclaration } from './reclassification/ActDeclaration.tsx';
import { ActStanding } from './reclassification/ActStanding.tsx';

type Document = OutputAt<'documents.reclassification'>;

function subtitle({ number, status }: Document['act']): string {
  if (number === null) return status === 'draft' ? 'Minuta' : 'Minuta descartada';
  return status === 'annulled' ? `Nº ${number} · ANULADO` : `Nº ${number}`;
}

function Changes({ items }: Pick<Document, 'items'>) {
  return (
    <PrintSection title="Mudanças declaradas">
      <PrintTable
        caption={items.length === 1 ? '1 guarda' : `${items.length} guardas`}
        headers={['Guarda', 'Matrícula', 'De', 'Para', 'Desde', 'Fundamento']}
        rows={items.map((item) => ({
          key: item.registration,
          cells: [item.name, item.registration, item.from, item.to, dateWords(item.on), item.citation],
        }))}
        empty="Nenhuma mudança."
      />
    </PrintSection>
  );
}

function Closing({
  document: { act, issuedOn },
  place,
}: {
  readonly document: Document;
  readonly place: string;
}) {
  if (act.authority === null) return null;
  return (
    <div className="lp-closing">
      <p className="lb-publish">
        Publique-se, dê-se ciência aos interessados e registre-se nos assentamentos.
      </p>
      <PrintSignature
        place={`${place}, ${longDate(act.issuedOn ?? issuedOn)}.`}
        name={act.authority.name}
        office={act.authority.office}
      />
    </div>
  );
}

/** The act that declares classes of behavior: grounds, changes, signature. A draft and an annulled act say so. */
export const reclassificationDocument = defineDocument({
  input: z.object({ actId: z.number().int() }),
  load: async ({ actId }) => read('documents.reclassification', { actId }),
  label: ({ act, issuedOn, auditHead }) =>
    `Reclassificação · ${act.number ?? 'minuta'} · emitido em ${dateWords(issuedOn)} · registro ${auditHead}`,
  render: (document) => {
    const { letterhead, act } = document;
    return (
      <PrintPage agency={letterhead} title="Ato de reclassificação de comportamento" subtitle={subtitle(act)}>
        <ActStanding act={act} />
        <PrintFacts
          facts={[
            { label: 'Mudanças até', value: dateWords(act.until) },
            { label: 'Data do ato', value: dateWords(act.issuedOn) },
          ]}
        />
        <PrintSection title="Declaração">
          <ActDeclaration document={document} />
        </PrintSection>
        <Changes items={document.items} />
        <Closing document={document} place={`${letterhead.municipality} — ${letterhead.state}`} />
      </PrintPage>
    );
  },
});
