import { purchaseHelp } from './buying.ts'
import { type HelpTable, sources, told } from './field-help.ts'

/** The accessories that an article takes. */
export const billHelp: HelpTable = {
  'lines.*.goods': told(
    'The accessory’s own goods file: only then is its stock counted, and what is bought of it known again.',
    '配件自己的商品资料。有货号才能算库存，买过的才认得出。',
  ),
  'lines.*.name': told(
    'What it is called where it has no file. It is counted by this name in all lines of an order.',
    '没有货号时写品名，同一张订单里同名的合在一起算。',
  ),
  'lines.*.unit': told(
    'The unit it is bought in. An accessory on record is counted as its file counts it: say how many of that.',
    '采购单位。有货号的按该商品的单位折算。',
    { title: 'UN/ECE Recommendation 20', at: 'codes' },
  ),
  'lines.*.quantity': told(
    'How many go into one piece, one carton or the order, before any loss.',
    '每件、每箱或整单的净用量，不含损耗。',
  ),
  'lines.*.per': told(
    'A piece: screws, labels. A carton: the carton, its marks, tape. An order: a film, a printing plate. Cartons are those of the packing of the order, where it is settled.',
    '每件：五金、商标等；每箱：纸箱、箱唛、胶带等；每单：菲林、刀模等。箱数以本单装箱为准，未装箱按箱规算。',
  ),
  'lines.*.loss': told(
    'What is lost in cutting, fitting and trying, in per cent on top: 3 asks for 103 where 100 are used.',
    '裁剪、装配、试样的损耗，另加的百分比：填 3 表示用 100 备 103。',
  ),
  'lines.*.needed': told(
    'For production it must be there before the work begins; for packing before the first carton is filled.',
    '生产用的须在开工前到，包装用的须在开始装箱前到。',
  ),
  'lines.*.note': told(
    'Mark, colour, artwork, the customer’s own words. It goes onto the purchase order: what is not written there is not demanded.',
    '标识、颜色、图稿、客户原话。会带到采购单上，没写清就不算要求。',
    sources.plan('篇3 三-6'),
  ),
  'lines.*.supplier': told(
    'From whom it is usually bought, or whom the customer named. Each order may choose another.',
    '平时向谁买，或客户指定的供应商；每张订单可另选。',
  ),
  'lines.*.leadDays': told(
    'Working days from order to delivery. The last day to order is counted back by it.',
    '下单到交货的工作日数，最迟下单日由此倒推。',
  ),
  'lines.*.minimum': told(
    'The least he sells. What an order does not need of it is said as a surplus.',
    '起订量。超出订单需要的部分会列为余料。',
  ),
  'lines.*.pack': told(
    'How many stand in a pack, roll or bag; what is bought is rounded up to whole ones.',
    '每包、每卷、每袋的数量，采购时向上取整包。',
  ),
}

/** What is typed of the purchases that an order's accessories are bought by: the same as of every purchase. */
export const accessoryHelp: HelpTable = Object.fromEntries(
  Object.entries(purchaseHelp).map(([at, help]) => [`buys.*.${at}`, help]),
)
