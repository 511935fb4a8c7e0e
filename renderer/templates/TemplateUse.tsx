import type { TemplateRow } from '../../shared/templates/contract.ts';
import { useWrite } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { ConfirmButton } from '../ui/ConfirmButton.tsx';

/** Puts a template out of use, or back. */
export function TemplateUse({ template: { id, version, inUse } }: { readonly template: TemplateRow }) {
  const { mutateAsync } = useWrite('templates.setUse');
  return (
    <IfCan permission="templates.write">
      <ConfirmButton
        variant="default"
        label={inUse ? 'Pôr fora de uso' : 'Pôr em uso'}
        question={inUse ? 'Pôr o modelo fora de uso?' : 'Pôr o modelo em uso?'}
        consequence={
          inUse
            ? 'Ele deixa de ser oferecido nos documentos expedidos. Os já preenchidos continuam como estão, e ele pode voltar ao uso.'
            : 'Ele volta a ser oferecido nos documentos expedidos da sua espécie.'
        }
        confirmLabel={inUse ? 'Pôr fora de uso' : 'Pôr em uso'}
        onConfirm={() => mutateAsync({ id, version, inUse: !inUse })}
      />
    </IfCan>
  );
}
