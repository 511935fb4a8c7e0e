import { Button, Group, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { plainText } from '../../ui/table/view.ts';
import { Entry, type EntryListProps } from './Entry.tsx';
import { useEditor } from './editor-context.ts';
import { join } from './place.ts';
import { Said } from './Said.tsx';

/** The entries with all the words, and the open one, so that it is never hidden while it is written. */
function matching<T>({ entries, summary }: EntryListProps<T>, words: string, open: number | null): number[] {
  const wanted = plainText(words).split(/\s+/).filter(Boolean);
  return entries.flatMap((entry, index) => {
    const { title, detail } = summary(entry);
    const text = plainText(`${title} ${detail}`);
    return index === open || wanted.every((word) => text.includes(word)) ? [index] : [];
  });
}

/** A list of the rulebook: entries that open in place, are added, removed and, where order counts, moved. */
export function EntryList<T>(props: EntryListProps<T>) {
  const { path, title, lead, noun, entries, searchable } = props;
  const { openEntries, goTo } = useEditor();
  const [words, setWords] = useState('');
  const add = (): void => {
    setWords('');
    const at = props.addAt ?? entries.length;
    props.onChange([...entries.slice(0, at), props.blank(), ...entries.slice(at)]);
    goTo(join(path, at));
  };
  return (
    <section className="lr-list" aria-label={title} data-path={path}>
      <Group justify="space-between" gap="xs">
        <h3>
          {title} <span>{entries.length}</span>
        </h3>
        <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
          Acrescentar {noun}
        </Button>
      </Group>
      {lead === undefined ? null : (
        <Text fz="sm" c="dimmed">
          {lead}
        </Text>
      )}
      <Said path={path} />
      {searchable ? (
        <TextInput
          type="search"
          size="xs"
          maw={320}
          mt={6}
          aria-label={`Procurar em ${title.toLowerCase()}`}
          placeholder="Procurar por artigo ou palavra"
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      ) : null}
      <ul className="lr-entries">
        {matching(props, words, openEntries[path] ?? null).map((index) => (
          <Entry key={join(path, index)} list={props} index={index} />
        ))}
      </ul>
    </section>
  );
}
