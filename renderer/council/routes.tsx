import type { RouteObject } from 'react-router';

export const councilRoutes: RouteObject[] = [
  { path: 'conselho', lazy: async () => ({ Component: (await import('./CouncilPage.tsx')).CouncilPage }) },
  {
    path: 'conselho/conselheiros/:id',
    lazy: async () => ({ Component: (await import('./CouncillorPage.tsx')).CouncillorPage }),
  },
  {
    path: 'conselho/reunioes/:id',
    lazy: async () => ({ Component: (await import('./MeetingPage.tsx')).MeetingPage }),
  },
  {
    path: 'conselho/propostas/:id',
    lazy: async () => ({ Component: (await import('./ProposalPage.tsx')).ProposalPage }),
  },
];
