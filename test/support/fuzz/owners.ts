import type { Permission } from '../../../shared/permissions.ts';

/** Tables that only who holds one of these permissions may ever write, whatever is called and however it is refused. */
export const OWNERS: Readonly<Record<string, readonly Permission[]>> = {
  account: ['accounts.manage'],
  account_role: ['accounts.manage'],
  agency: ['agencies.manage'],
  answer_delivery: ['manifestations.write'],
  backup_folder: ['backups.manage'],
  backup_policy: ['backups.manage'],
  charge: ['proceedings.charge'],
  deadline_policy: ['deadlines.manage'],
  decision: ['proceedings.decide'],
  exhibit: ['exhibits.write'],
  finding: ['proceedings.decide'],
  hearing: ['hearings.write'],
  holiday: ['deadlines.manage'],
  manifestation: ['manifestations.write', 'manifestations.referred', 'manifestations.command'],
  manifestation_answer: ['manifestations.write'],
  manifestation_identity: ['manifestations.identity'],
  proceeding: ['proceedings.write', 'proceedings.charge', 'proceedings.decide', 'links.write'],
  proceeding_access: ['secrecy.manage'],
  proceeding_secrecy: ['secrecy.manage', 'proceedings.write'],
  progression_list: ['progression.publish'],
  reclassification_act: ['behavior.prepare', 'behavior.declare'],
  reward: ['rewards.grant'],
  rulebook: ['rulebooks.write'],
  rulebook_draft: ['rulebooks.write'],
  sanction: ['sanctions.serve', 'sanctions.decide', 'sanctions.import', 'proceedings.decide'],
  vault_citizen: ['manifestations.identity'],
  vault_grant: ['manifestations.identity'],
  vault_record: ['manifestations.identity'],
  vault_request: ['manifestations.identity', 'identities.ask'],
};

/** What changing one's own password writes, whoever one is. */
export const OWN_PASSWORD = 'accounts.changePassword';
