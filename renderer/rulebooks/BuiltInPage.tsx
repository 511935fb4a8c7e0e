import { useParams } from 'react-router';
import { builtInRulebook } from '../../shared/rulebook/built-in.ts';
import { IfCan } from '../app/session.tsx';
import '../styles/rulebooks.css';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Page } from '../ui/Page.tsx';
import { ExportButton } from './ExportButton.tsx';
import { BuiltInBadge } from './RulebookBadges.tsx';
import { RulebookTabs } from './RulebookTabs.tsx';
import { StartDraftButton } from './StartDraft.tsx';

const CRUMBS = [{ label: 'Norma disciplinar', to: '/norma' }];

/** A rulebook that comes with the application, read by a person. */
export function BuiltInPage() {
  const id = useParams()['id'] ?? '';
  const rules = builtInRulebook(id);
  if (rules === undefined) {
    return (
      <Page title="Norma" crumbs={CRUMBS}>
        <EmptyState title="Norma não encontrada" message="Volte à lista e escolha outra." />
      </Page>
    );
  }
  const source = { type: 'builtIn' as const, id };
  return (
    <Page
      title={rules.title}
      lead={rules.note}
      crumbs={CRUMBS}
      badges={<BuiltInBadge example={rules.example} />}
      actions={
        <>
          <ExportButton source={source} />
          <IfCan permission="rulebooks.write">
            <StartDraftButton from={source} />
          </IfCan>
        </>
      }
    >
      <RulebookTabs rules={rules} />
    </Page>
  );
}
