import type { exportsContract } from '../../shared/exports/contract.ts';
import type { HandlersOf } from '../context.ts';

export const exportsHandlers: HandlersOf<{ exports: typeof exportsContract }>['exports'] = {
  record: async ({ about, session }, { list, title, format, rows, filters }) => {
    const under = filters.length === 0 ? 'sem filtros' : `filtros: ${filters.join('; ')}`;
    about(
      `account:${session.accountId}`,
      `${title} (${list}), ${format.toUpperCase()}, ${rows} linhas, ${under}`,
    );
    return {};
  },
};
