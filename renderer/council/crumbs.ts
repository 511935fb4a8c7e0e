export const CRUMBS = [{ label: 'Conselho de Usuários', to: '/conselho' }] as const;
