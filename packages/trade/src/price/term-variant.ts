import { z } from 'zod'
import { explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { type IncotermVariant, incotermVariantTable } from '../tables/incoterm-variants.generated.ts'

const variants = Object.keys(incotermVariantTable) as [IncotermVariant, ...IncotermVariant[]]

/** What a charter trade adds to FOB, CFR or CIF: stowed, trimmed, liner terms, landed. */
export const variantShape = explained(
  told(
    z.enum(variants),
    'Words added to FOB, CFR or CIF in charter trades: who bears loading and unloading',
    '术语变形（租船运输）：装卸费用由谁负担',
  ),
  Object.fromEntries(variants.map((one) => [one, wordsOf(one)])),
)

function wordsOf(one: IncotermVariant): readonly [string, string] {
  const { en, zh } = incotermVariantTable[one].name
  return [en, zh]
}

const bearer = (en: string, zh: string) =>
  explained(told(z.enum(['seller', 'buyer', 'agreed']), en, zh), {
    seller: ['Seller', '卖方'],
    buyer: ['Buyer', '买方'],
    agreed: ['As agreed', '另行约定'],
  })

/** Who bears what under a variant. */
export const variantAnswer = z.strictObject({
  name: told(z.string(), 'The term with its added words', '术语变形'),
  loading: bearer('Loading on board', '装船费'),
  stowing: bearer('Stowing', '理舱费'),
  trimming: bearer('Trimming', '平舱费'),
  unloading: bearer('Unloading from the hold', '卸货费（舱内至吊钩）'),
  lighterage: bearer('Lighters and wharfage at the port of destination', '目的港驳船费与码头费'),
})

const SIDES = { seller: '卖方', buyer: '买方', agreed: '另行约定' } as const

/** Who bears loading and unloading under a variant of FOB, CFR or CIF, and that sentence on the worksheet. */
export function variantOf(variant: IncotermVariant, sheet: Worksheet): z.output<typeof variantAnswer> {
  const { name, base: _, ...costs } = incotermVariantTable[variant]
  const { loading, stowing, trimming, unloading, lighterage } = costs
  sheet.remark({
    en: `${name.en}: loading ${loading}, stowing ${stowing}, trimming ${trimming}, unloading ${unloading}, lighterage ${lighterage}.`,
    zh: `${name.zh}：装船费${SIDES[loading]}，理舱费${SIDES[stowing]}，平舱费${SIDES[trimming]}，卸货费${SIDES[unloading]}，驳船与码头费${SIDES[lighterage]}。`,
  })
  return { name: name.en, ...costs }
}
