import { Box, Text } from '@mantine/core';
import type { ComparedSection, Difference } from '../../shared/rulebooks/model.ts';
import type { OutputAt } from '../app/client.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';

type Compared = OutputAt<'rulebooks.compare'>;

const KINDS = {
  added: { tone: 'good', label: 'Acrescentado' },
  removed: { tone: 'bad', label: 'Retirado' },
  changed: { tone: 'info', label: 'Alterado' },
} as const;

function Row({ one }: { readonly one: Difference }) {
  return (
    <tr>
      <th scope="row">
        {one.label}
        <StatusBadge {...KINDS[one.kind]} />
      </th>
      <td data-empty={one.before === null}>{one.before ?? 'Não há'}</td>
      <td data-empty={one.after === null}>{one.after ?? 'Não há'}</td>
    </tr>
  );
}

type PartProps = { readonly section: ComparedSection; readonly a: string; readonly b: string };

function Part({ section, a, b }: PartProps) {
  const count = section.differences.length;
  return (
    <Section
      title={section.label}
      actions={
        <Text fz="sm" c="dimmed">
          {count === 1 ? '1 diferença' : `${count} diferenças`}
        </Text>
      }
    >
      <Box
        component="section"
        className="ls-table-frame"
        aria-label={`Diferenças: ${section.label}`}
        tabIndex={0}
      >
        <table className="ls-table lr-compare" aria-label={section.label}>
          <thead>
            <tr>
              <th scope="col">O que difere</th>
              <th scope="col">{a}</th>
              <th scope="col">{b}</th>
            </tr>
          </thead>
          <tbody>
            {section.differences.map((one) => (
              <Row key={one.path} one={one} />
            ))}
          </tbody>
        </table>
      </Box>
    </Section>
  );
}

/** The differences between two rulebooks, part by part, the text of each side by side. */
export function Differences({ compared: { a, b, sections } }: { readonly compared: Compared }) {
  if (sections.length === 0) {
    return (
      <div className="ls-card">
        <EmptyState title="Nenhuma diferença" message="As duas normas dizem o mesmo." />
      </div>
    );
  }
  return (
    <>
      <dl className="ls-card lr-sides">
        <dt>Primeira</dt>
        <dd>
          {a.title} <small>{a.detail}</small>
        </dd>
        <dt>Segunda</dt>
        <dd>
          {b.title} <small>{b.detail}</small>
        </dd>
      </dl>
      {sections.map((section) => (
        <Part key={section.id} section={section} a="Primeira" b="Segunda" />
      ))}
    </>
  );
}
