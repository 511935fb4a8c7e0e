import { Button, Group, Kbd, Text } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { OutputAt } from '../../app/client.ts';
import { UnsavedGuard } from '../../forms/UnsavedGuard.tsx';
import { instantWords } from '../../ui/dates.ts';
import { Page } from '../../ui/Page.tsx';
import { DraftBadge } from '../RulebookBadges.tsx';
import { DraftActions } from './DraftActions.tsx';
import { EditorTabs } from './EditorTabs.tsx';
import { EditorContext } from './editor-context.ts';
import { ProblemsPanel } from './ProblemsPanel.tsx';
import { SavingRefusal } from './SavingRefusal.tsx';
import { isTableWhole } from './sendable.ts';
import { useEditorState } from './use-editor.ts';
import type { Saving } from './use-saving.ts';

const CRUMBS = [{ label: 'Norma disciplinar', to: '/norma' }];

const STATES: Readonly<Record<Saving['state'], string>> = {
  saved: 'Tudo gravado',
  changed: 'Alterações por gravar',
  saving: 'Gravando…',
  refused: 'Não gravado',
};

/** Ctrl+S saves at once, unless a dialog is open. */
function useSaveKey(save: () => Promise<boolean>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return;
      event.preventDefault();
      if (document.querySelector('[role="dialog"]') === null) void save();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [save]);
}

type BarProps = {
  readonly saving: Saving;
  readonly whole: boolean;
  readonly onUndo: (() => void) | null;
};

function Bar({ saving, whole, onUndo }: BarProps) {
  const kept = whole ? STATES.saved : 'Gravado, menos a tabela de progressão';
  return (
    <div className="lr-bar">
      <Text fz="sm" role="status" aria-label="Gravação da minuta">
        {saving.state === 'saved' ? `${kept} · ${instantWords(saving.row.updatedAt)}` : STATES[saving.state]}
      </Text>
      <Text fz="xs" c="dimmed">
        <Kbd size="xs">Ctrl</Kbd> + <Kbd size="xs">S</Kbd> grava
      </Text>
      <Button
        size="compact-sm"
        variant="subtle"
        leftSection={<IconArrowBackUp size={16} aria-hidden />}
        disabled={onUndo === null}
        onClick={() => onUndo?.()}
      >
        Desfazer
      </Button>
      <Group gap="xs" ml="auto">
        <DraftActions saving={saving} />
      </Group>
    </div>
  );
}

type DraftEditorProps = {
  readonly draft: OutputAt<'rulebooks.getDraft'>;
  /** Reads the draft again and begins anew. */
  readonly onReopen: () => void;
};

/** Everything of a draft, part by part, with what is wrong beside. */
export function DraftEditor({ draft, onReopen }: DraftEditorProps) {
  const { editor, saving, checking, undo, mayUndo } = useEditorState(draft);
  const finished = useRef(false);
  useSaveKey(saving.save);
  return (
    <EditorContext value={editor}>
      <Page
        title={`Minuta nº ${draft.row.id}`}
        lead={
          <>
            <strong>{editor.body.title || 'Norma sem título'}</strong>
            <br />
            Origem: {draft.row.basedOn}
          </>
        }
        crumbs={CRUMBS}
        badges={<DraftBadge status="open" />}
      >
        <UnsavedGuard dirty={saving.state === 'refused'} finished={finished} keptAsDraft={false} />
        <SavingRefusal saving={saving} onReopen={onReopen} />
        <Bar saving={saving} whole={isTableWhole(editor.body.progression)} onUndo={mayUndo ? undo : null} />
        <EditorTabs aside={<ProblemsPanel checking={checking} />} />
      </Page>
    </EditorContext>
  );
}
