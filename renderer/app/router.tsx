import { createHashRouter } from 'react-router';
import { Gate } from './Gate.tsx';
import { HomeRedirect } from './HomeRedirect.tsx';
import { NotFoundPage } from './NotFoundPage.tsx';
import { RouteFailure } from './RouteFailure.tsx';
import { existingPaths, featureRoutes } from './routes.tsx';

/** The application's addresses. The gate decides whether they show at all. */
export function createAppRouter() {
  return createHashRouter([
    {
      path: '/',
      element: <Gate />,
      errorElement: <RouteFailure />,
      hydrateFallbackElement: <div />,
      children: [
        { index: true, element: <HomeRedirect existing={existingPaths} /> },
        ...featureRoutes.map((route) => ({ ...route, errorElement: <RouteFailure /> })),
        { path: '*', element: <NotFoundPage /> },
      ],
    },
  ]);
}
