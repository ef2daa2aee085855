import { same } from '@gendan/kernel/same'
import type { Words } from '@gendan/kernel/words'
import { askWords, likelySigner } from './gate-words.ts'
import type { PaperNow } from './use-paper.ts'

/** The one thing to do next with this paper, and why it cannot be done yet where it cannot. */
export interface PrimaryAct {
  readonly does: 'ask' | 'issue' | 'none'
  readonly label: Words
  readonly why: Words | undefined
  /** The reason stands among the findings: it is a matter of money or time. */
  readonly heavy?: boolean
}

export function primaryAct(paper: PaperNow): PrimaryAct {
  const { gate, form, world, here, last } = paper
  const issue = { en: `Issue v${paper.given.version}`, zh: `开出${form.name.zh}` }
  if (last && asIssued(paper))
    return {
      does: 'none',
      label: issue,
      why: { en: `The same as v${last.version}, issued`, zh: `与已开的第 ${last.version} 版相同` },
    }
  if (gate.state === 'turn') return { does: 'none', label: issue, why: { en: 'Waits for its signature', zh: '等签名' } }
  const asks = gate.state !== 'none' && gate.state !== 'open'
  const label = asks ? askWords(likelySigner(gate, here, world.account.id)) : issue
  return { does: asks ? 'ask' : 'issue', label, ...hindrance(paper) }
}

function hindrance(paper: PaperNow): Pick<PrimaryAct, 'why' | 'heavy'> {
  const { blocked, world, keeping, form } = paper
  if (!world.makes(form.kind))
    return { why: { en: 'Your posts may read this paper, not make it', zh: '您的岗位只能看，不能制单' } }
  if (blocked > 0) return { why: { en: `${blocked} in the way`, zh: `${blocked} 条挡住` }, heavy: true }
  if (keeping.clash) return { why: { en: 'Choose between the two drafts first', zh: '请先选定两份草稿的不同处' } }
  return { why: undefined }
}

/** The last issued version says exactly this: nothing new could be issued. */
function asIssued({ last, filled, own }: PaperNow): boolean {
  if (!last || filled === undefined) return false
  return same(withoutGiven(last.filled), withoutGiven(filled)) && same(last.own['tongue'], own['tongue'])
}

function withoutGiven(filled: unknown): unknown {
  const { given: _, ...rest } = filled as { readonly given?: unknown }
  return rest
}
