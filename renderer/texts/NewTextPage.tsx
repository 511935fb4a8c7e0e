import { Page } from '../ui/Page.tsx';
import { TextForm } from './TextForm.tsx';

const CRUMBS = [{ label: 'Textos da ouvidoria', to: '/textos' }];

/** Writes a new text of the office. */
export function NewTextPage() {
  return (
    <Page title="Novo texto" crumbs={CRUMBS}>
      <TextForm text={null} />
    </Page>
  );
}
