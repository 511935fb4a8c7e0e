import '../styles/manifestations.css';
import { useParams } from 'react-router';
import { isOpen } from '../../shared/manifestations/model.ts';
import { useRead } from '../app/queries.ts';
import { VaultBanner } from '../identities/VaultBanner.tsx';
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
        {(data) =>
          isOpen(data.status) ? (
            <>
              {data.secrecy === 'anonima' ? null : (
                <VaultBanner why="Só com o cofre aberto a resposta pode ser comparada com a identidade guardada, que não pode ficar no texto." />
              )}
              <AnswerForm manifestation={data} />
            </>
          ) : (
            <ClosedNotice id={id} />
          )
        }
      </Loaded>
    </Page>
  );
}
