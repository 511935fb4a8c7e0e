import { Tabs, VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import type { RulebookProblem } from '../../../shared/rulebook/rulebook-problem.ts';
import { CircumstancesTab } from './CircumstancesTab.tsx';
import { ClassesTab } from './ClassesTab.tsx';
import { useEditor } from './editor-context.ts';
import { IdentityTab } from './IdentityTab.tsx';
import { ItemsTab } from './ItemsTab.tsx';
import { ProceduresTab } from './ProceduresTab.tsx';
import { ProgressionTab } from './ProgressionTab.tsx';
import { TABS, type TabId, tabOf } from './place.ts';
import { ReadingsTab } from './ReadingsTab.tsx';
import { RecurrenceTab } from './RecurrenceTab.tsx';
import { RewardsTab } from './RewardsTab.tsx';
import { SanctionsTab } from './SanctionsTab.tsx';
import { TermsTab } from './TermsTab.tsx';
import { WindowsTab } from './WindowsTab.tsx';

const CONTENTS: Readonly<Record<TabId, () => ReactNode>> = {
  identificacao: () => <IdentityTab />,
  sancoes: () => <SanctionsTab />,
  infracoes: () => <ItemsTab />,
  circunstancias: () => <CircumstancesTab />,
  reincidencia: () => <RecurrenceTab />,
  comportamento: () => <ClassesTab />,
  janelas: () => <WindowsTab />,
  procedimentos: () => <ProceduresTab />,
  prazos: () => <TermsTab />,
  recompensas: () => <RewardsTab />,
  progressao: () => <ProgressionTab />,
  leituras: () => <ReadingsTab />,
};

function Mark({ inside }: { readonly inside: readonly RulebookProblem[] }) {
  const grave = inside.some((one) => one.severity === 'error');
  return (
    <span className="lr-count" data-grave={grave}>
      {inside.length}
      <VisuallyHidden>{inside.length === 1 ? ' apontamento' : ' apontamentos'}</VisuallyHidden>
    </span>
  );
}

/** The parts of the draft, each with how much was found in it; `aside` stands beside the open one. */
export function EditorTabs({ aside }: { readonly aside: ReactNode }) {
  const { tab, openTab, problems } = useEditor();
  const inside = (id: TabId) => problems.filter((one) => tabOf(one.path) === id);
  return (
    <Tabs
      value={tab}
      onChange={(next) => openTab(TABS.find(({ id }) => id === next)?.id ?? 'identificacao')}
      keepMounted={false}
      className="lr-editor"
    >
      <Tabs.List aria-label="Partes da minuta" className="lr-tabs">
        {TABS.map(({ id, label }) => (
          <Tabs.Tab
            key={id}
            value={id}
            {...(inside(id).length === 0 ? {} : { rightSection: <Mark inside={inside(id)} /> })}
          >
            {label}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <div className="lr-desk">
        {TABS.filter(({ id }) => id === tab).map(({ id }) => (
          <Tabs.Panel key={id} value={id} className="ls-card">
            {CONTENTS[id]()}
          </Tabs.Panel>
        ))}
        {aside}
      </div>
    </Tabs>
  );
}
