import type { OutputAt } from '../../app/client.ts';
import { dateWords } from '../../ui/dates.ts';

type Document = OutputAt<'documents.reclassification'>;

/** What keeps the paper from being an act in force: a draft, or annulled. */
export function ActStanding({ act }: { readonly act: Document['act'] }) {
  if (act.status === 'draft') {
    return (
      <p className="lp-notice">Minuta sujeita a revisão e assinatura: não declara nem publica nada ainda.</p>
    );
  }
  if (act.status === 'issued') return null;
  const what = act.number === null ? 'Minuta descartada' : 'Ato anulado';
  return (
    <p className="lp-notice">
      {what} em {dateWords(act.annulledOn)}. Motivo: {act.annulledReason}
    </p>
  );
}
