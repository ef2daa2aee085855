import { compare, decimalShape, zero } from '@gendan/kernel/decimal'
import { wordsShape } from '@gendan/kernel/words'
import { z } from 'zod'

const share = z.number().int().min(0).max(100)

const named = wordsShape.refine(({ en, zh }) => en.trim() !== '' || zh.trim() !== '', { message: 'no-name' })

/** A process of making a kind of goods, and which part of the days of an order it takes: from 0 % to 100 % of the way. */
const processShape = z
  .object({ id: z.string().trim().min(1).max(40), name: named, from: share, until: share })
  .readonly()
  .refine(({ from, until }) => from < until, { message: 'ends-before-it-begins', path: ['until'] })
export type MakingProcess = z.infer<typeof processShape>

/** A kind of goods by how it is made. */
const kindShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    name: wordsShape,
    /** Chapters of the tariff whose goods are made like this: "61". */
    chapters: z
      .array(z.string().regex(/^\d{2}$/))
      .max(99)
      .readonly(),
    processes: z.array(processShape).min(1).max(30).readonly(),
  })
  .readonly()
export type MakingKind = z.infer<typeof kindShape>

/** A line of our own workshop: what it makes, and how much in a week. */
const lineShape = z
  .object({
    id: z.string().trim().min(1).max(40),
    /** As the production plan names it. */
    name: z.string().trim().min(1).max(80),
    /** The kind of goods it makes; empty for any. */
    kind: z.string().max(40),
    perWeek: decimalShape.refine((figure) => compare(figure, zero) > 0, { error: 'not-above-zero' }),
  })
  .readonly()

/** How the firm makes its goods. */
export const makingShape = z
  .object({
    kinds: z.array(kindShape).min(1).max(40).readonly(),
    lines: z.array(lineShape).max(60).readonly(),
    warehouses: z.array(z.string().trim().min(1).max(60)).max(30).readonly(),
  })
  .readonly()
export type Making = z.infer<typeof makingShape>

function process(id: string, en: string, zh: string, from: number, until: number): MakingProcess {
  return { id, name: { en, zh }, from, until }
}

/** What holds while the firm says nothing else. Shares are those of follow-up sheets in use; each firm sets its own. */
export const usualMaking: Making = {
  kinds: [
    {
      ...{ id: 'garments', name: { en: 'Garments', zh: '服装' }, chapters: ['61', '62'] },
      processes: [
        process('cut', 'Cutting', '裁剪', 0, 35),
        process('sew', 'Sewing', '车缝', 10, 80),
        process('finish', 'Finishing', '后整', 55, 92),
        process('pack', 'Packing', '包装', 70, 100),
      ],
    },
    {
      ...{ id: 'furniture', name: { en: 'Furniture', zh: '家具' }, chapters: ['94'] },
      processes: [
        process('blank', 'Blanks', '开料', 0, 35),
        process('shape', 'Shaping', '成型', 12, 55),
        process('sand', 'Sanding', '打磨', 28, 68),
        process('coat', 'Coating', '涂装', 42, 82),
        process('assemble', 'Assembly', '组装', 55, 92),
        process('pack', 'Packing', '包装', 70, 100),
      ],
    },
    {
      ...{ id: 'textiles', name: { en: 'Home textiles', zh: '家纺' }, chapters: ['57', '63'] },
      processes: [
        process('cut', 'Cutting', '裁剪', 0, 40),
        process('sew', 'Sewing', '缝制', 12, 85),
        process('press', 'Pressing', '整烫', 45, 94),
        process('pack', 'Packing', '包装', 60, 100),
      ],
    },
    {
      ...{ id: 'footwear', name: { en: 'Footwear and bags', zh: '鞋包' }, chapters: ['42', '64'] },
      processes: [
        process('cut', 'Cutting', '下料', 0, 35),
        process('stitch', 'Stitching', '车制', 12, 75),
        process('last', 'Lasting or assembly', '成型', 35, 92),
        process('pack', 'Packing', '包装', 60, 100),
      ],
    },
    {
      ...{ id: 'ceramics', name: { en: 'Ceramics and glass', zh: '陶瓷玻璃' }, chapters: ['69', '70'] },
      processes: [
        process('form', 'Forming', '成型', 0, 50),
        process('fire', 'Firing', '烧制', 25, 80),
        process('sort', 'Sorting', '选瓷', 50, 92),
        process('pack', 'Packing', '包装', 62, 100),
      ],
    },
    {
      ...{ id: 'any', name: { en: 'Other goods', zh: '其他商品' }, chapters: [] },
      processes: [
        process('parts', 'Parts', '部件', 0, 60),
        process('assemble', 'Assembly', '组装', 25, 92),
        process('pack', 'Packing', '包装', 55, 100),
      ],
    },
  ],
  lines: [],
  warehouses: ['成品库'],
}

/** How the firm makes its goods: as it has set, or as the house takes it. */
export function makingOf({ rules }: { readonly rules: { readonly making?: Making | undefined } }): Making {
  return rules.making ?? usualMaking
}

/** The kind that goods of a tariff code are made like; the last where no chapter says. */
export function kindFor({ kinds }: Making, hsCode: string): MakingKind | undefined {
  const chapter = hsCode.replace(/\D/g, '').slice(0, 2)
  return kinds.find(({ chapters }) => chapters.includes(chapter)) ?? kinds.at(-1)
}
