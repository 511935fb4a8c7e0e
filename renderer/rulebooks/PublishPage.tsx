import { useParams } from 'react-router';
import '../styles/rulebooks.css';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Loading } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { PublishForm } from './PublishForm.tsx';
import { DraftBadge } from './RulebookBadges.tsx';
import { useFreshDraft } from './use-fresh-draft.ts';

/** Publishes a draft: its law, its validity, what is wrong with it and what it changes. */
export function PublishPage() {
  const id = Number(useParams()['id']);
  const { draft, error, again } = useFreshDraft(id);
  const crumbs = [
    { label: 'Norma disciplinar', to: '/norma' },
    { label: draft?.row.title ?? 'Minuta', to: `/norma/rascunho/${id}` },
  ];
  return (
    <Page
      title="Publicar a norma"
      lead="Publicada, a norma passa a reger os fatos ocorridos a partir da vigência e não se altera mais."
      crumbs={crumbs}
      badges={draft ? <DraftBadge status={draft.row.status} /> : null}
    >
      {error ? <ErrorNotice error={error} onRetry={again} /> : null}
      {draft === null && error === null ? <Loading /> : null}
      {draft === null ? null : <PublishForm draft={draft} />}
    </Page>
  );
}
