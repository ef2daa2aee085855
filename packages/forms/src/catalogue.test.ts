import { writeDay } from '@gendan/kernel/day'
import { decimal, isDecimal } from '@gendan/kernel/decimal'
import { judge } from '@gendan/kernel/rule'
import { describe, expect, test } from 'vitest'
import { type AnyForm, catalogue } from './catalogue.ts'
import type { Deal } from './deal/deal.ts'
import { factsOf } from './facts.ts'
import { draft, type Given } from './form.ts'
import { textsOf } from './page-words.ts'
import { originsAt, provenance } from './provenance.ts'
import { sampleDeal } from './sample-deal.ts'

const GIVEN = { number: 'LW-X26-0001', day: '2026-03-18', version: 1 }

/** What a paper is given; where a file may hold several of its kind, the first part of the standing example. */
function givenOf(form: AnyForm): Given {
  const part = form.parts?.(sampleDeal)[0]?.id
  return part === undefined ? GIVEN : { ...GIVEN, part }
}

/** Every form passes these by being in the catalogue; nobody writes them again. */
describe.each(catalogue)('$kind', (form) => {
  const given = givenOf(form)
  const own = form.begin(sampleDeal as never, given, 14)

  test('owns nothing that has a home in the deal', () => {
    const facts = new Set(leaves(sampleDeal))
    expect(Object.keys(form.own).filter((key) => facts.has(key))).toEqual([])
  })

  test('begins with fields that it can read, and labels each of them', () => {
    expect(form.ownShape.parse(own)).toEqual(own)
    expect(Object.keys(form.own).sort()).toEqual(Object.keys(own).sort())
  })

  test('does not touch the deal it is drawn from', () => {
    const before = structuredClone(sampleDeal)
    form.derive(sampleDeal as never, own, given)
    expect(sampleDeal).toEqual(before)
  })

  test('draws the same paper twice', () => {
    expect(form.derive(sampleDeal as never, own, given)).toEqual(form.derive(sampleDeal as never, own, given))
  })

  test('says which sections are still to be settled, instead of failing', () => {
    const { seller, buyer, suppliers, house } = sampleDeal
    const { filled, findings } = draft(form, { seller, buyer, suppliers, house }, own, given)
    expect(filled).toBeUndefined()
    expect(findings.map((finding) => finding.at).sort()).toEqual([...form.needs].sort())
  })

  test('finds nothing that blocks on the standing example', () => {
    const { findings } = draft(form, sampleDeal, own, given)
    expect(findings.filter((finding) => finding.weight === 'block')).toEqual([])
  })

  test('prints every row of its fields, in every tongue', () => {
    const filled = form.derive(sampleDeal as never, own, given)
    for (const tongue of ['en', 'zh', 'both'] as const) {
      const places = factsOf(form.print(filled, { tongue })).map((cell) => cell.at)
      const missing = form.rows.flatMap((group) => group.rows).filter((row) => !places.some((at) => under(at, row.at)))
      expect(missing).toEqual([])
    }
  })

  test('is signed in the tongue it is printed in', () => {
    const { blocks } = form.print(form.derive(sampleDeal as never, own, given), { tongue: 'zh' })
    const { en } = sampleDeal.seller.letterhead.name
    const signed = blocks.flatMap((block) => (block.block === 'signatures' ? block.signers : []))
    expect(signed.filter(({ name }) => name.text === en)).toEqual([])
  })

  test('has words above its signatures, which go to the next page with them: a table alone would leave them there', () => {
    const { blocks } = form.print(form.derive(sampleDeal as never, own, given), { tongue: 'both' })
    const above = blocks.filter((_, i) => blocks[i + 1]?.block === 'signatures').map(({ block }) => block)
    expect(above.filter((block) => ['table', 'pictures', 'pairs'].includes(block))).toEqual([])
  })

  test('prints as it was looked at', () => {
    const filled = form.derive(sampleDeal as never, own, given)
    expect(form.print(filled, { tongue: 'both' })).toMatchSnapshot()
  })

  test('names its rules after itself: one family, both tongues, a source', () => {
    const [family] = form.rules[0]?.id.split('-') ?? []
    for (const rule of form.rules) {
      expect(rule.id).toMatch(new RegExp(`^${family}-\\d\\d$`))
      expect([rule.title.en, rule.title.zh, rule.source.title, rule.source.at].every(Boolean)).toBe(true)
    }
    expect(new Set(form.rules.map((rule) => rule.id)).size).toBe(form.rules.length)
  })

  test('has one example that holds and one that fails for every rule', async () => {
    const { examples } = (await import(`./kinds/${form.kind}/rules.examples.ts`)) as { examples: readonly Example[] }
    expect(examples.map((example) => example.rule).sort()).toEqual(form.rules.map((rule) => rule.id).sort())
    for (const { rule: id, holds, fails } of examples) {
      const rule = form.rules.filter((one) => one.id === id)
      expect([id, judge(rule, holds).length]).toEqual([id, 0])
      const said = judge(rule, fails)
      expect([id, said.length > 0]).toEqual([id, true])
      expect(said.every((finding) => finding.says.en && finding.says.zh && finding.remedy)).toBe(true)
    }
  })

  test('tells of every fact that nobody types where it comes from', () => {
    const found = provenance(form, sampleDeal, own, given)
    const rows = form.rows.flatMap((group) => group.rows).filter((row) => !(row.at in form.own))
    expect(rows.filter((row) => originsAt(found, row.at).length === 0).map((row) => row.at)).toEqual([])
  })
})

describe.each(catalogue.filter(({ face }) => face))('$kind, which goes to banks', (form) => {
  test('shows on its face nothing that its page does not', () => {
    const given = givenOf(form)
    const filled = form.derive(sampleDeal as never, form.begin(sampleDeal as never, given, 14), given)
    const page = textsOf(form.print(filled, { tongue: 'both' })).join(' | ')
    const [words, figures] = [new Set(plainWords(page)), new Set(figuresIn(page))]
    const { kind: _, transport, ...shown } = form.face?.(filled) ?? { transport: {} }
    const { mode: __, ...way } = transport
    const unseen = values({ ...shown, way }).filter((value) =>
      isDecimal(value) ? !figures.has(decimal(value)) : !plainWords(asPrinted(value)).every((word) => words.has(word)),
    )
    expect(unseen).toEqual([])
  })
})

const asPrinted = (value: string) => (/^\d{4}-\d\d-\d\d$/.test(value) ? writeDay(value, 'en') : value)
const plainWords = (text: string) => text.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? []
const figuresIn = (text: string) =>
  (text.match(/\d[\d,]*(?:\.\d+)?/g) ?? []).map((one) => decimal(one.replace(/,/g, '')))

function values(value: unknown): readonly string[] {
  if (typeof value === 'string' || typeof value === 'number') return [`${value}`]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(values) : []
}

const priced = catalogue.filter((form) => {
  const own = form.begin(sampleDeal as never, givenOf(form), 14)
  return 'total' in (form.derive(sampleDeal as never, own, givenOf(form)) as object)
})

/** The standing example with a charge beside its goods. */
function charged(): Deal {
  const { contract } = sampleDeal
  const mould = { id: '1', kind: 'charge', name: { en: 'Mould', zh: '模具费' }, amount: decimal('800') } as const
  if (!contract) throw new Error('the example is settled')
  return { ...sampleDeal, contract: { ...contract, terms: { ...contract.terms, adjustments: [mould] } } }
}

describe.each(priced)('$kind, which has prices', (form) => {
  test('tells where its facts come from when the order has a charge beside its goods, too', () => {
    const given = givenOf(form)
    const own = form.begin(charged() as never, given, 14)
    expect(provenance(form, charged(), own, given).size).toBeGreaterThan(0)
  })

  test('draws its total from the quantities and prices of the deal alone', () => {
    const given = givenOf(form)
    const own = form.begin(sampleDeal as never, given, 14)
    const origins = originsAt(provenance(form, sampleDeal, own, given), 'total')
    const paths = origins.map((origin) => `${origin.from}.${origin.path}`)
    const [section] = form.needs
    const goods = form.parts ? `deal.${section}.0` : `deal.${section}.terms`
    expect(paths).toContain(`${goods}.lines.0.unitPrice.amount`)
    const packed = form.needs.includes('packing')
    expect(paths).toContain(packed ? 'deal.packing.cartons.1.contents.0.quantity' : `${goods}.lines.1.quantity.value`)
    expect(paths.filter((path) => path.startsWith('own'))).toEqual([])
  })
})

interface Example {
  readonly rule: string
  readonly holds: unknown
  readonly fails: unknown
}

function leaves(value: unknown): readonly string[] {
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...leaves(inner)])
    : []
}

function under(at: string, row: string): boolean {
  return at === row || at.startsWith(`${row}.`)
}
