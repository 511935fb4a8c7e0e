import { Stack, Text } from '@mantine/core';
import type { LinksOf } from '../../shared/links/contract.ts';
import { personRole, ROLE_NAMES } from '../../shared/people/model.ts';
import { dateWords } from '../ui/dates.ts';
import { Section } from '../ui/Page.tsx';
import { Timeline } from '../ui/Timeline.tsx';

function roleWords(role: string): string {
  const known = personRole.safeParse(role);
  return known.success ? ROLE_NAMES[known.data] : role;
}

/** Acts and people of the files joined to this one. */
export function JoinedFiles({ joined }: Pick<LinksOf, 'joined'>) {
  return joined.map(({ id, number, acts, people }) => (
    <Section key={id} title={`Apenso: ${number}`}>
      <Stack gap="sm">
        <Text fz="sm">
          {people.length === 0
            ? 'Sem pessoas designadas.'
            : people.map((one) => `${one.name} (${roleWords(one.role).toLowerCase()})`).join('; ')}
        </Text>
        <Timeline
          label={`Atos do ${number}`}
          moments={acts.map((act) => ({
            id: act.id,
            when: dateWords(act.on),
            title: act.guardName === null ? act.kind : `${act.kind} · ${act.guardName}`,
            detail: act.text,
          }))}
        />
      </Stack>
    </Section>
  ));
}
