import '../styles/attachments.css';
import { Input, Stack } from '@mantine/core';
import { useRef, useState } from 'react';
import type { Control, FieldPath, FieldValues } from 'react-hook-form';
import { call } from '../app/client.ts';
import { useRead } from '../app/queries.ts';
import { useField } from '../forms/field.ts';
import type { Draft } from '../forms/use-draft.ts';
import { AboutFields } from './AboutFields.tsx';
import { AddingList } from './AddingList.tsx';
import { DropArea } from './DropArea.tsx';
import { StagedList } from './StagedList.tsx';
import { type About, useAdding } from './use-adding.ts';
import { useStaged } from './use-staged.ts';

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'number') : [];
}

type AttachmentDropProps<V extends FieldValues, N extends FieldPath<V>, T> = {
  readonly control: Control<V, unknown, T>;
  /** The field with the ids, which the record takes over when it is made. */
  readonly name: N;
  /** The name under which the form keeps its draft: files and draft come back together. */
  readonly form: string;
  readonly draft: Draft;
  readonly canIdentify?: boolean;
};

/** Attachments of a record that does not exist yet: copied at once, so that a fall of the program loses none. */
export function AttachmentDrop<V extends FieldValues, N extends FieldPath<V>, T>({
  control,
  name,
  form,
  draft,
  canIdentify = false,
}: AttachmentDropProps<V, N, T>) {
  const field = useField({ control, name, label: 'Anexos' });
  const ids = numbers(field.value);
  const now = useRef(ids);
  now.current = ids;
  const [about, setAbout] = useState<About>({ receivedFrom: '', identifies: false });
  const staged = useRead('attachments.staged', { form });
  const set = (next: readonly number[]): void => {
    now.current = next;
    field.set(next);
  };
  useStaged(form, draft, ids, set);
  const adding = useAdding({ kind: 'draft', form }, ({ id }) => set([...now.current, id]));
  const remove = (id: number): void => {
    set(now.current.filter((one) => one !== id));
    void call('attachments.discardStaged', { form, ids: [id] }).catch(() => undefined);
  };
  return (
    <Input.Wrapper error={field.error}>
      <Stack gap="xs">
        <StagedList ids={ids} rows={staged.data ?? null} onRemove={remove} />
        <AddingList of={adding} />
        <DropArea onFiles={(files) => adding.add(files, about)} />
        <AboutFields about={about} onChange={setAbout} canIdentify={canIdentify} />
      </Stack>
    </Input.Wrapper>
  );
}
