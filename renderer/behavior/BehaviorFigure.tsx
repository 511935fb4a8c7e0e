import { Box, Button, Collapse, Group } from '@mantine/core';
import { IconTable } from '@tabler/icons-react';
import { useId, useState } from 'react';
import type { GuardBehavior } from '../../shared/behavior/contract.ts';
import '../styles/behavior.css';
import { BehaviorChart } from './BehaviorChart.tsx';
import { BehaviorLegend } from './BehaviorLegend.tsx';
import { BehaviorTables } from './BehaviorTables.tsx';
import { SCREEN } from './chart.ts';

/** The timeline with its legend and, on request, the same facts as tables. */
export function BehaviorFigure({ behavior }: { readonly behavior: GuardBehavior }) {
  const [asTable, setAsTable] = useState(false);
  const panel = useId();
  return (
    <figure className="lb-figure">
      <Box
        component="section"
        className="lb-scroll"
        aria-label="Linha do tempo do comportamento"
        tabIndex={0}
      >
        <BehaviorChart behavior={behavior} layout={SCREEN} />
      </Box>
      <Group justify="space-between" align="flex-start" wrap="nowrap" gap="sm" mt={6}>
        <BehaviorLegend ahead={behavior.next !== null} />
        <Button
          size="xs"
          variant="subtle"
          className="lb-as-table"
          leftSection={<IconTable size={16} aria-hidden />}
          aria-expanded={asTable}
          aria-controls={panel}
          onClick={() => setAsTable(!asTable)}
        >
          {asTable ? 'Ocultar tabela' : 'Ver como tabela'}
        </Button>
      </Group>
      <Collapse expanded={asTable} id={panel}>
        <BehaviorTables behavior={behavior} />
      </Collapse>
    </figure>
  );
}
