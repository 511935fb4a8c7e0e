import '../styles/identities.css';
import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useMemo, useState } from 'react';
import { applyMarks, findMarks, MARK_LABELS, type Mark } from '../../shared/identities/marks.ts';
import { ExtractPreview } from './ExtractPreview.tsx';

type ExtractEditorProps = {
  /** The extract as it stands in the form. */
  readonly value: string;
  /** Gives the extract with the accepted masks in place. */
  readonly onChange: (text: string) => void;
};

const idOf = ({ kind, text, start }: Mark): string => `${kind} ${start} ${text}`;

type ChoiceProps = {
  readonly mark: Mark;
  readonly accepted: boolean;
  readonly onToggle: () => void;
};

function Choice({ mark, accepted, onToggle }: ChoiceProps) {
  return (
    <li>
      <Checkbox
        checked={accepted}
        onChange={onToggle}
        label={`${MARK_LABELS[mark.kind]}: “${mark.text}” vira ${mark.mask}`}
        {...(mark.sure ? {} : { description: 'Pode ser um nome: confira' })}
      />
    </li>
  );
}

/**
 * What the application found in an extract that may tell who someone is: each is accepted or refused with the space bar,
 * the preview follows, and the masks enter the text when the person says so.
 */
export function ExtractEditor({ value, onChange }: ExtractEditorProps) {
  const marks = useMemo(() => findMarks(value), [value]);
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const isAccepted = (mark: Mark): boolean => mark.sure !== turned.has(idOf(mark));
  const accepted = marks.filter(isAccepted);
  const toggle = (mark: Mark): void => {
    const next = new Set(turned);
    if (!next.delete(idOf(mark))) next.add(idOf(mark));
    setTurned(next);
  };
  if (value.trim() === '') return null;
  if (marks.length === 0) {
    return (
      <Text fz="sm" c="dimmed" role="status">
        Nenhum nome, CPF, telefone, placa, endereço ou e-mail reconhecido no extrato. Leia-o ainda assim: um
        detalhe também identifica.
      </Text>
    );
  }
  return (
    <Stack gap="xs">
      <Text fz="sm" fw={600} role="status">
        {marks.length === 1
          ? '1 trecho pode identificar alguém'
          : `${marks.length} trechos podem identificar alguém`}
      </Text>
      <ul className="ls-marks" aria-label="Trechos que podem identificar alguém">
        {marks.map((mark) => (
          <Choice key={idOf(mark)} mark={mark} accepted={isAccepted(mark)} onToggle={() => toggle(mark)} />
        ))}
      </ul>
      <ExtractPreview text={value} marks={marks} accepted={new Set(accepted)} />
      <Group justify="flex-end">
        <Button
          variant="default"
          disabled={accepted.length === 0}
          onClick={() => onChange(applyMarks(value, accepted))}
        >
          {accepted.length === 1 ? 'Aplicar 1 máscara' : `Aplicar ${accepted.length} máscaras`}
        </Button>
      </Group>
    </Stack>
  );
}
