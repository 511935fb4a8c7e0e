import type { RouteObject } from 'react-router';

export const manifestationsRoutes: RouteObject[] = [
  {
    path: 'manifestacoes',
    lazy: async () => ({ Component: (await import('./ManifestationsPage.tsx')).ManifestationsPage }),
  },
  {
    path: 'manifestacoes/nova',
    lazy: async () => ({ Component: (await import('./NewManifestationPage.tsx')).NewManifestationPage }),
  },
  {
    path: 'manifestacoes/:id',
    lazy: async () => ({ Component: (await import('./ManifestationPage.tsx')).ManifestationPage }),
  },
  {
    path: 'manifestacoes/:id/corrigir',
    lazy: async () => ({ Component: (await import('./CorrectPage.tsx')).CorrectPage }),
  },
  {
    path: 'manifestacoes/:id/encaminhar',
    lazy: async () => ({ Component: (await import('./ForwardPage.tsx')).ForwardPage }),
  },
  {
    path: 'manifestacoes/:id/comando',
    lazy: async () => ({
      Component: (await import('./screening/SendToCommandPage.tsx')).SendToCommandPage,
    }),
  },
  {
    path: 'manifestacoes/:id/orgao',
    lazy: async () => ({ Component: (await import('./screening/SendOutsidePage.tsx')).SendOutsidePage }),
  },
  {
    path: 'comando',
    lazy: async () => ({ Component: (await import('./command/CommandedListPage.tsx')).CommandedListPage }),
  },
  {
    path: 'comando/:id',
    lazy: async () => ({ Component: (await import('./command/CommandedPage.tsx')).CommandedPage }),
  },
  {
    path: 'manifestacoes/:id/responder',
    lazy: async () => ({ Component: (await import('./AnswerPage.tsx')).AnswerPage }),
  },
  {
    path: 'encaminhadas',
    lazy: async () => ({ Component: (await import('./ReferredListPage.tsx')).ReferredListPage }),
  },
  {
    path: 'encaminhadas/:id',
    lazy: async () => ({ Component: (await import('./ReferredPage.tsx')).ReferredPage }),
  },
];
