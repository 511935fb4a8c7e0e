import {
  IconAward,
  IconBook2,
  IconBuildingBank,
  IconBulb,
  IconCalendarDue,
  IconCalendarEvent,
  IconCertificate,
  IconChartBar,
  IconDatabaseExport,
  IconFileCertificate,
  IconFilePlus,
  IconFileSearch,
  IconFileText,
  IconFileTypeDocx,
  IconFolders,
  IconGavel,
  IconHelpCircle,
  IconHourglassHigh,
  IconIdBadge2,
  IconInbox,
  IconLayoutDashboard,
  IconLayoutKanban,
  IconListDetails,
  IconLock,
  IconMailForward,
  IconMedal2,
  IconReportAnalytics,
  IconShield,
  IconTableImport,
  IconTrendingUp,
  IconUserStar,
  IconUsers,
  IconUsersGroup,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Permission } from '../../shared/permissions.ts';

export type NavItem = {
  readonly path: string;
  readonly label: string;
  readonly icon: TablerIcon;
  readonly permission: Permission | null;
};

export type NavGroup = { readonly label: string | null; readonly items: readonly NavItem[] };

const GROUPS: readonly NavGroup[] = [
  {
    label: null,
    items: [
      { path: 'painel', label: 'Painel', icon: IconLayoutDashboard, permission: null },
      { path: 'prazos', label: 'Prazos', icon: IconCalendarDue, permission: null },
    ],
  },
  {
    label: 'Ouvidoria',
    items: [
      { path: 'manifestacoes', label: 'Manifestações', icon: IconInbox, permission: 'manifestations.read' },
      {
        path: 'manifestacoes/nova',
        label: 'Nova manifestação',
        icon: IconFilePlus,
        permission: 'manifestations.write',
      },
      {
        path: 'textos',
        label: 'Textos da ouvidoria',
        icon: IconFileText,
        permission: 'manifestations.read',
      },
      {
        path: 'recomendacoes',
        label: 'Recomendações',
        icon: IconBulb,
        permission: 'recommendations.read',
      },
      { path: 'relatorio', label: 'Relatório', icon: IconReportAnalytics, permission: 'manifestations.read' },
      {
        path: 'carta-de-servicos',
        label: 'Carta de Serviços',
        icon: IconListDetails,
        permission: 'charter.read',
      },
      { path: 'conselho', label: 'Conselho', icon: IconUsersGroup, permission: 'council.read' },
      { path: 'cofre', label: 'Cofre de identidades', icon: IconLock, permission: 'manifestations.identity' },
    ],
  },
  {
    label: 'Comando',
    items: [
      {
        path: 'comando',
        label: 'Pedidos da ouvidoria',
        icon: IconMailForward,
        permission: 'manifestations.command',
      },
    ],
  },
  {
    label: 'Corregedoria',
    items: [
      {
        path: 'encaminhadas',
        label: 'Encaminhadas',
        icon: IconMailForward,
        permission: 'manifestations.referred',
      },
      { path: 'procedimentos', label: 'Procedimentos', icon: IconFolders, permission: 'proceedings.read' },
      { path: 'quadro', label: 'Quadro por fase', icon: IconLayoutKanban, permission: 'proceedings.read' },
      { path: 'prescricao', label: 'Prescrição', icon: IconHourglassHigh, permission: 'proceedings.read' },
      { path: 'oitivas', label: 'Pauta de oitivas', icon: IconCalendarEvent, permission: 'hearings.read' },
      { path: 'sancoes', label: 'Sanções', icon: IconGavel, permission: 'sanctions.read' },
      { path: 'estatisticas', label: 'Estatísticas', icon: IconChartBar, permission: 'proceedings.read' },
    ],
  },
  {
    label: 'Efetivo',
    items: [
      { path: 'guardas', label: 'Guardas', icon: IconShield, permission: 'guards.read' },
      {
        path: 'guardas/importar',
        label: 'Importar planilha',
        icon: IconTableImport,
        permission: 'guards.write',
      },
      { path: 'comportamento', label: 'Comportamento', icon: IconMedal2, permission: 'behavior.read' },
      { path: 'elogios', label: 'Elogios', icon: IconAward, permission: 'rewards.grant' },
      { path: 'progressao', label: 'Progressão', icon: IconTrendingUp, permission: 'progression.read' },
      { path: 'porte', label: 'Porte de arma', icon: IconIdBadge2, permission: 'guards.record' },
      {
        path: 'reclassificacoes',
        label: 'Atos de reclassificação',
        icon: IconCertificate,
        permission: 'behavior.read',
      },
    ],
  },
  {
    label: 'Norma',
    items: [{ path: 'norma', label: 'Norma disciplinar', icon: IconBook2, permission: 'rulebooks.read' }],
  },
  {
    label: 'Arquivo',
    items: [{ path: 'documentos', label: 'Documentos', icon: IconFileCertificate, permission: null }],
  },
  {
    label: 'Gestão',
    items: [
      { path: 'mandatos', label: 'Mandatos', icon: IconUserStar, permission: null },
      { path: 'modelos', label: 'Modelos em Word', icon: IconFileTypeDocx, permission: 'templates.write' },
    ],
  },
  {
    label: 'Administração',
    items: [
      { path: 'usuarios', label: 'Usuários', icon: IconUsers, permission: 'accounts.manage' },
      { path: 'orgao', label: 'Órgão', icon: IconBuildingBank, permission: 'agencies.manage' },
      {
        path: 'copias',
        label: 'Cópias de segurança',
        icon: IconDatabaseExport,
        permission: 'backups.manage',
      },
      { path: 'auditoria', label: 'Auditoria', icon: IconFileSearch, permission: 'audit.verify' },
    ],
  },
  { label: null, items: [{ path: 'ajuda', label: 'Ajuda', icon: IconHelpCircle, permission: null }] },
];

/** What a person may open, among the pages that exist, in the order of the office's work. */
export function navigationFor(
  can: (permission: Permission) => boolean,
  existing: ReadonlySet<string>,
): readonly NavGroup[] {
  return GROUPS.map((group) => ({
    ...group,
    items: group.items.filter(
      ({ path, permission }) => existing.has(path) && (permission === null || can(permission)),
    ),
  })).filter((group) => group.items.length > 0);
}

/** The item whose page is open: the longest path that the address begins with. */
export function activeItem(groups: readonly NavGroup[], pathname: string): string | null {
  const inside = groups
    .flatMap((group) => group.items)
    .filter(({ path }) => pathname === `/${path}` || pathname.startsWith(`/${path}/`));
  return inside.sort((a, b) => b.path.length - a.path.length)[0]?.path ?? null;
}
