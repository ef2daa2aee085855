import { activeMembers, type Firm } from '@gendan/firm/firm'
import type { Rule } from '@gendan/kernel/rule'

/** Something that a person is about to check, and who made it. */
interface Made {
  readonly makers: readonly string[]
  readonly firm: Firm
  readonly by: string
}

/** Whoever made the papers is not the one who has looked them through. */
export const secondPersonRule: Rule<Made> = {
  id: 'SG-12',
  title: { en: 'A second person checks what one has made, but in a firm of few', zh: '制单人不得自审，小公司除外' },
  weight: 'block',
  source: { title: 'T/CCPITCSC 国际贸易 (001) 制单', at: '中 审核单据' },
  test: ({ makers, firm, by }) =>
    !makers.includes(by) || maySignOwn(firm)
      ? []
      : [
          {
            at: 'by',
            says: {
              en: `You put documents into this set yourself; with ${activeMembers(firm)} active members somebody else must check it.`,
              zh: `本套单据中有您放入的单据；公司现有 ${activeMembers(firm)} 名在岗成员，须由他人审核。`,
            },
            remedy: {
              en: `Up to ${firm.rules.selfSigningUpTo} members may check their own; a manager can change this in the settings.`,
              zh: `不超过 ${firm.rules.selfSigningUpTo} 人时可以自审；经理可在设置里调整。`,
            },
          },
        ],
}

/** Whether people may sign their own papers: while the firm has few active members (a setting). */
export function maySignOwn(firm: Firm): boolean {
  return activeMembers(firm) <= firm.rules.selfSigningUpTo
}
