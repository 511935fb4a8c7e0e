import { Tabs } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { useViewState } from '../ui/view-state.ts';
import { BehaviorRule } from './BehaviorRule.tsx';
import { Circumstances } from './Circumstances.tsx';
import { Items } from './Items.tsx';
import { Procedures } from './Procedures.tsx';
import { Readings } from './Readings.tsx';
import { SanctionsTable } from './SanctionsTable.tsx';
import { TermsTables } from './TermsTables.tsx';

type Tab = { readonly id: string; readonly label: string; readonly content: (rules: Rulebook) => ReactNode };

const TABS: readonly Tab[] = [
  { id: 'infracoes', label: 'Infrações', content: (rules) => <Items rules={rules} /> },
  { id: 'sancoes', label: 'Sanções e recompensas', content: (rules) => <SanctionsTable rules={rules} /> },
  {
    id: 'circunstancias',
    label: 'Circunstâncias e reincidência',
    content: (rules) => <Circumstances rules={rules} />,
  },
  { id: 'comportamento', label: 'Comportamento', content: (rules) => <BehaviorRule rules={rules} /> },
  { id: 'prazos', label: 'Prazos e prescrição', content: (rules) => <TermsTables rules={rules} /> },
  { id: 'procedimentos', label: 'Procedimentos', content: (rules) => <Procedures rules={rules} /> },
  { id: 'leituras', label: 'Leituras adotadas', content: (rules) => <Readings rules={rules} /> },
];

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The parts of the code. */
export function RulebookTabs({ rules }: { readonly rules: Rulebook }) {
  const [open, setOpen] = useViewState('rulebook.tab', 'infracoes', isText);
  return (
    <Tabs
      value={open}
      onChange={(next) => setOpen(next ?? 'infracoes')}
      keepMounted={false}
      className="ls-card"
    >
      <Tabs.List aria-label="Partes da norma">
        {TABS.map((tab) => (
          <Tabs.Tab key={tab.id} value={tab.id}>
            {tab.label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {TABS.map((tab) => (
        <Tabs.Panel key={tab.id} value={tab.id} pt="md">
          {tab.content(rules)}
        </Tabs.Panel>
      ))}
    </Tabs>
  );
}
