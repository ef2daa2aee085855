import type { Sections } from '@gendan/forms/deal/deal'
import { type FreightKind, type Shipment, shipmentShape } from '@gendan/forms/deal/shipment'
import type { ShipmentTerms } from '@gendan/forms/deal/terms'
import { isDay } from '@gendan/kernel/day'
import { isDecimal } from '@gendan/kernel/decimal'
import { type Finding, findingOf } from '@gendan/kernel/rule'
import { seaOnly, sellerPaysMainCarriage } from '@gendan/trade/terms/incoterms'

/** Words and days as they stand; those of the first row are recorded even where they are empty. */
const ALWAYS = ['vessel', 'voyage', 'from', 'to', 'billOfLading'] as const
const WORDS = ['carrier', 'receipt', 'via', 'delivery', 'consignee', 'notify'] as const
const DAYS = ['onBoard', 'arrival', 'issued'] as const
const TEXTS = [...ALWAYS, ...WORDS, ...DAYS] as const
const COVER_WORDS = ['insurer', 'policy', 'cover', 'claimsAt'] as const
const COVER = [...COVER_WORDS, 'issued'] as const

type Texts = Readonly<Record<(typeof TEXTS)[number], string>>

/** The shipment as it is typed: every field is there, an empty one says nothing. */
export interface ShipmentDraft extends Texts, Pick<Shipment, 'mode' | 'containers'> {
  readonly freight: FreightKind | ''
  readonly originals: string
  readonly insurance: CoverDraft
}

export interface CoverDraft extends Readonly<Record<(typeof COVER)[number], string>> {
  /** As typed: "32,722.80". */
  readonly amount: string
  readonly currency: string
}

/** What stands, or what a first look proposes: the way of the contract, and who pays the freight by its term. */
export function startOf({ contract, shipment }: Sections, terms: ShipmentTerms): ShipmentDraft {
  const known: Partial<Shipment> = shipment ?? { ...proposed(contract), from: terms.from, to: terms.to }
  const { insurance = {}, mode } = known
  return {
    ...emptied(TEXTS, known),
    ...(mode ? { mode } : {}),
    containers: known.containers ?? [],
    freight: known.freight ?? '',
    originals: `${known.originals ?? ''}`,
    insurance: {
      ...emptied(COVER, insurance),
      amount: insurance.insured?.amount ?? '',
      currency: insurance.insured?.currency ?? contract?.terms.currency ?? '',
    },
  }
}

function emptied<Name extends string>(
  names: readonly Name[],
  known: { readonly [Key in Name]?: string | undefined },
): Readonly<Record<Name, string>> {
  return Object.fromEntries(names.map((name) => [name, known[name] ?? ''])) as Readonly<Record<Name, string>>
}

/** Under a term that is for the sea only the goods go by sea; who pays the main carriage pays the freight. */
function proposed(contract: Sections['contract']): Pick<Shipment, 'mode' | 'freight'> {
  if (!contract) return {}
  const { incoterm } = contract.terms.delivery
  const freight = sellerPaysMainCarriage(incoterm) ? 'prepaid' : 'collect'
  return { ...(seaOnly(incoterm) ? { mode: 'sea' as const } : {}), freight }
}

/** The draft as it is recorded; what is empty or no figure is left out. */
export function shipmentOf(draft: ShipmentDraft): Shipment {
  const { insurance, freight, originals, mode, containers } = draft
  const cover = coverOf(insurance)
  return shipmentShape.parse({
    ...Object.fromEntries(ALWAYS.map((name) => [name, draft[name]])),
    containers,
    ...(mode ? { mode } : {}),
    ...filled(WORDS, draft),
    ...days(DAYS, draft),
    ...(freight ? { freight } : {}),
    ...(isCount(originals) ? { originals: Number(originals) } : {}),
    ...(Object.keys(cover).length > 0 ? { insurance: cover } : {}),
  })
}

/** Every figure that is typed and is none. */
export function figureFindings({ originals, insurance }: ShipmentDraft): readonly Finding[] {
  const wrong = [
    ...(originals.trim() !== '' && !isCount(originals) ? ['originals'] : []),
    ...(insurance.amount.trim() !== '' && !isDecimal(bare(insurance.amount)) ? ['insurance.insured'] : []),
  ]
  return wrong.map((at) =>
    findingOf(
      { id: 'SH-FIG', weight: 'block', source: { title: 'Gendan', at: 'figures' } },
      {
        at,
        says: { en: 'This is no figure.', zh: '这不是数字。' },
        remedy:
          at === 'originals'
            ? { en: 'Type a number from 1 to 9.', zh: '请填 1 到 9 的数字。' }
            : { en: 'Type an amount: 32722.80.', zh: '请填金额，如 32722.80。' },
      },
    ),
  )
}

function coverOf(cover: CoverDraft) {
  const amount = bare(cover.amount)
  return {
    ...filled(COVER_WORDS, cover),
    ...days(['issued'], cover),
    ...(isDecimal(amount) && cover.currency ? { insured: { amount, currency: cover.currency } } : {}),
  }
}

function filled<Name extends string>(names: readonly Name[], from: Readonly<Record<Name, string>>) {
  return Object.fromEntries(names.flatMap((name) => (from[name].trim() === '' ? [] : [[name, from[name]]])))
}

function days<Name extends string>(names: readonly Name[], from: Readonly<Record<Name, string>>) {
  return Object.fromEntries(names.flatMap((name) => (isDay(from[name]) ? [[name, from[name]]] : [])))
}

const isCount = (text: string) => /^[1-9]$/.test(text.trim())
const bare = (text: string) => text.replace(/[\s,]/g, '')
