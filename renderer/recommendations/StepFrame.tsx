import { Modal, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Recommendation } from '../../shared/recommendations/model.ts';
import type { Path } from '../app/client.ts';
import { useCan } from '../app/session.tsx';
import { ContractForm } from '../forms/ContractForm.tsx';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { VaultBanner } from '../identities/VaultBanner.tsx';

export type StepProps = { readonly one: Recommendation; readonly onClose: () => void };

type StepFrameProps<P extends Path> = StepProps & {
  readonly title: string;
  readonly submitLabel: string;
  readonly form: ContractFormState<P>;
  readonly children: ReactNode;
};

/** The dialog of a step about a recommendation; the vault is asked for where the words are compared with identities. */
export function StepFrame<P extends Path>(props: StepFrameProps<P>) {
  const { one, title, submitLabel, form, onClose, children } = props;
  const compares = useCan()('recommendations.write') && one.origins.length > 0;
  return (
    <Modal opened onClose={onClose} title={title} size="lg" closeOnClickOutside={false}>
      <ContractForm of={form} submitLabel={submitLabel} onCancel={onClose} compact>
        <Stack gap="sm">
          {compares ? (
            <VaultBanner why="Só com o cofre aberto o que se escreve aqui pode ser comparado com a identidade de quem se manifestou." />
          ) : null}
          {children}
        </Stack>
      </ContractForm>
    </Modal>
  );
}
