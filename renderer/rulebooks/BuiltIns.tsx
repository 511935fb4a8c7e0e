import { Button, Group, Text } from '@mantine/core';
import { Link } from 'react-router';
import { builtInRulebooks } from '../../shared/rulebook/built-in.ts';
import type { Rulebook } from '../../shared/rulebook/schema.ts';
import { useCan } from '../app/session.tsx';
import { ExportButton } from './ExportButton.tsx';
import { BuiltInBadge } from './RulebookBadges.tsx';
import { StartDraftButton } from './StartDraft.tsx';

function BuiltIn({ rules }: { readonly rules: Rulebook }) {
  const writes = useCan()('rulebooks.write');
  const source = { type: 'builtIn' as const, id: rules.id };
  return (
    <li className="ls-card">
      <Group gap="sm" justify="space-between" align="flex-start">
        <div className="lr-built-in">
          <Group gap="xs">
            <strong>{rules.title}</strong>
            <BuiltInBadge example={rules.example} />
          </Group>
          <Text fz="sm" c="dimmed">
            {rules.note ??
              `${rules.transgressions.length} infrações em ${rules.severities.length} gravidades.`}
          </Text>
        </div>
        <Group gap="xs">
          <Button
            size="xs"
            variant="default"
            component={Link}
            to={`/norma/modelo/${rules.id}`}
            aria-label={`Ver ${rules.title}`}
          >
            Ver
          </Button>
          <ExportButton size="xs" source={source} name={rules.title} />
          {writes ? <StartDraftButton size="xs" from={source} name={rules.title} /> : null}
        </Group>
      </Group>
    </li>
  );
}

/** The rulebooks that come with the application. */
export function BuiltIns() {
  return (
    <ul className="lr-built-ins">
      {builtInRulebooks.map((rules) => (
        <BuiltIn key={rules.id} rules={rules} />
      ))}
    </ul>
  );
}
