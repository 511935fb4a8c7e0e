import { Tabs } from '@mantine/core';
import '../../styles/behavior.css';
import '../../styles/proceedings.css';
import { Page } from '../../ui/Page.tsx';
import { useViewState } from '../../ui/view-state.ts';
import { ActsPanel } from './ActsPanel.tsx';
import { CheckPanel } from './CheckPanel.tsx';
import { PendingPanel } from './PendingPanel.tsx';

const TABS = [
  { id: 'pendentes', label: 'A declarar', panel: <PendingPanel /> },
  { id: 'atos', label: 'Atos', panel: <ActsPanel /> },
  { id: 'conferencia', label: 'Conferência', panel: <CheckPanel /> },
] as const;

function isTab(value: unknown): value is string {
  return TABS.some((tab) => tab.id === value);
}

/** The acts that declare classes of behavior: what is due, what was issued, and whether it all holds. */
export function ActsPage() {
  const [open, setOpen] = useViewState('reclassifications.tab', 'pendentes', isTab);
  return (
    <Page
      title="Atos de reclassificação"
      lead="A classe muda por si na data devida, pelos fatos. O ato da autoridade declara as mudanças e lhes dá publicidade."
    >
      <Tabs value={open} onChange={(next) => setOpen(next ?? open)} keepMounted={false}>
        <Tabs.List aria-label="Atos de reclassificação">
          {TABS.map((tab) => (
            <Tabs.Tab key={tab.id} value={tab.id}>
              {tab.label}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {TABS.map((tab) => (
          <Tabs.Panel key={tab.id} value={tab.id} pt="md">
            {tab.panel}
          </Tabs.Panel>
        ))}
      </Tabs>
    </Page>
  );
}
