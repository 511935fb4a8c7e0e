import '../styles/reports.css';
import { Button } from '@mantine/core';
import { IconDownload, IconFilePlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRead } from '../app/queries.ts';
import { IfCan } from '../app/session.tsx';
import { today } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { PeriodFields } from './PeriodFields.tsx';
import { choiceOf, initialChoice, issuePath } from './period.ts';
import { ReportFiguresView } from './ReportFiguresView.tsx';
import { useOpenData } from './use-open-data.ts';

/** The report of the ouvidoria over a period, its open data, and the way to issue it. */
export function ReportPage() {
  const [day] = useState(today);
  const [choice, setChoice] = useViewState('reports', initialChoice(day), choiceOf);
  const query = useRead('reports.figures', choice);
  const { saving, run } = useOpenData(choice);
  return (
    <Page
      title="Relatório da ouvidoria"
      lead="Número, motivos, pontos recorrentes e providências das manifestações recebidas no período (Lei 13.460/2017, arts. 14 e 15)."
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconDownload size={18} aria-hidden />}
            loading={saving}
            onClick={() => void run()}
          >
            Dados abertos (CSV)
          </Button>
          <IfCan permission="manifestations.write">
            <Button
              component={Link}
              to={issuePath(choice)}
              leftSection={<IconFilePlus size={18} aria-hidden />}
            >
              Expedir relatório
            </Button>
          </IfCan>
        </>
      }
    >
      <PeriodFields choice={choice} onChange={setChoice} />
      <Loaded query={query}>{(figures) => <ReportFiguresView figures={figures} />}</Loaded>
    </Page>
  );
}
