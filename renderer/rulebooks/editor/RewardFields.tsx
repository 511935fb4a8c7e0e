import { SimpleGrid, Stack, TagsInput } from '@mantine/core';
import type { RulebookDraftBody } from '../../../shared/rulebook/draft-schema.ts';
import { CheckBox, MaybeBox, NumberBox, Place, TextBox, useInput } from './Field.tsx';
import { Names } from './Names.tsx';
import { join } from './place.ts';

export type Reward = RulebookDraftBody['rewards'][number];
type Limit = NonNullable<Reward['limit']>;
type RewardProps = { readonly path: string; readonly one: Reward; readonly set: (next: Reward) => void };

function NotDuring({
  path,
  limit,
  put,
}: {
  readonly path: string;
  readonly limit: Limit;
  readonly put: (part: Partial<Limit>) => void;
}) {
  const at = join(path, 'notDuring');
  const input = useInput({ path: at, label: 'Não se concede durante', description: 'Por exemplo: curso.' });
  return (
    <Place path={at}>
      <TagsInput {...input} value={limit.notDuring} onChange={(notDuring) => put({ notDuring })} />
    </Place>
  );
}

function LimitFields({
  path,
  limit,
  put,
}: {
  readonly path: string;
  readonly limit: Limit;
  readonly put: (part: Partial<Limit>) => void;
}) {
  return (
    <SimpleGrid cols={{ base: 1, sm: 2 }}>
      <NumberBox
        path={join(path, 'atMost')}
        label="No máximo"
        value={limit.atMost}
        onChange={(atMost) => put({ atMost })}
      />
      <NumberBox
        path={join(path, 'withinMonths')}
        label="Em"
        suffix=" meses"
        value={limit.withinMonths}
        onChange={(withinMonths) => put({ withinMonths })}
      />
      <NotDuring path={path} limit={limit} put={put} />
      <TextBox
        path={join(path, 'citation')}
        label="Artigo do limite"
        description="Onde a lei o estabelece."
        value={limit.citation}
        onChange={(citation) => put({ citation })}
      />
    </SimpleGrid>
  );
}

/** Everything of one reward. */
export function RewardFields({ path, one, set }: RewardProps) {
  const { limit } = one;
  return (
    <Stack gap="sm">
      <Names path={path} one={one} set={set} />
      <CheckBox
        path={join(path, 'limit')}
        label="Tem limite que a aplicação verifica"
        value={limit !== null}
        onChange={(has) =>
          set({ ...one, limit: has ? { atMost: 1, withinMonths: 12, notDuring: [], citation: '' } : null })
        }
      />
      {limit === null ? null : (
        <LimitFields
          path={join(path, 'limit')}
          limit={limit}
          put={(part) => set({ ...one, limit: { ...limit, ...part } })}
        />
      )}
      <MaybeBox
        path={join(path, 'limitNote')}
        label="Limite que a lei dá em palavras"
        description="A aplicação o mostra, mas não o verifica."
        value={one.limitNote}
        onChange={(limitNote) => set({ ...one, limitNote })}
      />
    </Stack>
  );
}
