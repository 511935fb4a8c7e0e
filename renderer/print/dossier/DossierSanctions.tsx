import type { Dossier } from '../../../shared/documents/contract.ts';
import { daysWords } from '../../behavior/labels.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';

type Sanction = Dossier['sanctions'][number];

function penalty({ label, days }: Sanction): string {
  return days === null ? label : `${label} de ${daysWords(days)}`;
}

function Item({ sanction }: { readonly sanction: Sanction }) {
  return (
    <>
      <strong>{sanction.citation}</strong> {sanction.itemLabel}
    </>
  );
}

/** The final sanctions with their articles, oldest first. */
export function DossierSanctions({ sanctions }: { readonly sanctions: readonly Sanction[] }) {
  return (
    <PrintSection title="Sanções definitivas">
      <div className="ld-sanctions">
        <PrintTable
          caption="Sanções transitadas em julgado na via administrativa"
          headers={['Penalidade', 'Infração', 'Fato', 'Decisão', 'Definitiva', 'Cumprida', 'Processo']}
          rows={sanctions.map((one) => ({
            key: one.id,
            cells: [
              penalty(one),
              <Item key="item" sanction={one} />,
              dateWords(one.factOn),
              dateWords(one.decidedOn),
              dateWords(one.finalOn),
              one.fulfilledOn === null ? 'A cumprir' : dateWords(one.fulfilledOn),
              one.reference || '—',
            ],
          }))}
          empty="Não consta sanção disciplinar definitiva."
        />
      </div>
    </PrintSection>
  );
}
