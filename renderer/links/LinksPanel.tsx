import { Anchor, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { LinksOf } from '../../shared/links/contract.ts';
import { LINK_NAMES } from '../../shared/links/model.ts';
import type { Proceeding } from '../../shared/proceedings/contract.ts';
import { useRead } from '../app/queries.ts';
import { useCan } from '../app/session.tsx';
import { DialogButton } from '../proceedings/DialogButton.tsx';
import { dateWords } from '../ui/dates.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Loaded } from '../ui/Loaded.tsx';
import { Section } from '../ui/Page.tsx';
import { JoinedFiles } from './JoinedFiles.tsx';
import { JoinForm } from './JoinForm.tsx';
import { SplitForm } from './SplitForm.tsx';
import { UndoForm } from './UndoForm.tsx';

type One = LinksOf['links'][number];

function sentence({ kind, principal }: One): string {
  if (kind === 'apensamento') return principal ? 'Apensado a este:' : 'Este está apensado ao principal:';
  return principal ? 'Desmembrado deste:' : 'Este foi desmembrado do:';
}

function LinkItem({
  link,
  links,
  may,
}: {
  readonly link: One;
  readonly links: LinksOf;
  readonly may: boolean;
}) {
  const { other, undoneOn } = link;
  const undoable = may && undoneOn === null && (link.kind === 'apensamento' || link.principal);
  return (
    <Stack gap={2} className="ls-incident">
      <Group gap="xs">
        <Text fz="sm">{sentence(link)}</Text>
        {other.reachable ? (
          <Anchor component={Link} to={`/procedimentos/${other.id}`}>
            {other.number}
          </Anchor>
        ) : (
          <Text fz="sm">{other.number} (protegido)</Text>
        )}
        {undoable ? (
          <DialogButton
            size="compact-sm"
            label="Desfazer"
            name={`Desfazer: ${LINK_NAMES[link.kind]} do ${other.number}`}
            title={`Desfazer o ${LINK_NAMES[link.kind].toLowerCase()} do ${other.number}`}
          >
            {(close) => <UndoForm linkId={link.id} links={links} onClose={close} />}
          </DialogButton>
        ) : null}
      </Group>
      <Text fz="sm" c="dimmed">
        {dateWords(link.on)}: {link.reason}
        {undoneOn === null ? '' : ` Desfeito em ${dateWords(undoneOn)}: ${link.undoneReason ?? ''}`}
      </Text>
    </Stack>
  );
}

function Actions({ proceeding, links }: { readonly proceeding: Proceeding; readonly links: LinksOf }) {
  const several = proceeding.charges.filter((charge) => !charge.withdrawn).length > 1;
  return (
    <Group gap="xs">
      <DialogButton label="Apensar" title="Apensar outro procedimento">
        {(close) => <JoinForm links={links} onClose={close} />}
      </DialogButton>
      {several ? (
        <DialogButton label="Desmembrar" title="Desmembrar o procedimento">
          {(close) => <SplitForm proceeding={proceeding} links={links} onClose={close} />}
        </DialogButton>
      ) : null}
    </Group>
  );
}

/** Files joined to this one or split from it. */
export function LinksPanel({ proceeding }: { readonly proceeding: Proceeding }) {
  const query = useRead('links.list', { proceedingId: proceeding.id });
  const may = useCan()('links.write') && proceeding.status === 'open';
  return (
    <Loaded query={query}>
      {(links) => (
        <Stack gap="md">
          <Section
            title="Apensos e desmembramentos"
            actions={may ? <Actions proceeding={proceeding} links={links} /> : null}
          >
            {links.links.length === 0 ? (
              <EmptyState
                title="Nenhum vínculo"
                message="Apense procedimentos que devam seguir juntos, ou desmembre imputações em outro."
              />
            ) : (
              links.links.map((one) => <LinkItem key={one.id} link={one} links={links} may={may} />)
            )}
          </Section>
          <JoinedFiles joined={links.joined} />
        </Stack>
      )}
    </Loaded>
  );
}
