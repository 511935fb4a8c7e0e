import type { Behavior, Equivalence } from './behavior-types.ts';
import { EntryList } from './EntryList.tsx';
import { EquivalenceFields } from './Equivalences.tsx';
import { useEditor } from './editor-context.ts';
import { LeavesPart } from './LeavesPart.tsx';
import { Windows } from './Windows.tsx';

/** From when windows count, what leaves do to them, and which sanctions are worth others. */
export function WindowsTab() {
  const { body, set } = useEditor();
  const { behavior } = body;
  const change = (part: Partial<Behavior>): void => set('behavior', { ...behavior, ...part });
  const nameOf = (id: string): string => body.sanctions.find((one) => one.id === id)?.label ?? id;
  return (
    <>
      <Windows behavior={behavior} change={change} />
      <LeavesPart behavior={behavior} change={change} />
      <EntryList<Equivalence>
        path="behavior.equivalences"
        title="Equivalências"
        noun="equivalência"
        lead="Tantas sanções de uma espécie valem por uma de outra."
        entries={behavior.equivalences}
        onChange={(equivalences) => change({ equivalences })}
        blank={() => ({ of: [], quantity: 2, as: '', citation: '' })}
        summary={(one) => ({
          title: `${one.quantity} de ${one.of.map(nameOf).join(' ou ') || '…'} valem por uma de ${nameOf(one.as) || '…'}`,
          detail: one.citation,
        })}
      >
        {(one, put, path) => <EquivalenceFields one={one} set={put} path={path} />}
      </EntryList>
    </>
  );
}
