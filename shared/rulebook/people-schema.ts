import { z } from 'zod';

const composition = z.object({
  /** President and members together; the secretary is not counted. */
  members: z.int().min(1).max(15),
  secretary: z.boolean(),
  citation: z.string().max(20_000),
});

const rankRule = z.enum(['equal_or_higher', 'any']);

/** Who conducts each kind of proceeding, and how people are called to be heard. */
export const peopleRules = z.object({
  /** By kind of proceeding; a kind without an entry asks for no commission. */
  commissions: z.record(z.string(), composition),
  /** Grade compared with that of the accused. */
  presidentRank: rankRule,
  memberRank: rankRule,
  /** Who worked on an earlier phase of the same facts may not serve in the next. */
  earlierPhaseImpedes: z.boolean(),
  rankCitation: z.string().max(20_000),
  hearingNotice: z.object({
    days: z.int().min(0).max(60),
    unit: z.enum(['calendar', 'business']),
    citation: z.string().max(20_000),
  }),
});
export type PeopleRules = z.infer<typeof peopleRules>;

/** What federal law gives where the municipality wrote nothing; members and secretary are compared in rank as a reading. */
export const FEDERAL_PEOPLE: PeopleRules = {
  commissions: {
    sindicancia: { members: 1, secretary: true, citation: 'Lei 8.112/1990, arts. 143 e 149, § 1º' },
    pad: { members: 3, secretary: true, citation: 'Lei 8.112/1990, art. 149' },
  },
  presidentRank: 'equal_or_higher',
  memberRank: 'equal_or_higher',
  earlierPhaseImpedes: true,
  rankCitation: 'Lei 8.112/1990, art. 149',
  hearingNotice: { days: 3, unit: 'business', citation: 'Lei 9.784/1999, arts. 26, § 2º, e 41' },
};

const commissions: PeopleRules['commissions'] = FEDERAL_PEOPLE.commissions;

/** The same while it is still being written in a draft. */
export const draftPeople = z
  .object({
    commissions: z
      .record(
        z.string(),
        z.object({
          members: z.number().default(1),
          secretary: z.boolean().default(true),
          citation: z.string().max(20_000).default(''),
        }),
      )
      .default(commissions),
    presidentRank: rankRule.default('equal_or_higher'),
    memberRank: rankRule.default('equal_or_higher'),
    earlierPhaseImpedes: z.boolean().default(true),
    rankCitation: z.string().max(20_000).default(''),
    hearingNotice: z
      .object({
        days: z.number().default(3),
        unit: z.enum(['calendar', 'business']).default('business'),
        citation: z.string().max(20_000).default(''),
      })
      .default(FEDERAL_PEOPLE.hearingNotice),
  })
  .default(FEDERAL_PEOPLE);
