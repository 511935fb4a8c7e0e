import '../styles/identities.css';
import { Tabs } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useViewState } from '../ui/view-state.ts';
import { AccessTab } from './AccessTab.tsx';
import { ReadingsTab } from './ReadingsTab.tsx';
import { RequestsTab } from './RequestsTab.tsx';
import { SearchTab } from './SearchTab.tsx';
import { useVault } from './use-vault.ts';
import { VaultButton } from './VaultButton.tsx';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The identity vault: who opens it, what was asked of it, who read what. */
export function VaultPage() {
  const [tab, setTab] = useViewState('identities.tab', 'acesso', isText);
  const vault = useVault();
  const requests = useRead('identities.requests', {});
  const waiting = requests.data?.filter(({ status }) => status === 'open').length ?? 0;
  const status = vault.data;
  return (
    <Page
      title="Cofre de identidades"
      lead="Quem se manifestou fica cifrado para os ouvidores admitidos: nem o administrador, nem outro papel, nem quem leve o computador abre."
      {...(status === undefined
        ? {}
        : {
            badges: (
              <StatusBadge
                tone={status.open ? 'warn' : 'neutral'}
                label={status.open ? 'Aberto nesta sessão' : 'Fechado'}
              />
            ),
            actions: <VaultButton status={status} />,
          })}
    >
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'acesso')} keepMounted={false}>
        <Tabs.List aria-label="Cofre de identidades">
          <Tabs.Tab value="acesso">Acesso</Tabs.Tab>
          <Tabs.Tab value="pedidos">{waiting === 0 ? 'Pedidos' : `Pedidos (${waiting})`}</Tabs.Tab>
          <Tabs.Tab value="busca">Busca de manifestante</Tabs.Tab>
          <Tabs.Tab value="leituras">Leituras</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="acesso" pt="md">
          <Loaded query={vault}>{(data) => <AccessTab status={data} />}</Loaded>
        </Tabs.Panel>
        <Tabs.Panel value="pedidos" pt="md">
          <Loaded query={requests}>{(data) => <RequestsTab requests={data} />}</Loaded>
        </Tabs.Panel>
        <Tabs.Panel value="busca" pt="md">
          <SearchTab />
        </Tabs.Panel>
        <Tabs.Panel value="leituras" pt="md">
          <ReadingsTab />
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
