import type { RouteObject } from 'react-router';
import { accountsRoutes } from '../accounts/routes.tsx';
import { agenciesRoutes } from '../agencies/routes.tsx';
import { auditRoutes } from '../audit/routes.tsx';
import { backupsRoutes } from '../backups/routes.tsx';
import { behaviorRoutes } from '../behavior/routes.tsx';
import { charterRoutes } from '../charter/routes.tsx';
import { councilRoutes } from '../council/routes.tsx';
import { dashboardRoutes } from '../dashboard/routes.tsx';
import { deadlinesRoutes } from '../deadlines/routes.tsx';
import { documentsRoutes } from '../documents/routes.tsx';
import { guardsRoutes } from '../guards/routes.tsx';
import { hearingsRoutes } from '../hearings/routes.tsx';
import { helpRoutes } from '../help/routes.tsx';
import { identitiesRoutes } from '../identities/routes.tsx';
import { importsRoutes } from '../imports/routes.tsx';
import { mandatesRoutes } from '../mandates/routes.tsx';
import { manifestationsRoutes } from '../manifestations/routes.tsx';
import { personnelRoutes } from '../personnel/routes.tsx';
import { praiseRoutes } from '../praise/routes.tsx';
import { proceedingsRoutes } from '../proceedings/routes.tsx';
import { progressionRoutes } from '../progression/routes.tsx';
import { recommendationsRoutes } from '../recommendations/routes.tsx';
import { reportsRoutes } from '../reports/routes.tsx';
import { rulebooksRoutes } from '../rulebooks/routes.tsx';
import { sanctionsRoutes } from '../sanctions/routes.tsx';
import { statisticsRoutes } from '../statistics/routes.tsx';
import { templatesRoutes } from '../templates/routes.tsx';
import { textsRoutes } from '../texts/routes.tsx';

/** The pages of every feature, one line each. */
export const featureRoutes: readonly RouteObject[] = [
  ...accountsRoutes,
  ...agenciesRoutes,
  ...auditRoutes,
  ...backupsRoutes,
  ...behaviorRoutes,
  ...charterRoutes,
  ...councilRoutes,
  ...dashboardRoutes,
  ...deadlinesRoutes,
  ...documentsRoutes,
  ...guardsRoutes,
  ...hearingsRoutes,
  ...helpRoutes,
  ...identitiesRoutes,
  ...importsRoutes,
  ...mandatesRoutes,
  ...manifestationsRoutes,
  ...personnelRoutes,
  ...praiseRoutes,
  ...proceedingsRoutes,
  ...progressionRoutes,
  ...recommendationsRoutes,
  ...reportsRoutes,
  ...rulebooksRoutes,
  ...sanctionsRoutes,
  ...statisticsRoutes,
  ...templatesRoutes,
  ...textsRoutes,
];

/** The paths that exist, for the navigation to offer no other. */
export const existingPaths: ReadonlySet<string> = new Set(
  featureRoutes.flatMap(({ path }) => (path === undefined ? [] : [path])),
);
