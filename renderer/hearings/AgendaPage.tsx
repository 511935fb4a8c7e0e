import { Button, Group, SegmentedControl } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { addDays } from '../../shared/time/civil-date.ts';
import { useRead } from '../app/queries.ts';
import { PrintActions } from '../print/PrintActions.tsx';
import { dateWords, today } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Page } from '../ui/Page.tsx';
import { useViewState } from '../ui/view-state.ts';
import { AgendaDay } from './AgendaDay.tsx';
import { daysShown, type Span } from './week.ts';

type View = { readonly day: string; readonly span: Span };

const isView = (value: unknown): value is View =>
  typeof value === 'object' && value !== null && 'day' in value && 'span' in value;

function Toolbar({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const { day, span } = view;
  const step = span === 'day' ? 1 : 7;
  return (
    <Group gap="xs" align="flex-end">
      <DateInput
        label="Dia"
        value={day}
        valueFormat="DD/MM/YYYY"
        onChange={(value) => {
          if (value !== null) onChange({ day: value, span });
        }}
        popoverProps={{ withinPortal: true }}
      />
      <SegmentedControl
        aria-label="Período da pauta"
        value={span}
        onChange={(value) => onChange({ day, span: value === 'day' ? 'day' : 'week' })}
        data={[
          { value: 'day', label: 'Dia' },
          { value: 'week', label: 'Semana' },
        ]}
      />
      <Button
        variant="default"
        leftSection={<IconChevronLeft size={16} aria-hidden />}
        onClick={() => onChange({ day: addDays(day, -step), span })}
      >
        Anterior
      </Button>
      <Button variant="default" onClick={() => onChange({ day: today(), span })}>
        Hoje
      </Button>
      <Button
        variant="default"
        rightSection={<IconChevronRight size={16} aria-hidden />}
        onClick={() => onChange({ day: addDays(day, step), span })}
      >
        Seguinte
      </Button>
    </Group>
  );
}

/** The agenda of hearings, by day or week, to be read and printed. */
export function AgendaPage() {
  const [view, setView] = useViewState<View>('hearings', { day: today(), span: 'week' }, isView);
  const days = daysShown(view.day, view.span);
  const agenda = useRead('hearings.agenda', { from: days[0] ?? view.day, to: days.at(-1) ?? view.day });
  return (
    <Page
      title="Pauta de oitivas"
      lead="Quem será ouvido, quando e onde. Para designar, abra o procedimento na aba Oitivas."
      actions={
        <PrintActions
          kind="hearings-agenda"
          input={{ day: view.day }}
          suggestedName={`Pauta ${dateWords(view.day).replaceAll('/', '-')}.pdf`}
        />
      }
    >
      <Toolbar view={view} onChange={setView} />
      <Loaded query={agenda}>
        {(items) => {
          const shown = days.filter((day) => view.span === 'day' || items.some((one) => one.on === day));
          return shown.length === 0 ? (
            <EmptyState title="Nenhuma oitiva nesta semana" message="Escolha outra semana ou outro dia." />
          ) : (
            shown.map((day) => (
              <AgendaDay key={day} day={day} items={items.filter((one) => one.on === day)} />
            ))
          );
        }}
      </Loaded>
    </Page>
  );
}
