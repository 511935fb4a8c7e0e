import { Anchor, Button, Group, Stack, Table, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { Link } from 'react-router';
import { AppError } from '../../shared/contract/errors.ts';
import { KIND_LABELS } from '../../shared/manifestations/model.ts';
import { call, type OutputAt } from '../app/client.ts';
import { STATUS } from '../manifestations/labels.ts';
import { dateWords } from '../ui/dates.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';
import { useVault } from './use-vault.ts';
import { VaultBanner } from './VaultBanner.tsx';

type Found = OutputAt<'identities.search'>;

const EMPTY = { cpf: '', phone: '', name: '' };
const FIELDS = [
  { name: 'cpf', label: 'CPF', description: 'Inteiro' },
  { name: 'phone', label: 'Telefone', description: 'Ao menos os oito últimos números' },
  { name: 'name', label: 'Nome', description: 'Uma ou mais palavras inteiras, com ou sem acento' },
] as const;

function Results({ found: { rows, more } }: { readonly found: Found }) {
  if (rows.length === 0) {
    return <Text role="status">Nenhuma manifestação de quem tenha todos os dados informados.</Text>;
  }
  return (
    <Stack gap="xs">
      <Text role="status" fz="sm">
        {rows.length === 1 ? '1 manifestação' : `${rows.length} manifestações`}
        {more ? ', as mais novas; há outras: informe mais um dado' : ''}
      </Text>
      <Table aria-label="Manifestações encontradas" verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Protocolo</Table.Th>
            <Table.Th>Tipo</Table.Th>
            <Table.Th>Recebida em</Table.Th>
            <Table.Th>Situação</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => (
            <Table.Tr key={row.id}>
              <Table.Td>
                <Anchor component={Link} to={`/manifestacoes/${row.id}`}>
                  {row.protocol}
                </Anchor>
              </Table.Td>
              <Table.Td>{KIND_LABELS[row.kind]}</Table.Td>
              <Table.Td>{dateWords(row.receivedOn)}</Table.Td>
              <Table.Td>
                <StatusBadge {...STATUS[row.status]} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Stack>
  );
}

/** Finds a citizen's manifestations in the open vault. What is typed stays on this screen only. */
export function SearchTab() {
  const [citizen, setCitizen] = useState(EMPTY);
  const [found, setFound] = useState<Found | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const [busy, setBusy] = useState(false);
  const search = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    setFound(null);
    try {
      // Called directly: who was looked for must not stay in the memory of readings.
      setFound(await call('identities.search', { citizen }));
    } catch (cause) {
      setError(cause instanceof AppError ? cause : new AppError({ code: 'unavailable' }));
    }
    setBusy(false);
  };
  const send = (event: FormEvent): void => {
    event.preventDefault();
    void search();
  };
  const open = useVault().data?.open ?? false;
  const wire = error?.wire;
  const fields = wire?.code === 'invalid' ? wire.fields : {};
  const isClosed = wire?.code === 'rule' && wire.rule === 'cofre_fechado';
  return (
    <Stack gap="md">
      {isClosed && !open ? null : (
        <VaultBanner why="A busca só encontra alguém com o cofre aberto. Fora dele não há nome, CPF nem telefone em lugar algum." />
      )}
      <Section title="Quem procurar">
        <form noValidate onSubmit={send}>
          <Stack gap="sm">
            <Group align="flex-start" grow>
              {FIELDS.map(({ name, label, description }) => (
                <TextInput
                  key={name}
                  label={label}
                  description={description}
                  autoComplete="off"
                  value={citizen[name]}
                  error={fields[`citizen.${name}`]?.[0]}
                  onChange={(event) => setCitizen({ ...citizen, [name]: event.currentTarget.value })}
                />
              ))}
            </Group>
            <Group justify="flex-end">
              <Button type="submit" loading={busy}>
                Procurar
              </Button>
            </Group>
          </Stack>
        </form>
      </Section>
      {error === null || error.wire.code === 'invalid' || (isClosed && open) ? null : (
        <ErrorNotice error={error} />
      )}
      {found === null ? null : <Results found={found} />}
    </Stack>
  );
}
