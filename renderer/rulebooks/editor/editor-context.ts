import { createContext, useContext } from 'react';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import type { RulebookProblem } from '../../../shared/rulebook/rulebook-problem.ts';
import type { TabId } from './place.ts';

/** What every field of the editor works on: one body, its problems, and what is open on the screen. */
export type Editor = {
  readonly body: RulebookDraftBody;
  /** Replaces one part of the body. */
  readonly set: <K extends keyof RulebookDraftBody>(key: K, value: RulebookDraftBody[K]) => void;
  /** Replaces several parts at once, as one step. */
  readonly put: (part: Partial<RulebookDraftBody>) => void;
  readonly problems: readonly RulebookProblem[];
  readonly tab: TabId;
  readonly openTab: (tab: TabId) => void;
  /** The open entry of each list, by the path of the list. */
  readonly openEntries: Readonly<Record<string, number | null>>;
  readonly openEntry: (list: string, index: number | null) => void;
  /** Opens what hides a place and puts the focus on it. */
  readonly goTo: (path: string) => void;
};

export const EditorContext = createContext<Editor | null>(null);

/** The editor around a component. */
export function useEditor(): Editor {
  const editor = useContext(EditorContext);
  if (editor === null) throw new Error('There is no rulebook editor around this component.');
  return editor;
}

/** The errors of exactly this place, for its field to show. */
export function useErrorAt(path: string): string | undefined {
  const errors = useEditor().problems.filter((one) => one.path === path && one.severity === 'error');
  return errors.length === 0 ? undefined : errors.map((one) => one.text).join(' ');
}
