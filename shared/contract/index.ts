import { accessContract } from '../access/contract.ts';
import { accountsContract } from '../accounts/contract.ts';
import { agenciesContract } from '../agencies/contract.ts';
import { answersContract } from '../answers/contract.ts';
import { attachmentsContract } from '../attachments/contract.ts';
import { auditContract } from '../audit/contract.ts';
import { backupsContract } from '../backups/contract.ts';
import { behaviorContract } from '../behavior/contract.ts';
import { charterContract } from '../charter/contract.ts';
import { clockContract } from '../clock/contract.ts';
import { councilContract } from '../council/contract.ts';
import { dashboardContract } from '../dashboard/contract.ts';
import { deadlinesContract } from '../deadlines/contract.ts';
import { documentsContract } from '../documents/contract.ts';
import { draftsContract } from '../drafts/contract.ts';
import { exhibitsContract } from '../exhibits/contract.ts';
import { exportsContract } from '../exports/contract.ts';
import { guardsContract } from '../guards/contract.ts';
import { hearingsContract } from '../hearings/contract.ts';
import { identitiesContract } from '../identities/contract.ts';
import { importsContract } from '../imports/contract.ts';
import { judgmentContract } from '../judgment/contract.ts';
import { linksContract } from '../links/contract.ts';
import { mandatesContract } from '../mandates/contract.ts';
import { manifestationsContract } from '../manifestations/contract.ts';
import { peopleContract } from '../people/contract.ts';
import { personnelContract } from '../personnel/contract.ts';
import { praiseContract } from '../praise/contract.ts';
import { proceedingsContract } from '../proceedings/contract.ts';
import { progressionContract } from '../progression/contract.ts';
import { recommendationsContract } from '../recommendations/contract.ts';
import { reportsContract } from '../reports/contract.ts';
import { rewardsContract } from '../rewards/contract.ts';
import { rulebooksContract } from '../rulebooks/contract.ts';
import { rulesContract } from '../rules/contract.ts';
import { sanctionsContract } from '../sanctions/contract.ts';
import { searchContract } from '../search/contract.ts';
import { statisticsContract } from '../statistics/contract.ts';
import { surveysContract } from '../surveys/contract.ts';
import { templatesContract } from '../templates/contract.ts';
import { textsContract } from '../texts/contract.ts';
import { viewsContract } from '../views/contract.ts';

/** Every procedure of the application. Client, dispatcher, forms, permissions and command line derive from this value. */
export const contract = {
  access: accessContract,
  accounts: accountsContract,
  agencies: agenciesContract,
  answers: answersContract,
  attachments: attachmentsContract,
  audit: auditContract,
  backups: backupsContract,
  behavior: behaviorContract,
  charter: charterContract,
  clock: clockContract,
  council: councilContract,
  dashboard: dashboardContract,
  deadlines: deadlinesContract,
  documents: documentsContract,
  drafts: draftsContract,
  exports: exportsContract,
  guards: guardsContract,
  identities: identitiesContract,
  exhibits: exhibitsContract,
  hearings: hearingsContract,
  imports: importsContract,
  judgment: judgmentContract,
  links: linksContract,
  mandates: mandatesContract,
  manifestations: manifestationsContract,
  people: peopleContract,
  personnel: personnelContract,
  praise: praiseContract,
  proceedings: proceedingsContract,
  progression: progressionContract,
  recommendations: recommendationsContract,
  reports: reportsContract,
  rewards: rewardsContract,
  rulebooks: rulebooksContract,
  rules: rulesContract,
  sanctions: sanctionsContract,
  search: searchContract,
  statistics: statisticsContract,
  surveys: surveysContract,
  templates: templatesContract,
  texts: textsContract,
  views: viewsContract,
};
export type AppContract = typeof contract;
