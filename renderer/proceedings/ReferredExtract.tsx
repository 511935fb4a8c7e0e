import { Anchor, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { useRead } from '../app/queries.ts';
import type { ContractFormState } from '../forms/use-contract-form.ts';
import { dateWords } from '../ui/dates.ts';
import { KeyValue } from '../ui/KeyValue.tsx';
import { Loaded } from '../ui/Loaded.tsx';

type ReferredExtractProps = { readonly of: ContractFormState<'proceedings.open'>; readonly id: number };

/** What the ouvidoria forwarded, to be read while the file is opened; its day is proposed as that of knowledge. */
export function ReferredExtract({ of, id }: ReferredExtractProps) {
  const referred = useRead('manifestations.getReferred', { id });
  const { form } = of;
  const receivedOn = referred.data?.receivedOn;
  useEffect(() => {
    if (receivedOn !== undefined && form.getValues('knownOn') === '')
      form.setValue('knownOn', receivedOn, { shouldDirty: true, shouldValidate: true });
  }, [receivedOn, form]);
  return (
    <Loaded query={referred}>
      {(data) => (
        <Stack
          gap="xs"
          className="ls-quote"
          role="note"
          aria-label={`Extrato da manifestação ${data.protocol}`}
        >
          <KeyValue
            facts={[
              { label: 'Recebida', value: dateWords(data.receivedOn) },
              { label: 'Data do fato', value: dateWords(data.factOn) },
              {
                label: 'Guardas apontados',
                value: data.guards.map((guard) => `${guard.name} (${guard.registration})`).join('; '),
              },
            ]}
          />
          <Text fz="sm" className="ls-text">
            {data.extract}
          </Text>
          <Anchor component={Link} to={`/encaminhadas/${id}`} fz="sm">
            Abrir a manifestação {data.protocol}
          </Anchor>
        </Stack>
      )}
    </Loaded>
  );
}
