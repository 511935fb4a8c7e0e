import { Group, Stack, Text } from '@mantine/core';
import { LEVELS } from '../../shared/access/model.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { ExceptionsTable } from './ExceptionsTable.tsx';
import { GrantForm } from './GrantForm.tsx';
import { LevelForm } from './LevelForm.tsx';
import { ProceedingReadings } from './ReadingsList.tsx';
import { SecrecyBadge } from './SecrecyBadge.tsx';

/** The level of secrecy, who may open the file besides it, and who read it. */
export function AccessPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const access = useRead('access.get', { proceedingId: proceeding.id });
  const can = useCan();
  const may = can('secrecy.manage');
  return (
    <Loaded query={access}>
      {(data) => (
        <Stack gap="md">
          <Section
            title="Nível de sigilo"
            actions={
              may ? (
                <DialogButton label="Mudar nível" title="Mudar o nível de sigilo">
                  {(close) => <LevelForm access={data} onClose={close} />}
                </DialogButton>
              ) : null
            }
          >
            <Stack gap="xs">
              <Group gap="xs">
                <SecrecyBadge level={data.level} always />
                <Text fz="sm">Abrem o procedimento: {LEVELS[data.level].who}</Text>
              </Group>
              {data.levels.map((one) => (
                <Text key={one.id} fz="sm" c="dimmed">
                  {dateWords(one.on)} · {LEVELS[one.level].label}, por {one.setBy}: {one.reason}
                </Text>
              ))}
            </Stack>
          </Section>
          <Section
            title="Pessoas nomeadas"
            actions={
              may ? (
                <DialogButton label="Nomear pessoa" title="Nomear pessoa para abrir o procedimento">
                  {(close) => <GrantForm access={data} onClose={close} />}
                </DialogButton>
              ) : null
            }
          >
            <ExceptionsTable access={data} may={may} />
          </Section>
          {can('secrecy.log') ? <ProceedingReadings id={proceeding.id} /> : null}
        </Stack>
      )}
    </Loaded>
  );
}
