import { Tabs } from '@mantine/core';
import { useEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import type { GuardRecord } from '../../shared/guards/contract.ts';
import { useCan } from '../app/session.tsx';
import '../styles/guards.css';
import { useViewState } from '../ui/view-state.ts';
import { tabsOf } from './tabs.tsx';

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** The tab that the address asks for, else the one last seen, else the first. */
function useOpenTab(known: readonly string[]) {
  const [query, setQuery] = useSearchParams();
  const first = known[0] ?? '';
  const [kept, setKept] = useViewState('guards.tab', first, isText);
  const asked = query.has('registro');
  const found = [query.get('registro'), kept].find((one) => one !== null && known.includes(one));
  const choose = (next: string): void => {
    setKept(next);
    if (asked) setQuery({}, { replace: true });
  };
  return { open: found ?? first, asked, choose };
}

const ARRIVAL_MS = 1500;

/** Brings the records into sight when the address asks for one of them, while what stands above is still arriving. */
function useShown(asked: boolean) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const page = frame.current?.parentElement;
    if (!asked || !page) return;
    const watch = new ResizeObserver(() => frame.current?.scrollIntoView({ block: 'start' }));
    watch.observe(page);
    const end = setTimeout(() => watch.disconnect(), ARRIVAL_MS);
    return () => {
      clearTimeout(end);
      watch.disconnect();
    };
  }, [asked]);
  return frame;
}

/** The records of a guard by matter, and the dossier as it prints. */
export function GuardTabs({ guard }: { readonly guard: GuardRecord }) {
  const tabs = tabsOf(guard, useCan());
  const { open, asked, choose } = useOpenTab(tabs.map(({ id }) => id));
  const frame = useShown(asked);
  return (
    <Tabs
      value={open}
      onChange={(next) => choose(next ?? '')}
      keepMounted={false}
      ref={frame}
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
