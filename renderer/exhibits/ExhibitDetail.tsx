import { List, Stack, Text } from '@mantine/core';
import { MOVEMENTS } from '../../shared/exhibits/model.ts';
import { useRead } from '../app/queries.ts';
import { FilesOfProceeding } from '../attachments/FilesOfProceeding.tsx';
import { dateWords, instantWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';
import { Timeline } from '../ui/Timeline.tsx';

/** The chain of custody of an exhibit and who read it; opening this is itself recorded. */
export function ExhibitDetail({ id }: { readonly id: number }) {
  const exhibit = useRead('exhibits.get', { id });
  return (
    <Loaded query={exhibit}>
      {(data) => (
        <Stack gap="md">
          <Text className="ls-text">{data.description}</Text>
          {data.attachmentId === null ? null : (
            <FilesOfProceeding
              proceedingId={data.proceedingId}
              ids={[data.attachmentId]}
              label={`Arquivo da prova nº ${data.number}`}
              canAnnul={false}
            />
          )}
          <Timeline
            label="Cadeia de custódia"
            moments={[
              {
                id: 0,
                when: dateWords(data.receivedOn),
                title: `Recebida de ${data.source}`,
                detail: `Por ${data.receivedBy}${data.keptAt === '' ? '' : `; guardada em ${data.keptAt}`}.`,
              },
              ...data.movements.map((one) => ({
                id: one.id,
                when: `${dateWords(one.on)}, ${one.at}`,
                title: `${MOVEMENTS[one.kind].label}: de ${one.from} para ${one.to}`,
                detail: `${one.place}. ${one.reason} Registrado por ${one.recordedBy}.`,
              })),
            ]}
          />
          <div>
            <Text fw={600} fz="sm">
              Leituras
            </Text>
            {data.readings.length === 0 ? (
              <Text fz="sm">Esta é a primeira.</Text>
            ) : (
              <List size="sm">
                {data.readings.map((one) => (
                  <List.Item key={one.seq}>
                    {instantWords(one.at)} · {one.reader}
                  </List.Item>
                ))}
              </List>
            )}
          </div>
        </Stack>
      )}
    </Loaded>
  );
}
