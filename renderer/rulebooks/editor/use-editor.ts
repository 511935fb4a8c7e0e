import { useEffect, useState } from 'react';
import type { OutputAt } from '../../app/client.ts';
import { useViewState } from '../../ui/view-state.ts';
import type { Editor } from './editor-context.ts';
import { entriesOn, focusPlace, TABS, type TabId, tabOf } from './place.ts';
import { useBody } from './use-body.ts';
import { useProblems } from './use-problems.ts';
import { useSaving } from './use-saving.ts';

type Target = { readonly path: string };

function isTab(value: unknown): value is TabId {
  return TABS.some((tab) => tab.id === value);
}

/** What is open on the screen, and how to bring a place of the rulebook into sight. */
function usePlaces(body: Editor['body'], id: number) {
  const [tab, openTab] = useViewState<TabId>(`rulebook-draft.${id}.tab`, 'identificacao', isTab);
  const [openEntries, setOpen] = useState<Editor['openEntries']>({});
  const [target, setTarget] = useState<Target | null>(null);
  useEffect(() => {
    if (target !== null) focusPlace(target.path);
  }, [target]);
  return {
    tab,
    openTab,
    openEntries,
    openEntry: (list: string, index: number | null) => setOpen((before) => ({ ...before, [list]: index })),
    goTo: (path: string) => {
      openTab(tabOf(path));
      setOpen((before) => ({ ...before, ...Object.fromEntries(entriesOn(body, path)) }));
      setTarget({ path });
    },
  };
}

/** Everything that the editor of a draft works on. */
export function useEditorState(draft: OutputAt<'rulebooks.getDraft'>) {
  const { body, set, undo, mayUndo } = useBody(draft.body);
  const saving = useSaving(draft.row, body);
  const { problems, checking } = useProblems(body, draft.problems);
  const places = usePlaces(body, draft.row.id);
  const editor: Editor = {
    body,
    put: set,
    set: (key, value) => set({ [key]: value }),
    problems,
    ...places,
  };
  return { editor, saving, checking, undo, mayUndo };
}
