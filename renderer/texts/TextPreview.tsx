import { Select, Text } from '@mantine/core';
import { useState } from 'react';
import { NO_FILTERS } from '../../shared/manifestations/filters.ts';
import { modelBody } from '../../shared/texts/contract.ts';
import { useRead } from '../app/queries.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';

const RECENT = 30;

function Filled({ body, manifestationId }: { readonly body: string; readonly manifestationId: number }) {
  const query = useRead('texts.preview', { body, manifestationId });
  return <Loaded query={query}>{({ text }) => <p className="ls-told">{text}</p>}</Loaded>;
}

function Preview({ body, chosen }: { readonly body: string; readonly chosen: string | null }) {
  const checked = modelBody.safeParse(body);
  if (!checked.success) return <Text fz="sm">{checked.error.issues[0]?.message}</Text>;
  if (chosen === null) return <Text fz="sm">Escolha uma manifestação para ver o texto preenchido.</Text>;
  return <Filled body={checked.data} manifestationId={Number(chosen)} />;
}

/** The text as it comes out for a real manifestation. */
export function TextPreview({ body }: { readonly body: string }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const recent = useRead('manifestations.list', { ...NO_FILTERS, limit: RECENT, before: null });
  const options = (recent.data?.rows ?? []).map(({ id, protocol }) => ({
    value: String(id),
    label: protocol,
  }));
  return (
    <Section title="Como fica">
      <Select
        label="Manifestação de exemplo"
        placeholder={options.length === 0 ? 'Nenhuma manifestação registrada' : 'Uma das mais recentes'}
        data={options}
        value={chosen}
        onChange={setChosen}
        searchable
        clearable
        mb="xs"
      />
      <Preview body={body} chosen={chosen} />
    </Section>
  );
}
