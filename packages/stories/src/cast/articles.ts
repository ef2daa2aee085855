import type { Words } from '@gendan/kernel/words'
import { type GoodsFacts, goodsFactsShape } from '@gendan/trade/goods'

/** What the demo firm always has; everything else it makes or buys to an order. */
const IN_STOCK: ReadonlySet<string> = new Set(['BJ-210', 'BJ-230', 'BJ-501'])

/**
 * The range of the demo firm, by our code; the articles are invented. Their tariff codes are the eight digits that China declares, each
 * found under the article's own description (frame, upholstery, room, light source) in the commodity table of the China International
 * Trade Single Window, state of 2022 (HS 2022). Before a declaration they are to be checked against the tariff of the year.
 */
export const articles: readonly GoodsFacts[] = [
  article(
    'BJ-101',
    ['Oak dining chair, cane seat', '橡木餐椅 藤面'],
    ['natural oil', '木蜡油本色'],
    ['solid oak, cane', '橡木实木、藤'],
    '9401.69.00',
    '2×96×52×60×17.8×15.6',
  ),
  article(
    'BJ-104',
    ['Upholstered dining chair, beech legs', '软包餐椅 榉木脚'],
    ['linen grey', '亚麻灰'],
    ['beech, plywood, foam, polyester', '榉木、夹板、海绵、涤纶布'],
    '9401.61.90',
    '2×62×58×92×18.6×16.0',
  ),
  article(
    'BJ-108',
    ['Walnut bar stool', '胡桃木吧椅'],
    ['seat 65 cm', '座高 65 厘米'],
    ['solid walnut', '胡桃木实木'],
    '9401.69.00',
    '1×48×48×80×9.2×7.8',
  ),
  article(
    'BJ-110',
    ['Folding bench, beech', '榉木折叠长凳'],
    ['118 cm', '长 118 厘米'],
    ['solid beech', '榉木实木'],
    '9401.69.00',
    '1×118×38×14×9.8×8.6',
  ),
  article(
    'BJ-112',
    ['Stacking chair, steel frame', '钢架叠放椅'],
    ['powder coated black', '黑色喷塑'],
    ['steel, bent plywood', '钢管、弯曲夹板'],
    '9401.79.00',
    '4×56×54×96×22.4×19.8',
  ),
  article(
    'BJ-201',
    ['Oak dining table 180 × 90 cm', '橡木餐桌 180×90 厘米'],
    ['knock-down, two cartons', '可拆装，两箱'],
    ['solid oak', '橡木实木'],
    '9403.60.99',
    '1×186×96×18×48.5×43.0',
  ),
  article(
    'BJ-205',
    ['Oak side table 45 × 45 cm', '橡木边几 45 厘米'],
    ['natural oil', '木蜡油本色'],
    ['solid oak', '橡木实木'],
    '9403.60.99',
    '1×52×52×18×8.9×7.7',
  ),
  article(
    'BJ-210',
    ['Coffee table, MDF with oak veneer', '中纤板贴橡木皮茶几'],
    ['110 × 60 cm, low-emission board E0', '110×60 厘米，E0 级板材'],
    ['MDF, oak veneer', '中密度纤维板、橡木皮'],
    '9403.60.99',
    '1×116×66×16×24.6×21.8',
  ),
  article(
    'BJ-220',
    ['Bookcase, five shelves, MDF', '五层书柜 中纤板'],
    ['white lacquer, 80 × 30 × 180 cm', '白漆 80×30×180 厘米'],
    ['MDF, steel fittings', '中密度纤维板、五金'],
    '9403.60.99',
    '1×186×86×14×39.5×36.0',
  ),
  article(
    'BJ-230',
    ['Wall shelf, oak, set of 2', '橡木壁架 两件套'],
    ['60 and 80 cm', '60 与 80 厘米'],
    ['solid oak', '橡木实木'],
    '9403.60.99',
    '4×74×30×26×13.4×11.6',
    'SET',
  ),
  article(
    'BJ-301',
    ['Bedside cabinet, pine, two drawers', '松木床头柜 两抽'],
    ['soft-close runners', '缓冲滑轨'],
    ['solid pine, MDF back', '松木实木、中纤板背板'],
    '9403.50.99',
    '1×52×46×60×15.2×13.4',
  ),
  article(
    'BJ-305',
    ['Chest of drawers, pine, five drawers', '松木五斗柜'],
    ['80 × 40 × 110 cm', '80×40×110 厘米'],
    ['solid pine', '松木实木'],
    '9403.50.99',
    '1×86×46×116×41.0×36.5',
  ),
  article(
    'BJ-410',
    ['Writing desk, steel legs', '钢脚写字台'],
    ['120 × 60 cm, cable tray', '120×60 厘米，带线槽'],
    ['MDF, steel', '中纤板、钢'],
    '9403.30.00',
    '1×126×66×14×27.2×24.4',
  ),
  article(
    'BJ-501',
    ['Table lamp, ceramic foot, linen shade', '陶瓷台灯 亚麻灯罩'],
    ['LED 6 W, 220–240 V, 1.8 m cord', 'LED 6 瓦 220–240 伏 电源线 1.8 米'],
    ['stoneware, linen, LED module', '炻瓷、亚麻、LED 光源'],
    '9405.21.00',
    '6×66×44×42×12.6×10.2',
  ),
]

/** Throws RangeError where the range has no such article. */
export function articleOf(code: string): GoodsFacts {
  const found = articles.find((one) => one.code === code)
  if (!found) throw new RangeError(`no article ${code} in the range`)
  return found
}

type InBoth = readonly [en: string, zh: string]

/** `carton`: pieces × length × width × height in cm × gross × net weight in kg of one carton. */
function article(
  code: string,
  name: InBoth,
  specification: InBoth,
  materials: InBoth,
  hsCode: string,
  carton: string,
  unit = 'PCE',
): GoodsFacts {
  const [perCarton, lengthCm, widthCm, heightCm, grossKg, netKg] = carton.split('×')
  return goodsFactsShape.parse({
    code,
    name: inBoth(name),
    specification: inBoth(specification),
    materials: inBoth(materials),
    uses: { en: 'household use', zh: '家用' },
    hsCode,
    unit,
    packing: { perCarton, lengthCm, widthCm, heightCm, grossKg, netKg },
    origin: 'CN',
    keeping: IN_STOCK.has(code) ? 'stock' : 'order',
  })
}

function inBoth([en, zh]: InBoth): Words {
  return { en, zh }
}
