import { Button, Menu } from '@mantine/core';
import {
  IconBookmark,
  IconCheck,
  IconDeviceFloppy,
  IconPencil,
  IconStar,
  IconTrash,
} from '@tabler/icons-react';
import { useState } from 'react';
import type { ManifestationFilters } from '../../../shared/manifestations/filters.ts';
import type { SavedView } from '../../../shared/views/contract.ts';
import { useWrite } from '../../app/queries.ts';
import { done } from '../../ui/notify.tsx';
import { RemoveViewDialog } from './RemoveViewDialog.tsx';
import { EditViewDialog, SaveViewDialog } from './ViewDialog.tsx';

type ViewsMenuProps = {
  readonly views: readonly SavedView[];
  readonly filters: ManifestationFilters;
  readonly onChoose: (filters: ManifestationFilters) => void;
};

type Asked = { readonly what: 'save' | 'edit' | 'replace' | 'remove'; readonly view: SavedView | null };

/** Whether two sets of filters ask for the same; both come from the same schema, so in the same order. */
const same = (one: ManifestationFilters, other: ManifestationFilters) =>
  JSON.stringify(one) === JSON.stringify(other);

type ItemsProps = {
  readonly view: SavedView;
  readonly changed: boolean;
  readonly onAsk: (asked: Asked) => void;
};

/** What can be done with the view in use. */
function ViewItems({ view, changed, onAsk }: ItemsProps) {
  const choose = useWrite('views.setDefault', {
    onSuccess: (_, { id }) =>
      done(id === null ? 'A lista volta a abrir em “Em aberto”' : 'A lista abrirá com esta visão'),
  });
  const id = view.isDefault ? null : view.id;
  return (
    <>
      <Menu.Item
        leftSection={<IconStar size={16} aria-hidden />}
        onClick={() => choose.mutate({ screen: 'manifestations', id })}
      >
        {view.isDefault ? 'Deixar de abrir a lista com ela' : 'Abrir a lista sempre com ela'}
      </Menu.Item>
      {view.own ? (
        <>
          {changed ? (
            <Menu.Item
              leftSection={<IconDeviceFloppy size={16} aria-hidden />}
              onClick={() => onAsk({ what: 'replace', view })}
            >
              Guardar nela os filtros atuais…
            </Menu.Item>
          ) : null}
          <Menu.Item
            leftSection={<IconPencil size={16} aria-hidden />}
            onClick={() => onAsk({ what: 'edit', view })}
          >
            Renomear ou compartilhar…
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} aria-hidden />}
            onClick={() => onAsk({ what: 'remove', view })}
          >
            Excluir…
          </Menu.Item>
        </>
      ) : null}
    </>
  );
}

function Dialogs({
  asked,
  filters,
  onClose,
}: {
  asked: Asked | null;
  filters: ManifestationFilters;
  onClose: () => void;
}) {
  if (asked === null) return null;
  const { what, view } = asked;
  if (view === null) return <SaveViewDialog filters={filters} onClose={onClose} />;
  if (what === 'remove') return <RemoveViewDialog view={view} onClose={onClose} />;
  return <EditViewDialog view={view} filters={what === 'edit' ? view.filters : filters} onClose={onClose} />;
}

/** The saved views: choosing one sets the list; the one in use can be kept, renamed, shared or deleted. */
export function ViewsMenu({ views, filters, onChoose }: ViewsMenuProps) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const [usedId, setUsedId] = useState<number | null>(null);
  const chosen = views.find(({ id }) => id === usedId);
  const equal = views.filter(({ filters: kept }) => same(kept, filters));
  // Of several that ask for the same, the one that was chosen; a chosen one stays in use when the filters change.
  const used = equal.find((view) => view === chosen) ?? equal[0] ?? chosen;
  const words = (view: SavedView): string => (view.own ? view.name : `${view.name} (de ${view.ownerName})`);
  return (
    <>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <Button variant="default" leftSection={<IconBookmark size={16} aria-hidden />}>
            {used === undefined ? 'Visões' : `Visão: ${used.name}`}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {views.length === 0 ? null : <Menu.Label>Visões salvas</Menu.Label>}
          {views.map((view) => (
            <Menu.Item
              key={view.id}
              leftSection={
                view === used ? <IconCheck size={16} aria-hidden /> : <span className="ls-no-check" />
              }
              onClick={() => {
                setUsedId(view.id);
                onChoose(view.filters);
              }}
            >
              {words(view)}
            </Menu.Item>
          ))}
          {used === undefined ? null : (
            <>
              <Menu.Divider />
              <Menu.Label>{words(used)}</Menu.Label>
              <ViewItems view={used} changed={!same(used.filters, filters)} onAsk={setAsked} />
            </>
          )}
          <Menu.Divider />
          <Menu.Item
            leftSection={<IconBookmark size={16} aria-hidden />}
            onClick={() => setAsked({ what: 'save', view: null })}
          >
            Salvar visão atual…
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Dialogs asked={asked} filters={filters} onClose={() => setAsked(null)} />
    </>
  );
}
