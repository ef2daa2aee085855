import type { GoodsRow } from '@gendan/contract/rows'
import type { Day } from '@gendan/kernel/day'
import { addDays } from '@gendan/kernel/day'
import { type Lang, say, type Words } from '@gendan/kernel/words'
import type { OrderFile } from '@gendan/orderfile/order-file'
import { type Asked, askedShape } from '@gendan/orderfile/request/asked'

/** Something chosen by a few letters, with the name under which it is shown. */
export interface Chosen {
  readonly id: string
  readonly label: string
}

/** What is typed: figures stay as they are typed until they can be read. */
export interface AskDraft {
  readonly customer: Chosen | undefined
  readonly file: Chosen | undefined
  readonly goods: Chosen | undefined
  readonly says: string
  readonly hsCode: string
  readonly quantity: string
  readonly unit: string
  readonly by: string
  readonly at: Asked['at']
  readonly sailing: string
  readonly payment: Asked['payment']
  readonly sample: boolean
  readonly materials: string
  readonly maker: string
  readonly overtime: string
  readonly overtimePerPiece: string
  readonly airPerKg: string
  readonly flight: string
  readonly secondShipment: string
}

export function emptyDraft(today: Day): AskDraft {
  return {
    ...{ customer: undefined, file: undefined, goods: undefined, says: '', hsCode: '', quantity: '', unit: 'PCE' },
    ...{ by: addDays(today, 60), at: 'board', sailing: '30', payment: 'transfer', sample: false, materials: '' },
    ...{ maker: '', overtime: '25', overtimePerPiece: '', airPerKg: '', flight: '5', secondShipment: '' },
  }
}

/** What is known of an order is not typed again: its customer, first goods, quantity, day and way of paying. */
export function draftOfFile(before: AskDraft, file: OrderFile, buyer: string, lang: Lang): AskDraft {
  const { contract, offer, inquiry } = file.deal
  const terms = contract?.terms ?? offer?.terms
  const [line] = terms?.lines ?? []
  const wants = inquiry?.wants[0]
  const letter = terms?.payment.instalments.some(({ by }) => by === 'L/C') ?? false
  const quantity = line?.quantity ?? wants?.quantity
  const goods = line?.goods || wants?.goods || ''
  const words = line?.name ?? wants?.text
  return {
    ...before,
    customer: { id: file.buyer, label: buyer },
    file: { id: file.id, label: file.number },
    ...(goods ? { goods: { id: goods, label: words ? say(words, lang) : '' } } : {}),
    says: words ? say(words, lang) : before.says,
    hsCode: line?.hsCode ?? before.hsCode,
    ...(quantity ? { quantity: quantity.value, unit: quantity.unit } : {}),
    ...(terms?.shipment.latest ? { by: terms.shipment.latest } : {}),
    payment: letter ? 'letter' : before.payment,
  }
}

export function withGoods(before: AskDraft, row: GoodsRow, lang: Lang): AskDraft {
  return {
    ...before,
    goods: { id: row.id, label: `${row.code} · ${say(row.name, lang)}` },
    ...{ says: say(row.name, lang), hsCode: row.hsCode, unit: row.unit },
  }
}

/** What can be asked, once customer, goods, quantity and day are there. */
export function askedOf(draft: AskDraft): Asked | undefined {
  const read = reading(draft)
  return read.success ? read.data : undefined
}

/** What is typed as a figure and cannot be asked, by its field; what is still empty is not among it. */
export function wrongFigures(draft: AskDraft): ReadonlyMap<string, Words> {
  const { error } = reading(draft)
  const at = new Set(error?.issues.map(({ path: [field] }) => String(field)))
  return new Map(FIGURES.filter(([field]) => at.has(field) && draft[field].trim() !== ''))
}

const NOT_BELOW: Words = { en: 'Enter an amount, not below zero.', zh: '请填金额，不能小于零。' }
const FIGURES = [
  ['quantity', { en: 'Enter a quantity above zero.', zh: '请填大于零的数量。' }],
  ['sailing', { en: 'Enter whole days, 0 to 120.', zh: '请填整天数，0–120。' }],
  ['overtime', { en: 'Enter a whole percent, 1 to 100.', zh: '请填整数百分比，1–100。' }],
  ['flight', { en: 'Enter whole days, 1 to 30.', zh: '请填整天数，1–30。' }],
  ...(['overtimePerPiece', 'airPerKg', 'secondShipment'] as const).map((field) => [field, NOT_BELOW] as const),
] as const satisfies readonly (readonly [keyof AskDraft, Words])[]

function reading(draft: AskDraft) {
  const { customer, file, goods, says, hsCode, quantity, unit, by, materials, maker, at, payment, sample } = draft
  return askedShape.safeParse({
    ...{ customer: customer?.id ?? '', file: file?.id ?? '', goods: goods?.id ?? '', says, hsCode, by, maker },
    ...{ at, payment, sample, quantity: { value: quantity.trim(), unit } },
    ...given({ sailing: draft.sailing, overtime: draft.overtime, flight: draft.flight }, whole),
    ...given(
      {
        overtimePerPiece: draft.overtimePerPiece,
        airPerKg: draft.airPerKg,
        secondShipment: draft.secondShipment,
        materials,
      },
      (text) => text,
    ),
  })
}

function given(typed: Readonly<Record<string, string>>, read: (text: string) => unknown) {
  return Object.fromEntries(
    Object.entries(typed).flatMap(([name, text]) => (text.trim() === '' ? [] : [[name, read(text.trim())]])),
  )
}

function whole(text: string): unknown {
  return /^\d{1,4}$/.test(text) ? Number(text) : text
}
