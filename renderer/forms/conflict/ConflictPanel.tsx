import { Alert, Button, Group, Radio, Table, Text } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useState } from 'react';
import type { Path } from '../../app/client.ts';
import { useArrival } from '../../imports/use-arrival.ts';
import { ErrorNotice } from '../../ui/ErrorNotice.tsx';
import type { Side } from './merge.ts';
import type { Conflict } from './use-conflict.ts';

type Line = { readonly name: string; readonly label: string; readonly mine: string; readonly theirs: string };

type LineProps = { readonly line: Line; readonly side: Side; readonly onSide: (side: Side) => void };

function LineRow({ line, side, onSide }: LineProps) {
  const choice = (value: Side, text: string) => (
    <Table.Td>
      <Radio
        name={`conflito-${line.name}`}
        value={value}
        checked={side === value}
        onChange={() => onSide(value)}
        label={text === '' ? '(em branco)' : text}
        aria-label={`${line.label}, ${value === 'mine' ? 'o que você escreveu' : 'o que está gravado'}: ${text === '' ? 'em branco' : text}`}
      />
    </Table.Td>
  );
  return (
    <Table.Tr>
      <Table.Th scope="row">{line.label}</Table.Th>
      {choice('mine', line.mine)}
      {choice('theirs', line.theirs)}
    </Table.Tr>
  );
}

type ChoicesProps<P extends Path> = {
  readonly of: Conflict<P>;
  readonly found: NonNullable<Conflict<P>['found']>;
};

function Choices<P extends Path>({ of, found }: ChoicesProps<P>) {
  const [sides, setSides] = useState<Readonly<Record<string, Side>>>(() =>
    Object.fromEntries(found.list.map(({ field, proposal }) => [field, proposal])),
  );
  const area = useArrival<HTMLDivElement>();
  const lines = of.fields.filter(({ name }) => found.list.some(({ field }) => field === name));
  return (
    <div ref={area} tabIndex={-1}>
      <Alert
        color="amber"
        variant="light"
        icon={<IconUsers aria-hidden />}
        title="Outra pessoa alterou este registro"
      >
        <Text fz="sm" mb="xs">
          O que você escreveu continua na tela.{' '}
          {lines.length === 0
            ? 'Os dados deste formulário não mudaram: pode enviar de novo.'
            : 'Escolha, em cada campo, qual dos dois fica; depois confira e envie de novo.'}
        </Text>
        {lines.length === 0 ? null : (
          <Table aria-label="Diferenças entre o que você escreveu e o que está gravado" bg="white">
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Campo</Table.Th>
                <Table.Th>O que você escreveu</Table.Th>
                <Table.Th>O que está gravado agora</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {lines.map(({ name, label, show }) => (
                <LineRow
                  key={name}
                  line={{ name, label, mine: show(found.mine[name]), theirs: show(found.theirs[name]) }}
                  side={sides[name] ?? 'mine'}
                  onSide={(side) => setSides((now) => ({ ...now, [name]: side }))}
                />
              ))}
            </Table.Tbody>
          </Table>
        )}
        <Group justify="flex-end" mt="sm">
          <Button onClick={() => of.settle(sides)}>
            {lines.length === 0 ? 'Continuar' : 'Aplicar as escolhas'}
          </Button>
        </Group>
      </Alert>
    </div>
  );
}

/** The stale version side by side with the recorded one, field by field; nothing typed is lost. */
export function ConflictPanel<P extends Path>({ of }: { readonly of: Conflict<P> }) {
  if (of.error !== null) return <ErrorNotice error={of.error} />;
  return of.found === null ? null : <Choices of={of} found={of.found} />;
}
