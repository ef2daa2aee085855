import { actOf } from '@gendan/contract/acts'
import { ruleBook } from '@gendan/contract/rule-book'
import { type Post, posts } from '@gendan/firm/posts'
import type { Words } from '@gendan/kernel/words'
import { gateOf, gates } from '@gendan/orderfile/gates'
import type { Beside, Check, Deed, Step, Story } from './story.ts'

/** A rule or gate that refused something, by its id and in its words. */
export interface Refusal {
  readonly id: string
  readonly title: Words
  /** It stands in the rule book. */
  readonly rule: boolean
}

/** One thing that somebody does in a lesson, and what comes of it. */
export interface LessonStep {
  /** Counted over the whole lesson, from 1. */
  readonly number: number
  /** The day of the story, from 0. */
  readonly day: number
  /** His post, a colleague of that post, or the other side. */
  readonly who: Words
  readonly act: Words
  readonly deed: Deed
  /** How many papers of its kind this order has issued before. */
  readonly papersBefore: number
  /** Empty where the house allowed it. */
  readonly refusedBy: readonly Refusal[]
  readonly sees: readonly Check[]
}

/** A story as one reads it: told with its own cast, step by step, with what it meets on its way. */
export interface Lesson {
  readonly story: Story
  readonly chapters: readonly { readonly title: Words; readonly tells: Words; readonly steps: readonly LessonStep[] }[]
  /** Gates that somebody stands at, in the order of the file. */
  readonly gates: readonly string[]
  /** Rules that refuse something, each once, in the order in which they are met. */
  readonly rules: readonly Refusal[]
}

export function lessonOf(story: Story): Lesson {
  let number = 0
  const issued = new Map<string, number>()
  const read = (step: Step): LessonStep => {
    number += 1
    const before = papersBefore(step, issued)
    return { ...readStep(story, step), number, papersBefore: before }
  }
  const chapters = story.chapters.map(({ title, tells, steps }) => ({
    title,
    tells,
    steps: steps.filter(({ when, everyday }) => !everyday && (when?.(story.cast) ?? true)).map(read),
  }))
  const all = chapters.flatMap(({ steps }) => steps)
  const met = new Set(all.map(({ deed }) => deed.about?.gate))
  const refusals = all.flatMap(({ refusedBy }) => refusedBy).filter(({ rule }) => rule)
  return {
    ...{ story, chapters },
    gates: gates.map(({ id }) => id).filter((id) => met.has(id)),
    rules: [...new Map(refusals.map((one) => [one.id, one])).values()],
  }
}

type Read = Omit<LessonStep, 'number' | 'papersBefore'>

function readStep({ cast }: Story, { day, by, deed, refusedBy = [], sees }: Step): Read {
  const act = actOf(deed.act)?.title ?? { en: deed.act, zh: deed.act }
  return {
    day,
    who: whoOf(typeof by === 'function' ? by(cast) : by),
    act,
    deed,
    refusedBy: refusedBy.map(refusal),
    sees,
  }
}

function whoOf(by: Post | Beside | 'other-side'): Words {
  if (by === 'other-side') return { en: 'The other side', zh: '对方' }
  if (typeof by === 'string') return posts[by]
  const { en, zh } = posts[by.beside]
  return { en: `Another ${en.toLowerCase()}`, zh: `另一位${zh}` }
}

/** Counts the papers that a file of the story issues, so that a step can be led to the page it made. */
function papersBefore({ deed, refusedBy }: Step, issued: Map<string, number>): number {
  if (deed.act !== 'issue-paper') return 0
  const key = `${'file' in Object(deed.on) ? (deed.on as { file: string }).file : ''}/${deed.about?.paper}`
  const before = issued.get(key) ?? 0
  if (!refusedBy) issued.set(key, before + 1)
  return before
}

function refusal(id: string): Refusal {
  const rule = titles.get(id)
  if (rule) return { id, title: rule, rule: true }
  return { id, title: gateOf(id)?.title ?? plainRefusals[id] ?? { en: '', zh: '' }, rule: false }
}

const titles: ReadonlyMap<string, Words> = new Map(
  ruleBook.flatMap(({ rules }) => rules).map(({ id, title }) => [id, title]),
)

/** Refusals that stand on how files work, and are no rules of the book. */
const plainRefusals: Readonly<Record<string, Words>> = {
  'AS-01': { en: 'The order stands aside: on hold, cancelled or lost', zh: '订单已暂停、取消或流失' },
  'BF-08': { en: 'The file is closed', zh: '档案已经归档' },
  'HND-03': { en: 'Work goes over to a colleague, not to oneself', zh: '工作移交给同事，不移交给自己' },
  'DEAL-01': { en: 'What it is drawn from is not settled yet', zh: '所依据的内容还没有确定' },
  'OF-31': { en: 'Nothing was changed', zh: '没有任何改动' },
  'PU-22': { en: 'A signed purchase is changed for a reason', zh: '已审核的采购，修改须写原因' },
  'PU-23': { en: 'What a supplier signed back is dropped with his consent', zh: '供应商签回的采购，取消须其同意' },
  'PU-24': { en: 'Nobody promises before the order was sent', zh: '采购单未发出，谈不上承诺' },
}
