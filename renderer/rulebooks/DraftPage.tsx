import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { OutputAt } from '../app/client.ts';
import '../styles/rulebook-editor.css';
import '../styles/rulebooks.css';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loading } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { DraftEditor } from './editor/DraftEditor.tsx';
import { DraftBadge } from './RulebookBadges.tsx';
import { RulebookTabs } from './RulebookTabs.tsx';
import { StartDraftButton } from './StartDraft.tsx';
import { useFreshDraft } from './use-fresh-draft.ts';

const CRUMBS = [{ label: 'Norma disciplinar', to: '/norma' }];

function ClosedDraft({ draft: { row, body } }: { readonly draft: OutputAt<'rulebooks.getDraft'> }) {
  return (
    <Page
      title={row.title}
      lead="Esta minuta está encerrada e não se altera mais. Para continuar a partir dela, inicie outra como cópia."
      crumbs={CRUMBS}
      badges={<DraftBadge status={row.status} />}
      actions={
        <>
          {row.publishedAs === null ? null : (
            <Button component={Link} to={`/norma/${row.publishedAs}`} variant="default">
              Ver a versão publicada
            </Button>
          )}
          <StartDraftButton from={{ type: 'draft', id: row.id }} />
        </>
      }
    >
      <RulebookTabs rules={body} />
    </Page>
  );
}

/** The editor of a draft; a closed one is only read. */
export function DraftPage() {
  const id = Number(useParams()['id']);
  const { draft, error, again } = useFreshDraft(id);
  if (draft === null) {
    return (
      <Page title="Minuta" crumbs={CRUMBS}>
        {error ? <ErrorNotice error={error} onRetry={again} /> : <Loading />}
      </Page>
    );
  }
  if (draft.row.status !== 'open') return <ClosedDraft draft={draft} />;
  return <DraftEditor key={`${draft.row.id}.${draft.row.version}`} draft={draft} onReopen={again} />;
}
