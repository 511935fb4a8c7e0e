import type { Dossier } from '../../../shared/documents/contract.ts';
import { dateWords } from '../../ui/dates.ts';
import { PrintSection, PrintTable } from '../PrintPage.tsx';

/** The rewards that stand, with the fact that each honours. */
export function DossierRewards({ rewards }: { readonly rewards: Dossier['rewards'] }) {
  const ordered = rewards.toSorted((a, b) => a.on.localeCompare(b.on));
  return (
    <PrintSection title="Recompensas">
      <div className="ld-rewards">
        <PrintTable
          caption="Recompensas concedidas"
          headers={['Data', 'Recompensa', 'Fato', 'Ato', 'Fundamento']}
          rows={ordered.map((one) => ({
            key: one.id,
            cells: [dateWords(one.on), one.label, one.reason, one.act || '—', one.citation],
          }))}
          empty="Não consta recompensa."
        />
      </div>
    </PrintSection>
  );
}
