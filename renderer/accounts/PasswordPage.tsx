import { useNavigate } from 'react-router';
import { done } from '../ui/notify.tsx';
import { Page } from '../ui/Page.tsx';
import { PasswordForm } from './PasswordForm.tsx';

/** Change of one's own password, from the account menu. */
export function PasswordPage() {
  const navigate = useNavigate();
  const finish = (): void => {
    done('Senha trocada', 'Use a nova senha na próxima entrada.');
    void navigate('/');
  };
  return (
    <Page title="Trocar a senha" width="form">
      <div className="ls-card">
        <PasswordForm currentLabel="Senha atual" onDone={finish} onCancel={() => void navigate(-1)} />
      </div>
    </Page>
  );
}
