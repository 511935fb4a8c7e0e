import { Stack } from '@mantine/core';
import { recurrenceWords } from '../sentences.ts';
import { EntryList } from './EntryList.tsx';
import { useEditor } from './editor-context.ts';
import { Counting, type Rule, Step } from './RecurrenceFields.tsx';

/** What repeating a transgression brings. */
export function RecurrenceTab() {
  const { body, set } = useEditor();
  const blank = (): Rule => ({
    item: body.transgressions.find((one) => one.derived !== null)?.id ?? '',
    fromSeverity: body.severities[0]?.id ?? '',
    toSeverity: body.severities[1]?.id ?? '',
    windowMonths: 24,
    anchor: 'finalOn',
    same: 'item',
    chain: false,
    lastDay: 'excluded',
  });
  return (
    <EntryList<Rule>
      path="recurrence"
      title="Regras de reincidência"
      noun="regra"
      lead="Experimentam-se nesta ordem; vale a primeira que couber."
      entries={body.recurrence}
      onChange={(next) => set('recurrence', next)}
      blank={blank}
      summary={(one) => ({ title: recurrenceWords(body, one), detail: '' })}
      ordered
    >
      {(one, put, path) => (
        <Stack gap="sm">
          <Step one={one} set={put} path={path} />
          <Counting one={one} set={put} path={path} />
        </Stack>
      )}
    </EntryList>
  );
}
