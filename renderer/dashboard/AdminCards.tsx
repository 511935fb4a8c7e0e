import { Anchor, Text, Title } from '@mantine/core';
import {
  IconBuildingBank,
  IconDatabaseExport,
  IconFileSearch,
  IconKey,
  IconUsers,
  type TablerIcon,
} from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Account } from '../../shared/accounts/contract.ts';
import { levelWords } from '../../shared/backups/status.ts';
import { useRead } from '../app/queries.ts';
import { LEVELS } from '../backups/labels.ts';
import { StatusBadge } from '../ui/StatusBadge.tsx';

type CardProps = {
  readonly icon: TablerIcon;
  readonly title: string;
  readonly text: string;
  readonly to: string;
  readonly action: string;
  readonly badge?: ReactNode;
};

function Card({ icon: Icon, title, text, to, action, badge }: CardProps) {
  return (
    <li className="ls-card ls-duty">
      <Icon size={24} stroke={1.6} aria-hidden />
      <Title order={2}>{title}</Title>
      <Text fz="sm">{text}</Text>
      {badge}
      <Anchor component={Link} to={to} fz="sm" fw={600}>
        {action}
      </Anchor>
    </li>
  );
}

/** How the copies stand; a red or amber badge where the office must act. */
function BackupCard() {
  const status = useRead('backups.status', {});
  const { data } = status;
  const text =
    data === undefined
      ? 'Quando foi feita a última cópia e onde está.'
      : levelWords(data.level, data.lastGood?.days ?? null);
  return (
    <Card
      icon={IconDatabaseExport}
      title="Cópias de segurança"
      text={text}
      badge={data === undefined ? null : <StatusBadge {...LEVELS[data.level]} />}
      to="/copias"
      action="Ver cópias"
    />
  );
}

function counted(amount: number, one: string, many: string): string {
  return amount === 1 ? `1 ${one}` : `${amount} ${many}`;
}

function accountsWords(accounts: readonly Account[] | undefined): string {
  if (accounts === undefined) return 'Quem entra no sistema e com quais papéis.';
  const active = accounts.filter(({ status }) => status === 'active');
  const temporary = active.filter(({ mustChangePassword }) => mustChangePassword).length;
  const who = counted(active.length, 'conta ativa', 'contas ativas');
  if (temporary === 0) return `${who}; nenhuma com senha provisória.`;
  return `${who}; ${counted(temporary, 'ainda com senha provisória', 'ainda com senha provisória')}.`;
}

/** The administrator's duties: people, trail, recovery key, office. Nothing of any case. */
export function AdminCards() {
  const accounts = useRead('accounts.list', {});
  return (
    <ul className="ls-duties" aria-label="Administração">
      <Card
        icon={IconUsers}
        title="Usuários"
        text={accountsWords(accounts.data)}
        to="/usuarios"
        action="Ver usuários"
      />
      <Card
        icon={IconFileSearch}
        title="Auditoria"
        text="Verifique de tempos em tempos se a trilha de registros continua íntegra."
        to="/auditoria"
        action="Verificar a trilha"
      />
      <BackupCard />
      <Card
        icon={IconKey}
        title="Chave de recuperação"
        text="Confira se a folha impressa está no cofre. Se alguém mais a viu, ou se foi perdida, emita outra."
        to="/orgao/chave"
        action="Emitir nova chave"
      />
      <Card
        icon={IconBuildingBank}
        title="Órgão"
        text="Nome, brasão e cabeçalho dos documentos, e o tempo sem uso que encerra a sessão."
        to="/orgao"
        action="Ver dados do órgão"
      />
    </ul>
  );
}
