import '../styles/manifestations.css';
import { useParams } from 'react-router';
import { isOpen } from '../../shared/manifestations/model.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';
import { ForwardForm } from './ForwardForm.tsx';

/** Sends the pseudonymous extract to the corregedoria. */
export function ForwardPage() {
  const id = Number(useParams().id);
  const query = useRead('manifestations.get', { id });
  const crumbs = [
    { label: 'Manifestações', to: '/manifestacoes' },
    { label: query.data?.protocol ?? 'Manifestação', to: `/manifestacoes/${id}` },
  ];
  return (
    <Page
      title="Encaminhar à corregedoria"
      crumbs={crumbs}
      lead="A corregedoria recebe o extrato, o lugar, a data e os guardas indicados; nunca o relato original nem quem se manifestou."
    >
      <Loaded query={query}>
        {(data) => (isOpen(data.status) ? <ForwardForm manifestation={data} /> : <ClosedNotice id={id} />)}
      </Loaded>
    </Page>
  );
}
