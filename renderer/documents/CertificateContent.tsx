import { List, Text } from '@mantine/core';
import type { CertificateFacts } from '../../shared/documents/certificate.ts';
import { useRead } from '../app/queries.ts';
import { dateWords } from '../ui/dates.ts';
import { Loaded } from '../ui/Loaded.tsx';

function Said({ facts: { on, sanctions } }: { readonly facts: CertificateFacts }) {
  if (sanctions.length === 0) {
    return (
      <Text fz="sm">
        Em {dateWords(on)}, a certidão dirá que <strong>nada consta</strong> quanto a sanção disciplinar
        definitiva.
      </Text>
    );
  }
  return (
    <>
      <Text fz="sm">
        Em {dateWords(on)}, a certidão trará {sanctions.length === 1 ? 'esta sanção' : 'estas sanções'}:
      </Text>
      <List fz="sm" withPadding>
        {sanctions.map((one) => (
          <List.Item key={one.id}>
            {one.label}, {one.citation}, definitiva em {dateWords(one.finalOn)}
          </List.Item>
        ))}
      </List>
    </>
  );
}

/** What the certificate would say today. */
export function CertificateContent({ guardId }: { readonly guardId: number }) {
  const facts = useRead('documents.certificate', { guardId });
  return (
    <Loaded query={facts}>
      {(found) => (
        <div>
          <Said facts={found} />
          <Text fz="sm" c="dimmed" mt={4}>
            Não entram registros cancelados ou anulados, decisões de que caiba recurso, nem procedimentos em
            curso.
          </Text>
        </div>
      )}
    </Loaded>
  );
}
