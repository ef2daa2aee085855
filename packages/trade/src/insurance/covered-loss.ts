import { unread } from '@gendan/kernel/rule'
import { z } from 'zod'
import { calculation } from '../calculation/calculation.ts'
import { claim, explained, told } from '../calculation/field.ts'
import type { Worksheet } from '../calculation/worksheet.ts'
import { type Peril, perilTable, perilTableSource } from '../tables/perils.generated.ts'

const perils = Object.keys(perilTable) as [Peril, ...Peril[]]

/** The main covers, the narrowest of each family first. */
const MAIN = {
  FPA: ['Free from particular average (FPA)', '平安险'],
  WPA: ['With particular average (WPA, WA)', '水渍险'],
  AR: ['All risks', '一切险'],
  'ICC-C': ['Institute Cargo Clauses (C)', '协会货物条款（C）'],
  'ICC-B': ['Institute Cargo Clauses (B)', '协会货物条款（B）'],
  'ICC-A': ['Institute Cargo Clauses (A)', '协会货物条款（A）'],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

/** Risks that are taken beside a main cover: the eleven general ones, the special ones, war and strikes. */
const BESIDE = perils.filter((code) => perilTable[code].total.includes(code))
const namesOf = (codes: readonly Peril[]) =>
  Object.fromEntries(codes.map((code) => [code, [perilTable[code].name.en, perilTable[code].name.zh] as const]))

const covers = explained(z.enum([...Object.keys(MAIN), ...BESIDE] as [string, ...string[]]), {
  ...MAIN,
  ...namesOf(BESIDE),
})

const input = z.strictObject({
  covers: told(
    z.array(told(covers, 'Cover', '险别')).min(1),
    'Covers that were taken: a main cover and risks beside it',
    '投保险别：主险及附加险',
  ),
  cause: told(explained(z.enum(perils), namesOf(perils)), 'What caused the loss', '损失原因'),
  extent: told(
    explained(z.enum(['partial', 'total']).default('partial'), {
      partial: ['Partial loss', '部分损失'],
      total: ['Total loss, actual or constructive', '全部损失（实际或推定）'],
    }),
    'Extent of the loss',
    '损失程度',
  ),
})

const output = z.strictObject({
  covered: claim('Whether the insurer answers for it', '保险人是否负责赔偿'),
  by: told(z.array(z.string()).readonly(), 'Covers taken that answer for it', '负责的已投险别'),
  wouldCover: told(z.array(z.string()).readonly(), 'Covers that would answer for it', '可承保该损失的险别'),
  kind: told(
    z.string(),
    'Calamity, accident, average, additional or special risk, or excluded',
    '自然灾害、意外事故、海损费用、一般附加、特殊附加或除外',
  ),
})

/**
 * Whether a loss is covered (cargo clauses of China and the Institute): the cause and the extent of the loss against the covers taken. It names the
 * usual covers; the words of the policy rule.
 */
export function coveredLoss(
  { covers: taken, cause, extent }: z.output<typeof input>,
  sheet: Worksheet,
): z.output<typeof output> {
  const row = perilTable[cause]
  const wouldCover = row[extent]
  const by = wouldCover.filter((cover) => taken.includes(cover))
  const list = wouldCover.join(', ')
  sheet.remark({
    en: `${row.name.en}: ${list ? `a ${extent} loss is answered for by ${list}` : 'no cover answers for it'}.`,
    zh: `${row.name.zh}：${list ? `${extent === 'total' ? '全部' : '部分'}损失由 ${list} 负责` : '属除外责任'}。`,
  })
  sheet.cite({ title: SOURCE.title, at: `${cause}, ${extent}`, read: SOURCE.read })
  return { covered: by.length > 0, by, wouldCover, kind: row.kind }
}

const SOURCE = {
  title: 'Cargo clauses as Chinese textbooks set them out; the policy rules',
  read: /read: (\S+)/.exec(perilTableSource)?.[1] ?? '',
}

export const coveredLossCalculation = calculation({
  name: 'covered-loss',
  title: { en: 'Is the loss covered?', zh: '损失是否在承保范围内' },
  topic: 'insurance',
  says: {
    en: 'Whether FPA, WPA, All risks, ICC (A), (B), (C) or an additional risk answers for a loss by its cause and extent.',
    zh: '按损失原因与程度，判断平安险、水渍险、一切险、ICC（A）（B）（C）或附加险是否负责。',
  },
  rules: ['IC-01'],
  sources: [
    {
      title: 'China Ocean Marine Cargo Clauses; Institute Cargo Clauses 2009',
      at: unread('risks covered'),
    },
  ],
  input,
  output,
  examples: [
    {
      title: { en: 'FPA, goods wetted by heavy weather', zh: '平安险，货物因恶劣气候部分受损' },
      input: { covers: ['FPA'], cause: 'heavy-weather' },
      gives: { covered: false, 'wouldCover.0': 'WPA' },
    },
    {
      title: { en: 'FPA, the ship stranded', zh: '平安险，船舶搁浅致部分损失' },
      input: { covers: ['FPA'], cause: 'ship-accident' },
      gives: { covered: true, 'by.0': 'FPA' },
    },
    {
      title: { en: 'WPA with rain added, cartons rained on', zh: '水渍险加淡水雨淋险，货遭雨淋' },
      input: { covers: ['WPA', 'fresh-water-rain'], cause: 'fresh-water-rain' },
      gives: { covered: true, 'by.0': 'fresh-water-rain' },
    },
  ],
  work: coveredLoss,
})
