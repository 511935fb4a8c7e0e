import '../styles/manifestations.css';
import { useParams } from 'react-router';
import { isOpen } from '../../shared/manifestations/model.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { AnswerForm } from './AnswerForm.tsx';
import { ClosedNotice } from './ClosedNotice.tsx';

/** Writes an answer to the citizen. */
export function AnswerPage() {
  const id = Number(useParams().id);
  const query = useRead('manifestations.get', { id });
  const crumbs = [
    { label: 'Manifestações', to: '/manifestacoes' },
    { label: query.data?.protocol ?? 'Manifestação', to: `/manifestacoes/${id}` },
  ];
  return (
    <Page
      title="Responder ao cidadão"
      crumbs={crumbs}
      lead="O texto é o que o cidadão lê, na carta impressa ou ao consultar com o código."
    >
      <Loaded query={query}>
        {(data) => (isOpen(data.status) ? <AnswerForm manifestation={data} /> : <ClosedNotice id={id} />)}
      </Loaded>
    </Page>
  );
}
