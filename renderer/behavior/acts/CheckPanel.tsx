import { Button, Group, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconListCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useRead } from '../../app/queries.ts';
import { Loaded } from '../../ui/Loaded.tsx';
import { type Check, checkWords } from './check-words.ts';
import { DifferenceItem } from './DifferenceItem.tsx';

function Result({ check }: { readonly check: Check }) {
  const clean = check.differences.length === 0;
  return (
    <Stack gap="sm">
      <p className={clean ? 'ls-ready' : 'lb-verdict'} role="status">
        {clean ? <IconCircleCheck size={18} aria-hidden /> : null}
        {checkWords(check)}
      </p>
      {clean ? null : (
        <ul className="lb-differences">
          {check.differences.map((one) => (
            <DifferenceItem key={`${one.guard.id} ${one.acts[0]?.id ?? ''}`} of={one} />
          ))}
        </ul>
      )}
    </Stack>
  );
}

/** Recomputes everything that the acts declared and says what is not so. */
export function CheckPanel() {
  const [asked, setAsked] = useState(false);
  const check = useRead('behavior.check', {}, { enabled: asked });
  return (
    <section className="ls-card" aria-label="Conferência dos atos">
      <Stack gap="md">
        <Group justify="space-between" wrap="nowrap">
          <Text fz="sm" maw="75ch">
            Recalcula dos fatos a classe de cada guarda na data de cada ato em vigor e mostra toda diferença
            com o que foi declarado. Uma sanção anulada depois do ato, por exemplo, aparece aqui com o motivo.
          </Text>
          <Button
            leftSection={<IconListCheck size={18} aria-hidden />}
            loading={check.isFetching}
            onClick={() => (asked ? void check.refetch() : setAsked(true))}
          >
            Conferir
          </Button>
        </Group>
        {asked ? <Loaded query={check}>{(data) => <Result check={data} />}</Loaded> : null}
      </Stack>
    </section>
  );
}
