import { accessContract } from '../access/contract.ts';
import { accountsContract } from '../accounts/contract.ts';
import { agenciesContract } from '../agencies/contract.ts';
import { auditContract } from '../audit/contract.ts';
import { behaviorContract } from '../behavior/contract.ts';
import { dashboardContract } from '../dashboard/contract.ts';
import { documentsContract } from '../documents/contract.ts';
import { draftsContract } from '../drafts/contract.ts';
import { exhibitsContract } from '../exhibits/contract.ts';
import { guardsContract } from '../guards/contract.ts';
import { hearingsContract } from '../hearings/contract.ts';
import { importsContract } from '../imports/contract.ts';
import { judgmentContract } from '../judgment/contract.ts';
import { linksContract } from '../links/contract.ts';
import { manifestationsContract } from '../manifestations/contract.ts';
import { peopleContract } from '../people/contract.ts';
import { personnelContract } from '../personnel/contract.ts';
import { proceedingsContract } from '../proceedings/contract.ts';
import { progressionContract } from '../progression/contract.ts';
import { rewardsContract } from '../rewards/contract.ts';
import { rulebooksContract } from '../rulebooks/contract.ts';
import { rulesContract } from '../rules/contract.ts';
import { sanctionsContract } from '../sanctions/contract.ts';
import { searchContract } from '../search/contract.ts';

/** Every procedure of the application. Client, dispatcher, forms, permissions and command line derive from this value. */
export const contract = {
  access: accessContract,
  accounts: accountsContract,
  agencies: agenciesContract,
  audit: auditContract,
  behavior: behaviorContract,
  dashboard: dashboardContract,
  documents: documentsContract,
  drafts: draftsContract,
  exhibits: exhibitsContract,
  guards: guardsContract,
  hearings: hearingsContract,
  imports: importsContract,
  judgment: judgmentContract,
  links: linksContract,
  manifestations: manifestationsContract,
  people: peopleContract,
  personnel: personnelContract,
  proceedings: proceedingsContract,
  progression: progressionContract,
  rewards: rewardsContract,
  rulebooks: rulebooksContract,
  rules: rulesContract,
  sanctions: sanctionsContract,
  search: searchContract,
};
export type AppContract = typeof contract;
