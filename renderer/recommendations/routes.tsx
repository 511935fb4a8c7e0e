import type { RouteObject } from 'react-router';

export const recommendationsRoutes: RouteObject[] = [
  {
    path: 'recomendacoes',
    lazy: async () => ({ Component: (await import('./RecommendationsPage.tsx')).RecommendationsPage }),
  },
  {
    path: 'recomendacoes/nova',
    lazy: async () => ({ Component: (await import('./NewRecommendationPage.tsx')).NewRecommendationPage }),
  },
  {
    path: 'recomendacoes/repetidas',
    lazy: async () => ({ Component: (await import('./RepeatedPage.tsx')).RepeatedPage }),
  },
  {
    path: 'recomendacoes/:id',
    lazy: async () => ({ Component: (await import('./RecommendationPage.tsx')).RecommendationPage }),
  },
  {
    path: 'recomendacoes/:id/corrigir',
    lazy: async () => ({
      Component: (await import('./CorrectRecommendationPage.tsx')).CorrectRecommendationPage,
    }),
  },
];
