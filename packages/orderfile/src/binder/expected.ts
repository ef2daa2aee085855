import type { Post } from '@gendan/firm/posts'
import type { Part, Parted } from '@gendan/forms/form'
import type { Source } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import type { OrderFile } from '../order-file.ts'
import { reached, type Stage } from '../stage.ts'
import { type AskedPaper, askedByCredits, creditPaper } from './credit-papers.ts'
import { type Entry, entriesOf, kindName } from './entries.ts'
import type { Waiver } from './kept.ts'
import { type Chapter, chapters, type Maker, paperKind } from './kinds.ts'
import { orderPapers } from './order-papers.ts'
import type { PaperRule } from './paper-rules.ts'
import { shippingPapers } from './shipping-papers.ts'

/** Every rule of what a file should hold, in the order of the file. */
export const paperRules: readonly PaperRule[] = byChapter([...orderPapers, ...shippingPapers])

/** A paper that a complete file holds: why, who makes and who brings it, and what stands for it. */
export interface Expected {
  readonly kind: string
  readonly part: string
  readonly chapter: Chapter
  readonly name: Words
  readonly maker: Maker
  readonly post: Post
  readonly why: Words
  readonly source: Source
  readonly state: 'held' | 'waived' | 'missing'
  /** It should lie here by now. */
  readonly due: boolean
  readonly since: Stage
  /** What stands for it, by the ids of the entries. */
  readonly held: readonly string[]
  readonly waiver?: Waiver
  /** What the credits that pay the order ask of it. */
  readonly asked?: AskedPaper
}

/** How complete a file is: of the papers it needs, how many it holds. */
export interface Completeness {
  readonly held: number
  readonly needed: number
  /** Rounded down: 100 only when nothing is missing. */
  readonly percent: number
}

/** The papers that a file should hold, by its term, its payment, its mode of transport and what it has itself. */
export function expectedPapers(file: OrderFile, suppliers?: Parted['suppliers']): readonly Expected[] {
  const sections: Parted = { ...file.deal, ...(suppliers ? { suppliers } : {}) }
  const entries = entriesOf(file).filter(({ out }) => !out)
  const asked = askedByCredits(file.deal)
  const usual = paperRules.filter((rule) => rule.of(sections, file).length > 0).map(({ kind }) => kind)
  const more = [...(asked ?? [])].filter(([kind]) => !usual.includes(kind)).map(([kind, one]) => creditPaper(kind, one))
  return byChapter([...paperRules, ...more]).flatMap((rule) => {
    const parts = rule.of(sections, file)
    const wanted = asked?.get(rule.kind)
    return parts.map((part) => ({
      ...expected(rule, part, parts.length === 1, file, entries),
      ...(wanted ? { asked: wanted } : {}),
    }))
  })
}

export function completenessOf(papers: readonly Expected[]): Completeness {
  const held = papers.filter(({ state }) => state === 'held').length
  const needed = papers.filter(({ state }) => state !== 'waived').length
  const all = held * 100
  return { held, needed, percent: needed === 0 ? 0 : (all - (all % needed)) / needed }
}

function expected(rule: PaperRule, part: Part, alone: boolean, file: OrderFile, entries: readonly Entry[]): Expected {
  const { kind, post, why, source } = rule
  const since = rule.sinceOf?.(file.deal, part.id) ?? rule.since
  const { chapter, maker } = paperKind(kind)
  // A file kept for the whole order stands for the one part that there is.
  const held = entries
    .filter((one) => one.kind === kind && (one.part === part.id || (alone && one.part === '')))
    .map(({ id }) => id)
  // A credit that has its file lies here with all its messages.
  const filed = kind === 'letter-of-credit' && (file.deal.credits ?? []).length > 0
  const waiver = file.binder.waived.find((one) => one.kind === kind && one.part === part.id)
  return {
    ...{ kind, part: part.id, chapter, name: nameOf(rule, part, file), maker, post, why, source, since, held },
    state: filed || held.length > 0 ? 'held' : waiver ? 'waived' : 'missing',
    due: reached(file.stage, since),
    ...(waiver ? { waiver } : {}),
  }
}

function nameOf(rule: PaperRule, part: Part, { deal }: OrderFile): Words {
  const { en, zh } = rule.name?.(deal) ?? kindName(rule.kind)
  const of = part.name
  return { en: of.en ? `${en}: ${of.en}` : en, zh: of.zh || of.en ? `${zh}：${of.zh || of.en}` : zh }
}

function byChapter(rules: readonly PaperRule[]): readonly PaperRule[] {
  const places = Object.keys(chapters)
  const place = ({ kind }: PaperRule) => places.indexOf(paperKind(kind).chapter)
  return rules.toSorted((a, b) => place(a) - place(b))
}
