import { formatCpf } from '../../shared/text/cpf.ts';
import type { OutputAt } from '../app/client.ts';
import { KeyValue } from '../ui/KeyValue.tsx';

type CitizenFactsProps = { readonly identity: OutputAt<'identities.readGranted'> };

/** Who spoke. */
export function CitizenFacts({ identity }: CitizenFactsProps) {
  return (
    <KeyValue
      facts={[
        { label: 'Nome', value: identity.name, wide: true },
        { label: 'CPF', value: formatCpf(identity.cpf) },
        { label: 'Telefone', value: identity.phone },
        { label: 'E-mail', value: identity.email, wide: true },
        { label: 'Endereço', value: identity.address, wide: true },
      ]}
    />
  );
}
