import { List } from '@mantine/core';
import type { Meeting } from '../../shared/council/contract.ts';
import { Section } from '../ui/Page.tsx';
import { StatusBadge } from '../ui/StatusBadge.tsx';

/** Who came to a meeting, and what was written of it. */
export function Minutes({ meeting: { councillors, minutes } }: { readonly meeting: Meeting }) {
  return (
    <>
      <Section title="Presença">
        <List size="sm" listStyleType="none">
          {councillors.map(({ id, name, segment, present }) => (
            <List.Item key={id}>
              {name} ({segment}){' '}
              <StatusBadge tone={present ? 'good' : 'quiet'} label={present ? 'Presente' : 'Ausente'} />
            </List.Item>
          ))}
        </List>
      </Section>
      <Section title="Ata">
        <span className="lc-lines">{minutes}</span>
      </Section>
    </>
  );
}
