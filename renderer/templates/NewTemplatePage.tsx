import { useNavigate } from 'react-router';
import { Page } from '../ui/Page.tsx';
import { TEMPLATE_CRUMBS } from './crumbs.ts';
import { TemplateForm } from './TemplateForm.tsx';

/** Sends a new template. */
export function NewTemplatePage() {
  const navigate = useNavigate();
  return (
    <Page
      title="Novo modelo"
      lead="Prepare o documento no editor de textos do órgão, com os campos da lista, e envie o arquivo .docx."
      crumbs={TEMPLATE_CRUMBS}
    >
      <TemplateForm template={null} onSaved={({ id }) => void navigate(`/modelos/${id}`)} />
    </Page>
  );
}
