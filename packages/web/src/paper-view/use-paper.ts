import type { Answer } from '@gendan/contract/questions'
import type { AnyForm } from '@gendan/forms/catalogue'
import type { Deal } from '@gendan/forms/deal/deal'
import { draft, type Given } from '@gendan/forms/form'
import { blocks, byWeight, type Finding, findingOf } from '@gendan/kernel/rule'
import { dealOf } from '@gendan/orderfile/deal-of'
import { gateOfPaper } from '@gendan/orderfile/gates'
import { givenFor } from '@gendan/orderfile/given-for'
import { type Issued, latestPaper } from '@gendan/orderfile/order-file'
import { useCallback, useDeferredValue, useMemo } from 'react'
import { useWorld, type World } from '../app/world.ts'
import { aroundOf, type FirmHere, type Standing } from '../order-view/standing.ts'
import { useWords } from '../words/language.tsx'
import { begunOwn } from './begun-own.ts'
import { type GateNow, gateNow } from './gate-now.ts'
import { fieldsOf } from './own-fields.tsx'
import { originsOf, type Source, sourceAt } from './source.ts'
import { type DraftState, type Keeping, type Own, useDraft } from './use-draft.ts'
import { type LayoutChoice, useLayouts } from './use-layouts.ts'
import { type PagesState, usePages } from './use-pages.ts'
import { written, writtenOn } from './written.ts'

export interface PaperInput {
  readonly form: AnyForm
  /** The part of the deal the paper is of; '' where a file has but one of the kind. */
  readonly part: string
  readonly standing: Standing
  readonly here: FirmHere
  readonly found: Answer<'draft'>
}

/** A paper in the making: what is typed, what it makes of the deal, what stands against it, how it will print. */
export interface PaperNow extends PaperInput {
  readonly world: World
  readonly deal: Deal
  readonly given: Given
  /** What is typed, as the form reads it; a moment behind the keys, so that typing never waits. */
  readonly own: Own
  readonly keeping: Keeping
  /** Absent while a section that the form needs is not settled. */
  readonly filled: unknown
  readonly findings: readonly Finding[]
  readonly passed: number
  readonly blocked: number
  readonly gate: GateNow
  readonly live: PagesState
  readonly last: Issued | undefined
  readonly layouts: LayoutChoice
  readonly textAt: (at: string) => string
  readonly lastTextAt: (at: string) => string
  /** The paths of all facts printed now or in the last issued version. */
  readonly printed: readonly string[]
  readonly sourceAt: (at: string) => Source
}

/**
 * Everything on this screen follows from the file, the firm and what is typed; the press alone is asked for its pages. What
 * is typed reaches it a moment later: the box itself never waits for rules and pages.
 */
export function usePaper(input: PaperInput): { readonly paper: PaperNow; readonly typed: DraftState } {
  const { form, part, standing, here, found } = input
  const world = useWorld()
  const { file, buyer, suppliers, reviews } = standing
  const { firm } = here
  const deal = useMemo(
    () => dealOf(file, firm, aroundOf({ buyer, suppliers, reviews })),
    [file, firm, buyer, suppliers, reviews],
  )
  const given = useMemo<Given>(
    () => givenFor(file, form.kind, part, world.day, firm),
    [file, form, part, world.day, firm],
  )
  const begun = useMemo(() => begunOwn(form, file, deal, here, given), [form, file, deal, here, given])
  const may = world.makes(form.kind)
  const typed = useDraft({ world: world.id, file: file.id, kind: form.kind, part, found, begun, may })
  const settled = useDeferredValue(typed.own)
  const read = useMemo(() => readOwn(form, settled, begun), [form, settled, begun])
  const drawn = useMemo(() => draft(form, deal, read.own, given), [form, deal, read.own, given])
  const layouts = useLayouts(form.kind, file.buyer, firm, file.begun?.papers[form.kind]?.layout)
  const asked = { file: file.id, kind: form.kind, part, own: read.own, layout: layouts.chosen }
  const wanted = drawn.filled === undefined ? undefined : asked
  const live = usePages(world.id, wanted, `${standing.version} ${buyer.version}`)
  const judged = useMemo(
    () => judgedOf(form, [...read.findings, ...drawn.findings], live.live?.findings ?? [], drawn.filled !== undefined),
    [form, read, drawn, live.live],
  )
  const gate = useMemo(
    () => gateNow(gateOfPaper(form.kind), { file, deal, part }, firm, read.own),
    [form, file, deal, part, firm, read.own],
  )
  const last = latestPaper(file, form.kind, part)
  const texts = useTexts(form, drawn.filled, last?.filled)
  const sources = useSources({ form, standing, deal, given, begun, filled: drawn.filled, world: world.id })
  const { keeping } = typed
  const { own } = read
  const { filled } = drawn
  const paper = useMemo<PaperNow>(
    () => ({
      form,
      part,
      standing,
      here,
      found,
      world,
      deal,
      given,
      own,
      keeping,
      filled,
      ...judged,
      gate,
      live,
      last,
      layouts,
      ...texts,
      sourceAt: sources,
    }),
    [
      form,
      part,
      standing,
      here,
      found,
      world,
      deal,
      given,
      own,
      keeping,
      filled,
      judged,
      gate,
      live,
      last,
      layouts,
      texts,
      sources,
    ],
  )
  return { paper, typed }
}

/** What the rules, the form and the press have against it, heaviest first; and how many rules hold. */
function judgedOf(form: AnyForm, ours: readonly Finding[], pressed: readonly Finding[], drawn: boolean) {
  const rules = new Set([...form.rules.map(({ id }) => id), 'DEAL-01'])
  const findings = byWeight([...ours, ...pressed.filter(({ rule }) => !rules.has(rule))])
  const failed = new Set(findings.map(({ rule }) => rule))
  return {
    findings,
    passed: drawn ? form.rules.filter(({ id }) => !failed.has(id)).length : 0,
    blocked: findings.filter((finding) => blocks([finding])).length,
  }
}

/** What is typed as the form reads it. What it cannot read is a finding; the page keeps the paper as it began there. */
function readOwn(form: AnyForm, own: Own, begun: Own): { readonly own: Own; readonly findings: readonly Finding[] } {
  const read = form.ownShape.safeParse(own)
  if (read.success) return { own: read.data as Own, findings: [] }
  const wrong = [...new Set(read.error.issues.map((issue) => String(issue.path[0] ?? '')))].filter(
    (name) => name in own,
  )
  const labels = new Map(fieldsOf(form).map(([name, field]) => [name, field.label]))
  const findings = wrong.map((name) => {
    const label = labels.get(name) ?? { en: name, zh: name }
    return findingOf(
      { id: 'OWN-01', weight: 'block', source: { title: 'Gendan', at: 'form' } },
      {
        at: name,
        says: { en: `“${label.en}” cannot be printed like this.`, zh: `“${label.zh}”这样写印不出来。` },
        remedy: { en: 'It is too long or incomplete: shorten or complete it.', zh: '太长或不完整，请改短或补全。' },
      },
    )
  })
  const rest = { ...own, ...Object.fromEntries(wrong.map((name) => [name, begun[name]])) }
  const again = form.ownShape.safeParse(rest)
  return { own: again.success ? (again.data as Own) : begun, findings }
}

function useTexts(form: AnyForm, filled: unknown, before: unknown) {
  const { lang } = useWords()
  const page = useMemo(
    () => (filled === undefined ? EMPTY : writtenOn(form.print(filled, { tongue: 'both' }), lang)),
    [form, filled, lang],
  )
  const old = useMemo(
    () => (before === undefined ? EMPTY : writtenOn(form.print(before, { tongue: 'both' }), lang)),
    [form, before, lang],
  )
  return useMemo(
    () => ({
      textAt: (at: string) => written(at, filled, page, lang),
      lastTextAt: (at: string) => written(at, before, old, lang),
      printed: [...new Set([...page.keys(), ...old.keys()])],
    }),
    [filled, before, page, old, lang],
  )
}

const EMPTY: ReadonlyMap<string, string> = new Map()

interface SourcesInput {
  readonly form: AnyForm
  readonly standing: Standing
  readonly deal: Deal
  readonly given: Given
  readonly begun: Own
  readonly filled: unknown
  readonly world: string
}

/** Origins hang on the deal and the form, not on what is typed: they are looked for once, after the first picture stands. */
function useSources({ form, standing, deal, given, begun, filled, world }: SourcesInput): (at: string) => Source {
  const facts = useDeferredValue<{ readonly deal: Deal; readonly given: Given; readonly begun: Own } | undefined>(
    useMemo(() => ({ deal, given, begun }), [deal, given, begun]),
    undefined,
  )
  const origins = useMemo(
    () => (facts ? originsOf(form, facts.deal, facts.begun, facts.given) : new Map()),
    [form, facts],
  )
  return useCallback(
    (at: string) => sourceAt(at, origins, { world, file: standing.file, form, deal, filled }),
    [origins, world, standing, form, deal, filled],
  )
}
