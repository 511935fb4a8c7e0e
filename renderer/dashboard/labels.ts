import {
  IconAward,
  IconBulb,
  IconCertificate,
  IconChecklist,
  IconClipboardCheck,
  IconFileCertificate,
  IconGavel,
  IconHourglassHigh,
  IconKey,
  IconListDetails,
  IconLockQuestion,
  IconMailCheck,
  IconMailForward,
  IconMedal2,
  IconMessageQuestion,
  IconMessageReply,
  IconMessages,
  IconScale,
  IconSettings,
  IconShield,
  IconShieldOff,
  IconShieldX,
  IconSpeakerphone,
  IconUserOff,
  IconUserPause,
  IconUserStar,
  type TablerIcon,
} from '@tabler/icons-react';
import type { Task } from '../../shared/dashboard/contract.ts';

type Kind = {
  readonly label: string;
  readonly icon: TablerIcon;
  /** The page that resolves the task. */
  readonly path: string;
  /** The part of the page to open, as its address says. */
  readonly part?: string;
  /** Whether the task is of that page as a whole, and of nothing on it. */
  readonly whole?: boolean;
  /** From how many days before the end its light warns. */
  readonly warnFrom: number;
  /** Whether the day is one to be ready for, and not one until which something is owed. */
  readonly happens?: boolean;
};

export const TASKS: Readonly<Record<Task['kind'], Kind>> = {
  answer_undelivered: {
    label: 'Entregas de respostas',
    icon: IconMailCheck,
    path: 'manifestacoes',
    warnFrom: 0,
  },
  complement_due: {
    label: 'Complementos do cidadão',
    icon: IconMessageQuestion,
    path: 'manifestacoes',
    warnFrom: 5,
  },
  internal_answer: {
    label: 'Respostas internas',
    icon: IconMessages,
    path: 'manifestacoes',
    warnFrom: 5,
  },
  command_answer: {
    label: 'Respostas à ouvidoria',
    icon: IconMailForward,
    path: 'comando',
    warnFrom: 5,
  },
  appeal_term: { label: 'Prazos de recurso', icon: IconScale, path: 'sancoes', warnFrom: 3, happens: true },
  manifestation_due: {
    label: 'Respostas ao cidadão',
    icon: IconMessageReply,
    path: 'manifestacoes',
    warnFrom: 7,
  },
  referral_waiting: {
    label: 'Encaminhadas a examinar',
    icon: IconMailForward,
    path: 'encaminhadas',
    warnFrom: 7,
  },
  act_late: { label: 'Prazos vencidos', icon: IconHourglassHigh, path: 'procedimentos', warnFrom: 0 },
  hearing_today: {
    label: 'Oitivas de hoje',
    icon: IconMessages,
    path: 'procedimentos',
    part: '?aba=oitivas',
    warnFrom: 0,
    happens: true,
  },
  recusal_pending: {
    label: 'Suspeições a decidir',
    icon: IconScale,
    path: 'procedimentos',
    part: '?aba=pessoas',
    warnFrom: 0,
  },
  limitation: { label: 'Prescrição', icon: IconHourglassHigh, path: 'procedimentos', warnFrom: 60 },
  defense_term: { label: 'Prazos de defesa', icon: IconScale, path: 'procedimentos', warnFrom: 3 },
  decision_ready: { label: 'Julgamento', icon: IconGavel, path: 'procedimentos', warnFrom: 0 },
  sanction_notify: { label: 'Ciência da decisão', icon: IconSpeakerphone, path: 'sancoes', warnFrom: 0 },
  sanction_final: { label: 'Trânsito em julgado', icon: IconCertificate, path: 'sancoes', warnFrom: 0 },
  sanction_serve: {
    label: 'Cumprimento de penalidade',
    icon: IconClipboardCheck,
    path: 'sancoes',
    warnFrom: 0,
  },
  behavior_change: {
    label: 'Mudanças de comportamento próximas',
    icon: IconMedal2,
    path: 'guardas',
    warnFrom: 0,
    happens: true,
  },
  reclassification_draft: {
    label: 'Atos de reclassificação',
    icon: IconFileCertificate,
    path: 'reclassificacoes',
    warnFrom: 0,
  },
  reclassification_due: {
    label: 'Atos de reclassificação',
    icon: IconFileCertificate,
    path: 'reclassificacoes',
    whole: true,
    warnFrom: 0,
  },
  permit_expired: {
    label: 'Portes de arma vencidos',
    icon: IconShieldX,
    path: 'guardas',
    part: '?registro=porte',
    warnFrom: 0,
  },
  permit_expiring: {
    label: 'Portes de arma a vencer',
    icon: IconShield,
    path: 'guardas',
    part: '?registro=porte',
    warnFrom: 90,
  },
  permit_suspended: {
    label: 'Portes de arma suspensos',
    icon: IconShieldOff,
    path: 'guardas',
    part: '?registro=porte',
    warnFrom: 0,
  },
  removal_ending: {
    label: 'Afastamentos preventivos perto do fim',
    icon: IconUserPause,
    path: 'guardas',
    part: '?registro=afastamentos',
    warnFrom: 15,
  },
  mandate_ending: {
    label: 'Mandatos perto do fim',
    icon: IconUserStar,
    path: 'mandatos',
    whole: true,
    warnFrom: 30,
  },
  mandate_vacant: { label: 'Cargos vagos', icon: IconUserOff, path: 'mandatos', whole: true, warnFrom: 0 },
  charter_review: {
    label: 'Carta de Serviços',
    icon: IconListDetails,
    path: 'carta-de-servicos',
    whole: true,
    warnFrom: 30,
  },
  vault_admission: { label: 'Cofre: admissões', icon: IconKey, path: 'cofre', whole: true, warnFrom: 0 },
  vault_request: {
    label: 'Cofre: pedidos de revelação',
    icon: IconLockQuestion,
    path: 'cofre',
    whole: true,
    warnFrom: 0,
  },
  vault_reset: {
    label: 'Cofre: contas a conferir',
    icon: IconShieldX,
    path: 'cofre',
    whole: true,
    warnFrom: 0,
  },
  praise_waiting: {
    label: 'Elogios a examinar',
    icon: IconAward,
    path: 'elogios',
    whole: true,
    warnFrom: 0,
  },
  recommendation_answer: {
    label: 'Respostas a recomendações',
    icon: IconBulb,
    path: 'recomendacoes',
    warnFrom: 7,
  },
  recommendation_check: {
    label: 'Recomendações a verificar',
    icon: IconChecklist,
    path: 'recomendacoes',
    warnFrom: 7,
  },
  parameter_missing: { label: 'Parâmetros da norma', icon: IconSettings, path: 'norma', warnFrom: 0 },
};

type Matter = {
  /** The list where the count is seen one by one. */
  readonly to: string;
  /** What being late is called; none where nothing can be late. */
  readonly late?: { readonly none: string; readonly one: string; readonly many: string };
};

const LATE = { none: 'Nenhuma em atraso', one: '1 em atraso', many: 'em atraso' };
const LOST = {
  none: 'Nenhuma prescrição consumada',
  one: '1 com prescrição consumada',
  many: 'com prescrição consumada',
};

const EXPIRED_TERM = {
  none: 'Nenhum com prazo vencido',
  one: '1 com prazo vencido',
  many: 'com prazo vencido',
};

const EXPIRED = {
  none: 'Nenhum a recolher',
  one: '1 a recolher ou renovar',
  many: 'a recolher ou renovar',
};

const MATTERS: ReadonlyMap<string, Matter> = new Map<string, Matter>([
  ['manifestations_open', { to: '/manifestacoes', late: LATE }],
  ['complements_awaited', { to: '/manifestacoes', late: EXPIRED_TERM }],
  ['internal_answers', { to: '/prazos', late: LATE }],
  ['command_answers', { to: '/comando', late: LATE }],
  ['manifestations_near', { to: '/manifestacoes' }],
  ['referrals_waiting', { to: '/encaminhadas', late: LATE }],
  ['proceedings_open', { to: '/procedimentos', late: LOST }],
  ['defense_terms', { to: '/procedimentos' }],
  ['limitation_near', { to: '/procedimentos' }],
  ['hearings_today', { to: '/oitivas' }],
  ['acts_late', { to: '/quadro', late: EXPIRED_TERM }],
  ['recusals_pending', { to: '/procedimentos' }],
  ['decisions_ready', { to: '/procedimentos' }],
  ['sanctions_to_notify', { to: '/sancoes' }],
  ['sanctions_ready', { to: '/sancoes' }],
  ['sanctions_to_serve', { to: '/sancoes' }],
  ['behavior_changes', { to: '/comportamento' }],
  ['reclassifications_due', { to: '/reclassificacoes' }],
  ['permits_expired', { to: '/porte', late: EXPIRED }],
  ['permits_expiring', { to: '/porte' }],
  ['permits_suspended', { to: '/porte' }],
  ['removals_ending', { to: '/guardas' }],
  ['praise_waiting', { to: '/elogios' }],
  ['recommendations_open', { to: '/recomendacoes', late: LATE }],
  ['parameters_missing', { to: '/norma' }],
]);

/** Where a count leads; null when it has no list of its own. */
export function matterPath(id: string): string | null {
  return MATTERS.get(id)?.to ?? null;
}

/** How many are late, in words; null where nothing can be late. */
export function lateWords(id: string, late: number): string | null {
  const words = MATTERS.get(id)?.late;
  if (words === undefined) return late === 0 ? null : `${late} em atraso`;
  if (late === 0) return words.none;
  return late === 1 ? words.one : `${late.toLocaleString('pt-BR')} ${words.many}`;
}
