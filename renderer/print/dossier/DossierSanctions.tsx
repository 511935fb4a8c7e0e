import type { DossierSanction } from '../../../shared/documents/sanction.ts';
import { daysWords } from '../../behavior/labels.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';

type Sanction = DossierSanction;

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

/** Final sanctions with their articles, oldest first. */
export function SanctionsTable({ sanctions }: { readonly sanctions: readonly Sanction[] }) {
  return (
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
  );
}

/** The part of the dossier about sanctions. */
export function DossierSanctions({ sanctions }: { readonly sanctions: readonly Sanction[] }) {
  return (
    <PrintSection title="Sanções definitivas">
      <SanctionsTable sanctions={sanctions} />
    </PrintSection>
  );
}
