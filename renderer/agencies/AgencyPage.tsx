import { Button } from '@mantine/core';
import { IconKey } from '@tabler/icons-react';
import { Link } from 'react-router';
import type { Agency } from '../../shared/agencies/contract.ts';
import { useRead } from '../app/queries.ts';
import { ContractForm } from '../forms/ContractForm.tsx';
import { useContractForm } from '../forms/use-contract-form.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { done } from '../ui/notify.tsx';
import { Page, Section } from '../ui/Page.tsx';
import { AgencyFields } from './AgencyFields.tsx';

const AT = {
  name: 'name',
  municipality: 'municipality',
  state: 'state',
  crest: 'crest',
  letterhead: 'letterhead',
  idleMinutes: 'idleMinutes',
} as const;

function AgencyForm({ agency }: { readonly agency: Agency }) {
  const { name, municipality, state, crest, letterhead, idleMinutes, version } = agency;
  const form = useContractForm({
    procedure: 'agencies.update',
    defaultValues: { name, municipality, state, crest, letterhead, idleMinutes, version },
    onSuccess: () => done('Dados do órgão atualizados'),
  });
  return (
    <ContractForm of={form} submitLabel="Salvar">
      <Section title="Guarda e cabeçalho dos documentos">
        <AgencyFields control={form.control} at={AT} />
      </Section>
    </ContractForm>
  );
}

/** The office's data, and the way to a new recovery key. */
export function AgencyPage() {
  const agency = useRead('agencies.current', {});
  const renew = (
    <Button
      component={Link}
      to="/orgao/chave"
      variant="default"
      leftSection={<IconKey size={18} aria-hidden />}
    >
      Nova chave de recuperação
    </Button>
  );
  return (
    <Page
      title="Órgão"
      lead="Nome, brasão e cabeçalho saem em todos os documentos."
      width="form"
      actions={renew}
    >
      <Loaded query={agency}>{(data) => <AgencyForm key={data.version} agency={data} />}</Loaded>
    </Page>
  );
}
