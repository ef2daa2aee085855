import type { Post } from '@gendan/firm/posts'
import type { Sections } from '@gendan/forms/deal/deal'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Part, Parted } from '@gendan/forms/form'
import type { Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import type { Stage } from '../stage.ts'

/** Why a file is expected to hold a paper: from the term, the payment, the mode of transport, and what the order itself has. */
export interface PaperRule {
  readonly kind: string
  /** The stage by which it should lie in the file. */
  readonly since: Stage
  /** The same, where it hangs on the part. */
  readonly sinceOf?: (sections: Sections, part: string) => Stage | undefined
  /** Who brings it. */
  readonly post: Post
  readonly source: Source
  readonly why: Words
  /** What it is called in this file, where that hangs on the deal. */
  readonly name?: (sections: Sections) => Words
  /** The parts of a deal that it is expected for, each once; none where it is not expected. */
  readonly of: (sections: Parted, file: OrderFile) => readonly Part[]
}

/** A paper of which a file has but one. */
export const ONCE: readonly Part[] = [{ id: '', name: { en: '', zh: '' } }]

/** Expected once the terms are settled, where they ask for it. */
export function byTerms(asks: (terms: Terms) => boolean): PaperRule['of'] {
  return ({ contract }) => (contract && asks(contract.terms) ? ONCE : [])
}

export const always = byTerms(() => true)

export const seed = (at: string): Source => ({ title: '跟单员工作计划 (003) 篇3 三', at })
