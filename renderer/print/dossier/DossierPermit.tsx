import type { DossierRecord } from '../../../shared/documents/dossier-facts.ts';
import { PERMIT_STATE_LABELS } from '../../../shared/personnel/model.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';

/** The firearm permits that stand. Why one is suspended may be of health or of an open matter, and is not told. */
export function DossierPermit({ record }: { readonly record: Pick<DossierRecord, 'permits'> }) {
  const rows = record.permits.flatMap(({ id, number, issuedOn, expiresOn, state, act }) =>
    state === null
      ? []
      : [
          {
            key: id,
            cells: [
              number,
              dateWords(issuedOn),
              dateWords(expiresOn),
              PERMIT_STATE_LABELS[state],
              act || '—',
            ],
          },
        ],
  );
  return (
    <PrintSection title="Porte de arma de fogo">
      <PrintTable
        caption="Portes registrados e sua situação na data de emissão"
        headers={['Número', 'Emissão', 'Vencimento', 'Situação', 'Ato']}
        rows={rows}
        empty="Não consta porte de arma."
      />
    </PrintSection>
  );
}
