import { useDebouncedValue } from '@mantine/hooks';
import { Spotlight } from '@mantine/spotlight';
import {
  IconFolders,
  IconInbox,
  IconLock,
  IconMailForward,
  IconSearch,
  IconShield,
  type TablerIcon,
} from '@tabler/icons-react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Hit } from '../../shared/search/contract.ts';
import { plainText } from '../ui/table/view.ts';
import { lock } from './lock.ts';
import type { NavGroup, NavItem } from './navigation.ts';
import { useRead } from './queries.ts';

const KINDS: Readonly<Record<Hit['kind'], { label: string; icon: TablerIcon; path: string }>> = {
  guard: { label: 'Guarda', icon: IconShield, path: 'guardas' },
  manifestation: { label: 'Manifestação', icon: IconInbox, path: 'manifestacoes' },
  referred: { label: 'Manifestação encaminhada', icon: IconMailForward, path: 'encaminhadas' },
  proceeding: { label: 'Procedimento', icon: IconFolders, path: 'procedimentos' },
};

function Hits({ hits }: { readonly hits: readonly Hit[] }) {
  const navigate = useNavigate();
  if (hits.length === 0) return null;
  return (
    <Spotlight.ActionsGroup label="Registros">
      {hits.map((hit) => {
        const { label, icon: Icon, path } = KINDS[hit.kind];
        return (
          <Spotlight.Action
            key={`${hit.kind}${hit.id}`}
            label={hit.title}
            description={`${label} · ${hit.detail}`}
            leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
            onClick={() => void navigate(`/${path}/${hit.id}`)}
          />
        );
      })}
    </Spotlight.ActionsGroup>
  );
}

function Commands({ items, showLock }: { readonly items: readonly NavItem[]; readonly showLock: boolean }) {
  const navigate = useNavigate();
  if (items.length === 0 && !showLock) return null;
  return (
    <Spotlight.ActionsGroup label="Ir para">
      {items.map(({ path, label, icon: Icon }) => (
        <Spotlight.Action
          key={path}
          label={label}
          leftSection={<Icon size={20} stroke={1.6} aria-hidden />}
          onClick={() => void navigate(`/${path}`)}
        />
      ))}
      {showLock ? (
        <Spotlight.Action
          label="Bloquear e sair"
          leftSection={<IconLock size={20} stroke={1.6} aria-hidden />}
          onClick={lock}
        />
      ) : null}
    </Spotlight.ActionsGroup>
  );
}

function emptyWords(text: string, searching: boolean): string {
  if (searching) return 'Procurando…';
  return text.length < 2 ? 'Digite ao menos duas letras.' : 'Nada encontrado com essas palavras.';
}

/** Records arrive after the words: the first is taken as if by the arrow, so that Enter opens it. */
function useFirstTaken(input: RefObject<HTMLInputElement | null>, hits: readonly Hit[] | undefined): void {
  useEffect(() => {
    if (hits === undefined || hits.length === 0) return;
    if (document.querySelector('[data-action][data-selected]') !== null) return;
    input.current?.dispatchEvent(new KeyboardEvent('keydown', { code: 'ArrowDown', bubbles: true }));
  }, [input, hits]);
}

/** Ctrl+K: any guard, protocol, proceeding or page that the person may open. */
export function CommandSearch({ groups }: { readonly groups: readonly NavGroup[] }) {
  const [query, setQuery] = useState('');
  const [text] = useDebouncedValue(query.trim(), 150);
  const found = useRead('search.find', { text }, { enabled: text.length >= 2 });
  const input = useRef<HTMLInputElement>(null);
  useFirstTaken(input, found.data);
  const wanted = plainText(query.trim());
  const items = groups
    .flatMap((group) => group.items)
    .filter(({ label }) => plainText(label).includes(wanted));
  const hits = text.length >= 2 ? (found.data ?? []) : [];
  const showLock = plainText('Bloquear e sair').includes(wanted);
  const nothing = items.length === 0 && hits.length === 0 && !showLock;
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      shortcut="mod + K"
      tagsToIgnore={[]}
      scrollable
      maxHeight={420}
      centered={false}
      yOffset="11vh"
      overlayProps={{ blur: 0, backgroundOpacity: 0.4 }}
    >
      <Spotlight.Search
        ref={input}
        aria-label="Procurar guarda, protocolo, procedimento ou página"
        placeholder="Nome, matrícula, protocolo, número ou página"
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList>
        <Hits hits={hits} />
        <Commands items={items} showLock={showLock} />
        {nothing ? <Spotlight.Empty>{emptyWords(text, found.isFetching)}</Spotlight.Empty> : null}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}
