import { Button, Loader, Stack, Text, Textarea } from '@mantine/core';
import { useEffect, useState } from 'react';
import { assertNever } from '../../shared/assert.ts';
import type { AttachmentView } from '../../shared/attachments/model.ts';
import { AppError } from '../../shared/contract/errors.ts';
import { call } from '../app/client.ts';
import { ErrorNotice } from '../ui/ErrorNotice.tsx';
import { openedUrl } from './thumbnail.ts';
import type { Opened } from './use-opening.ts';

/** Longer texts are read in another program. */
const TEXT_BYTES = 400_000;

const UNPLAYABLE = new AppError({
  code: 'file',
  what: 'O arquivo não pôde ser exibido: o formato não é conhecido aqui ou o arquivo guardado está danificado. Salve uma cópia para vê-lo em outro programa.',
});

type PartProps = { readonly opened: Opened };

function PlainText({ opened }: PartProps) {
  const [text, setText] = useState<string | null>(null);
  const [failed, setFailed] = useState(false);
  const { token, bytes } = opened;
  useEffect(() => {
    const range = { headers: { range: `bytes=0-${Math.min(bytes, TEXT_BYTES) - 1}` } };
    fetch(openedUrl(token), range)
      .then((reply) => reply.arrayBuffer())
      .then(
        (read) => setText(new TextDecoder('utf-8').decode(read)),
        () => setFailed(true),
      );
  }, [token, bytes]);
  if (failed) return <ErrorNotice error={UNPLAYABLE} />;
  if (text === null) return <Loader size="sm" />;
  return (
    <Stack gap="xs">
      <Textarea readOnly autosize minRows={6} maxRows={24} aria-label="Texto do anexo" value={text} />
      {bytes > TEXT_BYTES ? (
        <Text fz="xs" c="dimmed">
          Mostrado o começo do texto. Para lê-lo inteiro, salve uma cópia.
        </Text>
      ) : null}
    </Stack>
  );
}

function Pdf({ opened }: PartProps) {
  const [error, setError] = useState<AppError | null>(null);
  const view = (): void => {
    call('desktop.viewPdf', { token: opened.token, title: opened.name.slice(0, 300) }).catch(
      (cause: unknown) => setError(cause instanceof AppError ? cause : UNPLAYABLE),
    );
  };
  return (
    <Stack gap="sm" align="flex-start">
      <Text fz="sm">
        O documento abre em uma janela isolada, sem acesso ao sistema nem à rede; ela se fecha com a sessão.
      </Text>
      <Button onClick={view} data-autofocus>
        Ver o documento
      </Button>
      {error === null ? null : <ErrorNotice error={error} />}
    </Stack>
  );
}

function Shown({
  opened,
  view,
  onFail,
}: PartProps & { readonly view: AttachmentView; readonly onFail: () => void }) {
  const url = openedUrl(opened.token);
  switch (view) {
    case 'image':
      return <img className="la-image" src={url} alt={opened.name} onError={onFail} />;
    case 'audio':
      return (
        <audio className="la-audio" controls src={url} onError={onFail} aria-label={opened.name}>
          <track kind="captions" />
        </audio>
      );
    case 'video':
      return (
        <video className="la-video" controls src={url} onError={onFail} aria-label={opened.name}>
          <track kind="captions" />
        </video>
      );
    case 'text':
      return <PlainText opened={opened} />;
    case 'pdf':
      return <Pdf opened={opened} />;
    default:
      return assertNever(view);
  }
}

/** What was opened, drawn or played inside the application. */
export function Preview({ opened, view }: PartProps & { readonly view: AttachmentView | null }) {
  const [failed, setFailed] = useState(false);
  if (failed) return <ErrorNotice error={UNPLAYABLE} />;
  if (view === null) {
    return (
      <Text fz="sm">
        Este tipo de arquivo não é exibido aqui: salve uma cópia para abri-lo em outro programa.
      </Text>
    );
  }
  return <Shown opened={opened} view={view} onFail={() => setFailed(true)} />;
}
