import type { Deal } from '@gendan/forms/deal/deal'
import { neededBy } from '@gendan/forms/deal/needed-by'
import { type Compared, comparisons, writeEach } from '@gendan/forms/sourcing/compare'
import type { Day } from '@gendan/kernel/day'
import { add } from '@gendan/kernel/decimal'
import { type Lang, say } from '@gendan/kernel/words'
import { type ListColumn, tableToWorkbook } from './press/table-workbook.ts'

const text = (en: string, zh: string): ListColumn => ({ head: { en, zh }, kind: 'text' })
const number = (en: string, zh: string): ListColumn => ({ head: { en, zh }, kind: 'number' })
const day = (en: string, zh: string): ListColumn => ({ head: { en, zh }, kind: 'day' })

const COLUMNS: readonly ListColumn[] = [
  text('Goods', '货物'),
  number('Quantity', '数量'),
  text('Supplier', '供应商'),
  text('Currency', '币种'),
  number('His price', '报价'),
  text('VAT', '税'),
  number('With VAT, our money', '含税（本币）'),
  number('Refund', '退税'),
  number('Mould', '模具'),
  number('Packing and carriage', '包装运费'),
  number('Comes to', '折合成本'),
  number('Smallest quantity', '起订量'),
  day('There by', '可到货'),
  day('Holds until', '有效期至'),
  text('Best', '最优'),
  text('Chosen', '选定'),
  text('Reason', '理由'),
]

/** Suppliers' offers side by side as a workbook: a row for each offer of each thing, the cheapest first. */
export async function sourcingWorkbook(deal: Deal, today: Day, lang: Lang): Promise<Uint8Array> {
  const { sourcing, house, suppliers } = deal
  const all = sourcing ? comparisons(sourcing, { house, today, needed: neededBy(deal) }) : []
  const rows = all.flatMap(({ line, offers, best }) =>
    offers.map((one) => {
      const choice = sourcing?.choices.find((made) => made.line === line.id && made.asked === one.asked.id)
      const supplier = suppliers[one.asked.supplier]?.name ?? { en: '', zh: '' }
      return [
        [line.code, say(line.name, lang)].filter(Boolean).join(' '),
        line.quantity.value,
        say(supplier, lang),
        ...figures(one, lang),
        one === best ? '✓' : null,
        choice ? '✓' : null,
        choice?.reason ?? null,
      ]
    }),
  )
  return tableToWorkbook(say({ en: "Suppliers' offers", zh: '供应商报价比较' }, lang), COLUMNS, rows, lang)
}

function figures(one: Compared, lang: Lang): readonly (string | null)[] {
  const { offer, quoted, gross, refund, mould, packing, carriage, net, arrives } = one
  return [
    offer.currency,
    quoted.price,
    say(offer.vatIn ? { en: 'in', zh: '含税' } : { en: 'out', zh: '不含税' }, lang),
    ...[gross, refund, mould, add(packing, carriage), net].map(writeEach),
    quoted.least ?? null,
    arrives ?? null,
    offer.holdsUntil ?? null,
  ]
}
