import type { RouteObject } from 'react-router';

/** Pages of the disciplinary code. */
export const rulebooksRoutes: RouteObject[] = [
  { path: 'norma', lazy: async () => ({ Component: (await import('./RulebooksPage.tsx')).RulebooksPage }) },
  {
    path: 'norma/comparar',
    lazy: async () => ({ Component: (await import('./ComparePage.tsx')).ComparePage }),
  },
  {
    path: 'norma/modelo/:id',
    lazy: async () => ({ Component: (await import('./BuiltInPage.tsx')).BuiltInPage }),
  },
  {
    path: 'norma/rascunho/:id',
    lazy: async () => ({ Component: (await import('./DraftPage.tsx')).DraftPage }),
  },
  {
    path: 'norma/rascunho/:id/impacto',
    lazy: async () => ({ Component: (await import('./ImpactPage.tsx')).ImpactPage }),
  },
  {
    path: 'norma/rascunho/:id/publicar',
    lazy: async () => ({ Component: (await import('./PublishPage.tsx')).PublishPage }),
  },
  { path: 'norma/:id', lazy: async () => ({ Component: (await import('./RulebookPage.tsx')).RulebookPage }) },
  {
    path: 'norma/:id/nova-versao',
    lazy: async () => ({ Component: (await import('./NewVersionPage.tsx')).NewVersionPage }),
  },
];
