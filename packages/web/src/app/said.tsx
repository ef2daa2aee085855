import type { Problem as Told } from '@gendan/contract/shapes'
import { posts } from '@gendan/firm/posts'
import { law } from '@gendan/firm/rights'
import type { Finding } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { Said } from '../client/client.ts'
import type { Way } from '../parts/finding-card.tsx'
import { Mark } from '../parts/mark.tsx'
import { Problem } from '../parts/problem.tsx'
import { Refusal } from '../parts/refusal.tsx'
import { useWords } from '../words/language.tsx'
import { isPassing } from './queries.ts'

const KEPT: Words = { en: 'What you typed is still here.', zh: '您填的内容都还在。' }
const FAULT: Words = { en: 'Something went wrong in this window.', zh: '这个窗口出错了。' }

/** What went wrong, as the server tells it; our own faults are told plainly and thrown on to the console. */
export function problemIn(thrown: unknown): Told {
  if (thrown instanceof Said) return thrown.problem
  console.error(thrown)
  return { type: 'fault', title: 'fault', status: 500, says: FAULT }
}

/** The findings of a refusal: for marking the fields they speak of. */
export function findingsIn(problem: Told | undefined): readonly Finding[] {
  return (problem?.findings ?? []) as readonly Finding[]
}

/** The line or the server broke: the same may well be done in a moment. Everything else is an answer. */
export function isOurs({ status }: Told): boolean {
  return status >= 500 || isPassing(status)
}

interface SaidPartProps {
  /** What could not be done: "修改公司资料". */
  readonly act: Words
  readonly problem: Told
  readonly onRetry: () => void
  readonly waysOf?: (finding: Finding) => readonly Way[]
}

/** The one place where a no of the server becomes words: a refusal with its reasons, a right that lacks, a fault. */
export function SaidPart({ act, problem, onRetry, waysOf }: SaidPartProps) {
  const { say } = useWords()
  const findings = findingsIn(problem)
  if (findings.length > 0) return <Refusal act={act} findings={findings} {...(waysOf ? { waysOf } : {})} />
  if (isOurs(problem)) return <Problem says={problem.says} kept={KEPT} onRetry={onRetry} />
  return (
    <p className="line said" role="alert">
      <Mark kind="thin" />
      <span>
        {say(problem.says)} {problem.type === 'forbidden' && <span className="second">{say(holders(problem))}</span>}
      </span>
    </p>
  )
}

/** Who could do it instead, by post. */
function holders({ says }: Told): Words {
  const right = /“(.+?)”/.exec(says.en)?.[1]
  const grant = law.find((one) => one.right === right)
  if (!grant) return { en: '', zh: '' }
  return {
    en: `${grant.title.en}: ${grant.posts.map((post) => posts[post].en).join(', ')}.`,
    zh: `${grant.title.zh}：${grant.posts.map((post) => posts[post].zh).join('、')}可办。`,
  }
}
