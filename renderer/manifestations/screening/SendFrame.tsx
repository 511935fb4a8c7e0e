import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import type { Manifestation } from '../../../shared/manifestations/contract.ts';
import { isOpen } from '../../../shared/manifestations/model.ts';
import { useRead } from '../../app/queries.ts';
import { VaultBanner } from '../../identities/VaultBanner.tsx';
import { Loaded } from '../../ui/Loaded.tsx';
import { Page } from '../../ui/Page.tsx';
import { ClosedNotice } from '../ClosedNotice.tsx';

type SendFrameProps = {
  readonly title: string;
  readonly lead: string;
  readonly children: (manifestation: Manifestation) => ReactNode;
};

/** The page of a forwarding; one that is closed takes none. */
export function SendFrame({ title, lead, children }: SendFrameProps) {
  const id = Number(useParams().id);
  const query = useRead('manifestations.get', { id });
  const crumbs = [
    { label: 'Manifestações', to: '/manifestacoes' },
    { label: query.data?.protocol ?? 'Manifestação', to: `/manifestacoes/${id}` },
  ];
  return (
    <Page title={title} crumbs={crumbs} lead={lead}>
      <Loaded query={query}>
        {(data) =>
          isOpen(data.status) ? (
            <>
              {data.secrecy === 'anonima' ? null : (
                <VaultBanner why="Só com o cofre aberto o extrato pode ser comparado com a identidade guardada antes de sair." />
              )}
              {children(data)}
            </>
          ) : (
            <ClosedNotice id={id} />
          )
        }
      </Loaded>
    </Page>
  );
}
