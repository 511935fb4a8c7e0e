import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Condition } from '../../../shared/rulebook/conditions.ts';
import { CountEditor, ServiceEditor, SumEditor } from './AmountEditor.tsx';
import { blankCondition, KIND_LABELS, kindOf, kindsFor, turnedInto } from './condition-kinds.ts';
import { type PartsProps, PartTools } from './PartTools.tsx';
import { join } from './place.ts';
import { Said } from './Said.tsx';

type NodeProps = {
  readonly path: string;
  readonly when: Condition;
  readonly onChange: (next: Condition) => void;
  /** “Nos demais casos” is offered only to the whole class. */
  readonly root?: boolean;
  /** Position among its siblings, for whoever hears the screen: `condição 2`. */
  readonly name: string;
  readonly tools?: ReactNode;
};

function Parts(props: PartsProps) {
  const { path, name, parts, word, onChange } = props;
  return (
    <Stack gap={6}>
      {parts.map((part, at) => {
        const own = `${name}.${at + 1}`;
        return (
          <div key={join(path, at)}>
            {at === 0 ? null : <Text className="lr-joint">{word}</Text>}
            <ConditionNode
              path={join(path, at)}
              name={own}
              when={part}
              onChange={(next) => onChange(parts.map((old, index) => (index === at ? next : old)))}
              tools={<PartTools {...props} name={own} at={at} />}
            />
          </div>
        );
      })}
      <Button
        size="compact-xs"
        variant="subtle"
        w="fit-content"
        leftSection={<IconPlus size={12} aria-hidden />}
        onClick={() => onChange([...parts, blankCondition()])}
      >
        Acrescentar à {name}
      </Button>
    </Stack>
  );
}

function Inside({ path, name, when, onChange }: NodeProps) {
  if (when.any)
    return (
      <Parts
        path={join(path, 'any')}
        name={name}
        parts={when.any}
        word="ou"
        onChange={(any) => onChange({ any })}
      />
    );
  if (when.all)
    return (
      <Parts
        path={join(path, 'all')}
        name={name}
        parts={when.all}
        word="e"
        onChange={(all) => onChange({ all })}
      />
    );
  if (when.not)
    return (
      <ConditionNode
        path={join(path, 'not')}
        name={`${name}.1`}
        when={when.not}
        onChange={(not) => onChange({ not })}
      />
    );
  if (when.count) return <CountEditor asked={when.count} onChange={(count) => onChange({ count })} />;
  if (when.sumDays) return <SumEditor asked={when.sumDays} onChange={(sumDays) => onChange({ sumDays })} />;
  if (when.serviceMonths)
    return (
      <ServiceEditor asked={when.serviceMonths} onChange={(serviceMonths) => onChange({ serviceMonths })} />
    );
  return null;
}

/** One condition, with those inside it. */
export function ConditionNode(props: NodeProps) {
  const { path, when, onChange, root = false, name, tools } = props;
  const kind = kindOf(when);
  return (
    <fieldset className="lr-condition" data-kind={kind} data-path={path} aria-label={name}>
      <Group justify="space-between" wrap="nowrap" gap="xs">
        <Select
          size="xs"
          w={230}
          aria-label={`Tipo da ${name}`}
          data={kindsFor(root).map((value) => ({ value, label: KIND_LABELS[value] }))}
          value={kind}
          allowDeselect={false}
          onChange={(next) => {
            const chosen = kindsFor(root).find((one) => one === next);
            if (chosen !== undefined) onChange(turnedInto(when, chosen));
          }}
        />
        {tools}
      </Group>
      <Inside {...props} />
      <Said path={path} />
      {when.any || when.all || when.not ? null : <Said path={join(path, kind)} deep />}
    </fieldset>
  );
}
