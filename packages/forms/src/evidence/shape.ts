import type { Firm } from '@gendan/firm/firm'
import type { Text } from '@gendan/kernel/sheet'
import type { Words } from '@gendan/kernel/words'

/** What an evidence pack may hold; a person chooses before it is made. */
export const evidenceKinds = {
  said: { en: 'Mails, calls, visits, chats', zh: '邮件、电话、拜访、聊天' },
  acts: { en: 'What was done in the order', zh: '订单操作记录' },
  versions: { en: 'Versions of papers side by side', zh: '单证各版本对照' },
  papers: { en: 'Papers of ours, every version', zh: '我方单证（各版本）' },
  others: { en: 'What others sent', zh: '外来资料' },
  photos: { en: 'Photographs', zh: '照片' },
  attachments: { en: 'Files that came with mails', zh: '邮件附件' },
} as const satisfies Record<string, Words>
export type EvidenceKind = keyof typeof evidenceKinds

/** One statement of the time line: what was said or done, by whom, when, and where it is proven. */
export interface Statement {
  /** "S12", in time order. */
  readonly no: string
  /** By the firm's own clock, "2026-03-18 09:20". */
  readonly when: string
  readonly who: string
  readonly how: Words
  readonly subject: string
  readonly text: string
  /** SHA-256 of the mail as it came or left; empty for what was noted or done here. */
  readonly source: string
  readonly files: readonly { readonly name: string; readonly hash: string }[]
}

/** One fact of a paper that differs between two versions. */
export interface Altered {
  readonly label: Words
  readonly before: Text
  readonly after: Text
}

/** Two versions of a paper, one after the other, with everything that differs. */
export interface VersionStep {
  readonly paper: Words
  readonly number: string
  readonly from: number
  readonly to: number
  readonly day: string
  readonly altered: readonly Altered[]
}

/** A line of the list of contents. */
export interface EvidenceItem {
  readonly no: string
  readonly kind: Words
  readonly title: string
  readonly day: string
  /** SHA-256 of its bytes as they are kept; empty for pages that were made for this pack. */
  readonly hash: string
  readonly page?: number
  readonly unbound?: Words
}

/** What stands on the cover. */
export interface EvidenceCover {
  readonly seller: Firm['letterhead']
  readonly number: string
  readonly customer: Words
  readonly customerOrder: string
  readonly goods: readonly Words[]
  readonly amount: string
  readonly purpose: string
  readonly from: string
  readonly to: string
  readonly kinds: readonly EvidenceKind[]
  readonly made: string
  readonly by: string
  readonly items: readonly EvidenceItem[]
}
