import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { useCan } from '../app/session.tsx';
import '../styles/guards.css';
import { DocumentPreview } from '../print/DocumentPreview.tsx';
import { RewardsPanel } from '../rewards/RewardsPanel.tsx';
import { useViewState } from '../ui/view-state.ts';
import { CareerPanel } from './CareerPanel.tsx';
import { LeavesPanel } from './LeavesPanel.tsx';
import { SanctionsPanel } from './SanctionsPanel.tsx';

type Tab = { readonly id: string; readonly label: string; readonly content: ReactNode };

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function tabsOf(guard: GuardRecord, can: ReturnType<typeof useCan>): readonly Tab[] {
  const tabs: Tab[] = [];
  if (can('sanctions.read')) {
    tabs.push({ id: 'sancoes', label: 'Sanções', content: <SanctionsPanel guardId={guard.id} /> });
  }
  tabs.push(
    { id: 'recompensas', label: 'Recompensas', content: <RewardsPanel guardId={guard.id} /> },
    { id: 'afastamentos', label: 'Afastamentos', content: <LeavesPanel guard={guard} /> },
    { id: 'carreira', label: 'Carreira', content: <CareerPanel guard={guard} /> },
  );
  if (can('documents.dossier')) {
    tabs.push({
      id: 'prontuario',
      label: 'Prontuário',
      content: <DocumentPreview kind="dossier" input={{ guardId: guard.id }} />,
    });
  }
  return tabs;
}

/** Sanctions, rewards, leaves, career and the dossier as it prints. */
export function GuardTabs({ guard }: { readonly guard: GuardRecord }) {
  const can = useCan();
  const tabs = tabsOf(guard, can);
  const [chosen, setChosen] = useViewState('guards.tab', tabs[0]?.id ?? '', isText);
  const open = tabs.some((tab) => tab.id === chosen) ? chosen : (tabs[0]?.id ?? '');
  return (
    <Tabs
      value={open}
      onChange={(next) => setChosen(next ?? '')}
      keepMounted={false}
      className="ls-card lg-tabs"
    >
      <Tabs.List aria-label="Registros do guarda">
        {tabs.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id} pt="md">
          {tab.content}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
