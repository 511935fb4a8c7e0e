import { Stack } from '@mantine/core';
import { useRead } from '../app/queries.ts';
import '../styles/behavior.css';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { Distribution } from './Distribution.tsx';
import { ForceTable } from './ForceTable.tsx';
import { HistorySection } from './HistorySection.tsx';

const YEAR = 366;

/** The behavior of the whole force: how it is distributed, who is in each class and what changes soon. */
export function ForcePage() {
  const force = useRead('behavior.ofForce', { on: null, days: YEAR });
  const lead = force.data
    ? `Guardas em atividade em ${dateWords(force.data.on)}. As mudanças previstas supõem que nada mais ocorra e vão até um ano à frente.`
    : 'Guardas em atividade e as mudanças de classe previstas.';
  return (
    <Page title="Comportamento" lead={lead}>
      <Loaded query={force}>
        {(data) => (
          <Stack gap="md">
            <Distribution classes={data.classes} />
            <HistorySection on={data.on} />
            <ForceTable force={data} />
          </Stack>
        )}
      </Loaded>
    </Page>
  );
}
