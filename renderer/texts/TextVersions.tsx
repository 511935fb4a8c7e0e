import { Text } from '@mantine/core';
import '../styles/manifestations.css';
import type { OutputAt } from '../app/client.ts';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';

type TextVersionsProps = { readonly versions: OutputAt<'texts.get'>['versions'] };

/** What the office wrote in this text, the last first. */
export function TextVersions({ versions }: TextVersionsProps) {
  if (versions.length === 0) return null;
  return (
    <Section title="Versões do órgão">
      {versions.map(({ version, name, body, inUse, writtenOn, writtenBy }) => (
        <article key={version} className="ls-answer">
          <Text fz="sm" fw={600}>
            Versão {version} · {name} · {dateWords(writtenOn)} · {writtenBy}
            {inUse ? '' : ' · fora de uso'}
          </Text>
          <p className="ls-told">{body}</p>
        </article>
      ))}
    </Section>
  );
}
