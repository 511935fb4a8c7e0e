import { useParams } from 'react-router';
import { useRead } from '../app/queries.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { NewVersionForm } from './NewVersionForm.tsx';

/** Adopts the code again with other municipal parameters. */
export function NewVersionPage() {
  const id = Number(useParams().id);
  const version = useRead('rulebooks.get', { id }, { enabled: Number.isInteger(id) });
  const crumbs = [
    { label: 'Norma disciplinar', to: '/norma' },
    { label: version.data?.row.title ?? 'Norma', to: `/norma/${id}` },
  ];
  return (
    <Page
      title="Adotar nova versão da norma"
      lead="A versão atual deixa de vigorar na véspera da nova e permanece como está: os fatos anteriores seguem julgados por ela."
      crumbs={crumbs}
      width="form"
    >
      <Loaded query={version}>
        {(data) =>
          data.row.validTo === null ? (
            <NewVersionForm version={data} />
          ) : (
            <EmptyState
              title="Esta versão já foi substituída"
              message="Abra a versão em vigor e adote a nova a partir dela."
            />
          )
        }
      </Loaded>
    </Page>
  );
}
