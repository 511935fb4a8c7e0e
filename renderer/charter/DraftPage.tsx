import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { CharterForm } from './CharterForm.tsx';

const CRUMBS = [{ label: 'Carta de Serviços', to: '/carta-de-servicos' }];

/** Writes the next version of the charter, beginning from the one in force. */
export function DraftPage() {
  const query = useRead('charter.current', {});
  return (
    <Page
      title="Minuta da Carta de Serviços"
      lead="Grave quando quiser, mesmo incompleta: o que falta aparece antes de publicar."
      width="form"
      crumbs={CRUMBS}
    >
      <Loaded query={query}>
        {({ draft, inForce }) => (
          <CharterForm
            key={draft?.version ?? 0}
            version={draft?.version ?? 0}
            body={draft?.body ?? inForce?.body ?? null}
          />
        )}
      </Loaded>
    </Page>
  );
}
