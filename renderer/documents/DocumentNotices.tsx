import { Alert, Anchor, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { IssuedDocument } from '../../shared/documents/register.ts';
import { dateWords } from '../ui/dates.ts';

type NoticeProps = { readonly color: string; readonly title: string; readonly children: ReactNode };

function Notice({ color, title, children }: NoticeProps) {
  return (
    <Alert color={color} variant="light" icon={<IconAlertTriangle aria-hidden />} title={title}>
      <Text fz="sm">{children}</Text>
    </Alert>
  );
}

/** Why a document no longer stands. Its pages say so too; a PDF kept before stays as it was. */
export function DocumentNotices({ document }: { readonly document: IssuedDocument }) {
  const { annulledOn, annulledReason, replacedBy } = document;
  if (annulledOn !== null) {
    return (
      <Notice color="red" title={`Documento anulado em ${dateWords(annulledOn)}`}>
        Motivo: {annulledReason}
      </Notice>
    );
  }
  if (replacedBy === null) return null;
  return (
    <Notice color="amber" title="Documento corrigido por outro">
      Corrigido pelo documento{' '}
      <Anchor component={Link} to={`/documentos/${replacedBy.id}`} fz="sm" underline="always">
        {replacedBy.number}
      </Anchor>
      , de {dateWords(replacedBy.issuedOn)},{' '}
      {replacedBy.annulledOn === null
        ? 'que vale em seu lugar.'
        : `anulado em ${dateWords(replacedBy.annulledOn)}: nenhum dos dois produz efeito.`}
    </Notice>
  );
}
