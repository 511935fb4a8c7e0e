import { Stack, Text, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { plainText } from '../ui/table/view.ts';
import { GLOSSARY } from './glossary.ts';

/** The words of the office, with a filter. */
export function Glossary() {
  const [text, setText] = useState('');
  const wanted = plainText(text.trim());
  const terms = GLOSSARY.filter(({ term, meaning }) => plainText(`${term} ${meaning}`).includes(wanted));
  return (
    <Stack gap="md">
      <TextInput
        type="search"
        aria-label="Procurar no glossário"
        placeholder="Procurar no glossário"
        leftSection={<IconSearch size={16} aria-hidden />}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        maw={320}
      />
      <dl className="ls-glossary">
        {terms.map(({ term, meaning }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {terms.length === 0 ? (
        <Text fz="sm">Nenhuma palavra corresponde. Tente outra forma de escrever.</Text>
      ) : null}
    </Stack>
  );
}
