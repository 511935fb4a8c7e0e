import { Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { Transgression } from '../../shared/rulebook/catalog-schema.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { plainText } from '../ui/table/view.ts';

function Item({ item }: { readonly item: Transgression }) {
  return (
    <li>
      <strong>{item.citation}</strong>
      <div>
        {item.label}
        {item.officialText === null ? null : <p className="lr-official">{item.officialText}</p>}
        {item.ownAggravation === null ? null : (
          <p>
            Agravante própria ({item.ownAggravation.citation}): {item.ownAggravation.label}
          </p>
        )}
        {item.derived === null ? null : (
          <p>Decorre da reincidência: a aplicação a propõe, não se escolhe à mão.</p>
        )}
        {item.note === null ? null : <p>{item.note}</p>}
      </div>
    </li>
  );
}

type GroupProps = {
  readonly title: string;
  readonly detail: string;
  readonly items: readonly Transgression[];
};

function Group({ title, detail, items }: GroupProps) {
  if (items.length === 0) return null;
  const count = items.length === 1 ? '1 item' : `${items.length} itens`;
  return (
    <section className="lr-part" aria-label={title}>
      <h3>
        {title} <span>{[count, detail].filter(Boolean).join(' · ')}</span>
      </h3>
      <ul className="lr-items">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}

function found(rules: Rulebook, text: string): readonly Transgression[] {
  const words = plainText(text).split(/\s+/).filter(Boolean);
  return rules.transgressions.filter((item) => {
    const all = plainText(`${item.citation} ${item.label} ${item.officialText ?? ''}`);
    return words.every((word) => all.includes(word));
  });
}

function Conflicts({ rules }: { readonly rules: Rulebook }) {
  return rules.conflicts.map((conflict) => (
    <Text key={conflict.citation} fz="sm" c="dimmed" mt="sm">
      {conflict.citation}: {conflict.text}
    </Text>
  ));
}

/** The transgressions by severity, found by article or word. */
export function Items({ rules }: { readonly rules: Rulebook }) {
  const [text, setText] = useState('');
  const items = found(rules, text);
  return (
    <>
      <TextInput
        type="search"
        aria-label="Procurar infração por artigo ou palavra"
        placeholder="Procurar por artigo ou palavra"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maw={320}
      />
      {rules.severities.map((severity) => (
        <Group
          key={severity.id}
          title={`Gravidade ${severity.label.toLowerCase()}`}
          detail={severity.citation}
          items={items.filter((item) => item.severity === severity.id)}
        />
      ))}
      <Group
        title="Gravidade escolhida pela autoridade, com motivos"
        detail=""
        items={items.filter((item) => item.severity === null)}
      />
      {items.length === 0 ? (
        <EmptyState title="Nenhuma infração encontrada" message="Mude ou apague as palavras procuradas." />
      ) : null}
      <Conflicts rules={rules} />
    </>
  );
}
