import type { AppContract } from '../shared/contract/index.ts';
import { accessHandlers } from './access/handlers.ts';
import { accountsHandlers } from './accounts/handlers.ts';
import { agenciesHandlers } from './agencies/handlers.ts';
import { answersHandlers } from './answers/handlers.ts';
import { attachmentsHandlers } from './attachments/handlers.ts';
import { auditHandlers } from './audit/handlers.ts';
import { backupsHandlers } from './backups/handlers.ts';
import { behaviorHandlers } from './behavior/handlers.ts';
import { charterHandlers } from './charter/handlers.ts';
import { clockHandlers } from './clock/handlers.ts';
import type { HandlersOf } from './context.ts';
import { councilHandlers } from './council/handlers.ts';
import { dashboardHandlers } from './dashboard/handlers.ts';
import { deadlinesHandlers } from './deadlines/handlers.ts';
import { documentsHandlers } from './documents/handlers.ts';
import { draftsHandlers } from './drafts/handlers.ts';
import { exhibitsHandlers } from './exhibits/handlers.ts';
import { exportsHandlers } from './exports/handlers.ts';
import { guardsHandlers } from './guards/handlers.ts';
import { hearingsHandlers } from './hearings/handlers.ts';
import { identitiesHandlers } from './identities/handlers.ts';
import { importsHandlers } from './imports/handlers.ts';
import { judgmentHandlers } from './judgment/handlers.ts';
import { linksHandlers } from './links/handlers.ts';
import { mandatesHandlers } from './mandates/handlers.ts';
import { manifestationsHandlers } from './manifestations/handlers.ts';
import { peopleHandlers } from './people/handlers.ts';
import { personnelHandlers } from './personnel/handlers.ts';
import { praiseHandlers } from './praise/handlers.ts';
import { proceedingsHandlers } from './proceedings/handlers.ts';
import { progressionHandlers } from './progression/handlers.ts';
import { recommendationsHandlers } from './recommendations/handlers.ts';
import { reportsHandlers } from './reports/handlers.ts';
import { rewardsHandlers } from './rewards/handlers.ts';
import { rulebooksHandlers } from './rulebooks/handlers.ts';
import { rulesHandlers } from './rules/handlers.ts';
import { sanctionsHandlers } from './sanctions/handlers.ts';
import { searchHandlers } from './search/handlers.ts';
import { statisticsHandlers } from './statistics/handlers.ts';
import { surveysHandlers } from './surveys/handlers.ts';
import { templatesHandlers } from './templates/handlers.ts';
import { textsHandlers } from './texts/handlers.ts';
import { viewsHandlers } from './views/handlers.ts';

/** Every feature's handlers, by the names of the contract. */
export const handlers: HandlersOf<AppContract> = {
  access: accessHandlers,
  accounts: accountsHandlers,
  agencies: agenciesHandlers,
  answers: answersHandlers,
  attachments: attachmentsHandlers,
  audit: auditHandlers,
  backups: backupsHandlers,
  behavior: behaviorHandlers,
  charter: charterHandlers,
  clock: clockHandlers,
  council: councilHandlers,
  dashboard: dashboardHandlers,
  deadlines: deadlinesHandlers,
  documents: documentsHandlers,
  drafts: draftsHandlers,
  exports: exportsHandlers,
  guards: guardsHandlers,
  identities: identitiesHandlers,
  exhibits: exhibitsHandlers,
  hearings: hearingsHandlers,
  imports: importsHandlers,
  judgment: judgmentHandlers,
  links: linksHandlers,
  mandates: mandatesHandlers,
  manifestations: manifestationsHandlers,
  people: peopleHandlers,
  personnel: personnelHandlers,
  praise: praiseHandlers,
  proceedings: proceedingsHandlers,
  progression: progressionHandlers,
  recommendations: recommendationsHandlers,
  reports: reportsHandlers,
  rewards: rewardsHandlers,
  rulebooks: rulebooksHandlers,
  rules: rulesHandlers,
  sanctions: sanctionsHandlers,
  search: searchHandlers,
  statistics: statisticsHandlers,
  surveys: surveysHandlers,
  templates: templatesHandlers,
  texts: textsHandlers,
  views: viewsHandlers,
};
