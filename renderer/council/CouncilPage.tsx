import { Tabs } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { CouncillorsPanel } from './CouncillorsPanel.tsx';
import { MeetingsPanel } from './MeetingsPanel.tsx';
import { ProposalsPanel } from './ProposalsPanel.tsx';

const TABS = [
  { id: 'conselheiros', label: 'Conselheiros' },
  { id: 'reunioes', label: 'Reuniões' },
  { id: 'propostas', label: 'Avaliações e propostas' },
] as const;

function isTab(value: unknown): value is string {
  return TABS.some(({ id }) => id === value);
}

/** The Conselho de Usuários: who is in it, when it met, what it proposed and what came of it. */
export function CouncilPage() {
  const [open, setOpen] = useViewState('council.tab', 'conselheiros', isTab);
  const query = useRead('council.list', {});
  return (
    <Page
      title="Conselho de Usuários"
      lead="Acompanha e avalia os serviços, propõe melhorias e acompanha a atuação do ouvidor (Lei 13.460/2017, arts. 18 a 22)."
    >
      <Tabs value={open} onChange={(next) => setOpen(next ?? open)} keepMounted={false}>
        <Tabs.List aria-label="Conselho de Usuários">
          {TABS.map(({ id, label }) => (
            <Tabs.Tab key={id} value={id}>
              {label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Loaded query={query}>
          {(data) => (
            <>
              <Tabs.Panel value="conselheiros" pt="md">
                <CouncillorsPanel councillors={data.councillors} />
              </Tabs.Panel>
              <Tabs.Panel value="reunioes" pt="md">
                <MeetingsPanel meetings={data.meetings} />
              </Tabs.Panel>
              <Tabs.Panel value="propostas" pt="md">
                <ProposalsPanel proposals={data.proposals} meetings={data.meetings} />
              </Tabs.Panel>
            </>
          )}
        </Loaded>
      </Tabs>
    </Page>
  );
}
