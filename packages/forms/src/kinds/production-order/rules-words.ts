import type { Rule, Spot } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { notCarried } from '../parts/carried.ts'
import { family, when } from '../parts/cells.ts'
import { seed003 } from '../parts/house.ts'
import { priceIn } from './price-words.ts'
import type { ProductionOrder } from './shape.ts'

const rule = family<ProductionOrder>('MO')
const empty = ({ en, zh }: Words) => en === '' && zh === ''

/** Quality points, and that nothing the customer demanded is lost on the way, while his prices are. */
export const wordsRules: readonly Rule<ProductionOrder>[] = [
  rule(
    '12',
    'block',
    seed003('5 质量控制'),
    { en: 'Quality is controlled at points', zh: '列有质量要点' },
    ({ quality }) =>
      when(
        quality.length === 0,
        'quality',
        { en: 'No point is named that quality is checked at.', zh: '没有列出质量要点。' },
        { en: 'Name at least one, with what is right there.', zh: '请至少列一条，写明合格标准。' },
      ),
  ),
  rule(
    '13',
    'warn',
    seed003('5 质量控制'),
    { en: 'Every point says what is right', zh: '每个要点都有合格标准' },
    ({ quality }) =>
      quality.flatMap(({ standard }, i) =>
        when(
          empty(standard),
          `quality.${i}.standard`,
          { en: `Point ${i + 1} does not say what is right.`, zh: `第 ${i + 1} 个要点没有写合格标准。` },
          { en: 'Give a measure, a colour, a strength, or the sample.', zh: '请写尺寸、颜色、强度，或“同封样”。' },
        ),
      ),
  ),
  rule(
    '14',
    'warn',
    seed003('5'),
    { en: 'The workshop can read it', zh: '车间看得懂（中文）' },
    ({ quality, demands, packing, lines }) => [
      ...chinese(demands, 'demands'),
      ...chinese(packing, 'packing'),
      ...lines.flatMap((line, i) => chinese(line.demands, `lines.${i}.demands`)),
      ...quality.flatMap(({ point }, i) => chinese(point, `quality.${i}.point`)),
    ],
  ),
  rule(
    '15',
    'warn',
    seed003('5'),
    { en: 'Every line says what is demanded of it', zh: '每行都有具体要求' },
    ({ lines }) =>
      lines.flatMap(({ demands, specification }, i) =>
        when(
          empty(demands) && empty(specification),
          `lines.${i}.demands`,
          { en: `Line ${i + 1} has neither specification nor demands.`, zh: `第 ${i + 1} 行既无规格也无要求。` },
          {
            en: 'Write down every detail: material, measure, colour, finish.',
            zh: '请写明每个细节：材质、尺寸、颜色、表面。',
          },
        ),
      ),
  ),
  rule(
    '16',
    'warn',
    seed003('5 客人的要求'),
    { en: 'The agreed packing is carried over', zh: '约定的包装已写入' },
    ({ agreed, packing }) => lost(notCarried(agreed.packing, [packing]), 'packing'),
  ),
  rule(
    '17',
    'warn',
    seed003('5 客人的要求'),
    { en: "The customer's remarks are carried over", zh: '客户备注已写入' },
    (paper) => {
      const carried = [paper.demands, paper.packing, ...paper.lines.map(({ demands }) => demands)]
      return lost(notCarried(paper.agreed.remarks, carried), 'demands')
    },
  ),
  rule('18', 'warn', seed003('3 客人唛头'), { en: 'The marks on the carton are known', zh: '箱唛已知' }, ({ marks }) =>
    when(
      marks.length === 0,
      'marks',
      { en: 'No shipping marks are agreed; the cartons stay blank.', zh: '没有约定唛头，外箱将不印唛。' },
      { en: 'Ask the customer and enter them in the terms.', zh: '请向客户确认并填入条款。' },
    ),
  ),
  rule('19', 'warn', seed003('5'), { en: 'No price is told to those who make it', zh: '加工单不出现价格' }, (paper) =>
    texts(paper).flatMap(({ at, text }) => {
      const price = priceIn(text)
      if (price === undefined) return []
      const says = { en: `This names a price: ${price}.`, zh: `这里写了价格：${price}。` }
      return [{ at, says, remedy: unpriced }]
    }),
  ),
]

const unpriced: Words = {
  en: 'Take it out: the workshop needs the demand, not the price.',
  zh: '请删去：车间要的是要求，不是价格。',
}

function chinese(words: Words, at: string): readonly Spot[] {
  return when(
    words.zh === '' && words.en !== '',
    at,
    { en: 'This stands in English only.', zh: '这里只有英文。' },
    { en: "Put it into the workshop's language.", zh: '请译成车间看得懂的中文。' },
  )
}

/** A sentence that names a price is not missed: it may not be told. */
function lost(sentences: readonly string[], at: string): readonly Spot[] {
  return sentences
    .filter((sentence) => priceIn(sentence) === undefined)
    .map((sentence) => ({
      at,
      says: { en: `Agreed, but not found here: “${sentence}”.`, zh: `条款里有，这里没有：“${sentence}”。` },
      remedy: { en: 'Take it over, or make sure your own words say it.', zh: '请写入，或确认您的写法已包含。' },
    }))
}

function texts(paper: ProductionOrder): readonly { readonly at: string; readonly text: string }[] {
  const both = ({ en, zh }: Words) => `${en}\n${zh}`
  return [
    { at: 'demands', text: both(paper.demands) },
    { at: 'packing', text: both(paper.packing) },
    ...paper.lines.flatMap(({ demands, specification }, i) => [
      { at: `lines.${i}.demands`, text: both(demands) },
      { at: `lines.${i}.specification`, text: both(specification) },
    ]),
    ...paper.quality.map(({ point, standard }, i) => ({
      at: `quality.${i}`,
      text: `${both(point)}\n${both(standard)}`,
    })),
  ]
}
