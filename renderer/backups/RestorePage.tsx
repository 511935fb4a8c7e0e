import { useNavigate } from 'react-router';
import { askStatus } from '../app/events.ts';
import { Page } from '../ui/Page.tsx';
import { RestoreSteps } from './RestoreSteps.tsx';

/** Restores over the data in use: the session ends, and what was replaced is kept. */
export function RestorePage() {
  const navigate = useNavigate();
  return (
    <Page
      title="Restaurar uma cópia"
      lead="Ao fim a sessão se encerra, e todos entram de novo com as senhas que tinham quando a cópia foi feita."
      width="form"
      crumbs={[{ label: 'Cópias de segurança', to: '/copias' }]}
    >
      <RestoreSteps onBack={() => void navigate('/copias')} onRestored={askStatus} />
    </Page>
  );
}
