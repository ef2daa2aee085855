import { type Accessory, buysAccessories, lastFrom, namesAccessories } from '../deeds/accessories.ts'
import { closesCorrection, corrects } from '../deeds/care.ts'
import { passesInLaboratory, plansLabTest, sendsToLaboratory } from '../deeds/laboratory.ts'
import { promises, purchaseFrom } from '../deeds/making.ts'
import { asks, forces, issues, shows, signs } from '../deeds/papers.ts'
import { inspectionOf, inspects, plansInspection } from '../deeds/quality.ts'
import { chapter, lamp, on, refused } from '../deeds/telling-words.ts'
import type { Scene, Story } from '../story.ts'
import { asked, confirmed, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

const fittings = purchaseFrom('jinqiao')
const leaflets = lastFrom('xinyuan')

const RUNNER: Accessory = {
  ...{ name: { en: 'Soft-close runner 35 cm, pair', zh: '缓冲滑轨 35 厘米（副）' }, unit: 'PR', each: '2' },
  ...{ needed: 'production', note: 'SR-35，承重 25 公斤', from: 'jinqiao', leadDays: 12, pack: '10', price: '11.80' },
}
const LEAFLET: Accessory = {
  ...{ name: { en: 'Leaflet with guarantee card', zh: '说明书及保修卡' }, unit: 'PCE', each: '1', loss: '2' },
  ...{ needed: 'packing', note: '英文，保修十年', from: 'xinyuan', leadDays: 6, price: '0.42' },
}

const PAINT = 'lab-paint'
const COATING = {
  standard: 'AS/NZS ISO 8124-3',
  laboratory: '杭联检测',
  asked: 'Paint to be free of heavy metals, with test report',
}

/** A lot that failed is sorted or replaced and looked at again; nobody forces it past its gate. */
export const fittingsFail: Story = {
  id: 'fittings-fail',
  title: { en: 'Runners that do not close', zh: '滑轨关不严' },
  teaches: {
    en: 'Accessories are inspected before they are used. A failed lot opens no gate, not by force either.',
    zh: '辅料先验后用。不合格的批次过不了闸门，强制也不行。',
  },
  customer: {
    en: 'Southern Cross Homewares of Melbourne, who sell with a guarantee of ten years.',
    zh: '墨尔本的 Southern Cross，卖货保十年。',
  },
  cast: {
    buyer: 'southern',
    lines: [{ article: 'BJ-301', customerCode: 'SC-BED2', quantity: '500', price: '47.90', purchase: '305.00' }],
    currency: 'USD',
    incoterm: 'FOB',
    to: 'Melbourne',
    payment: 'tt-30-70',
    customerOrder: 'SCH-7004',
    shipBy: 78,
    maker: 'pinehill',
    packer: 'xinyuan',
    others: ['jinqiao'],
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    ordered(12, 62),
    chapter(
      { en: 'A thousand pairs', zh: '一千副滑轨' },
      {
        en: 'What a cabinet takes stands in its bill: two pairs of runners, a leaflet. Of 505 cabinets follow 1,010 pairs and 516 leaflets, bought in one act from two suppliers. When the pairs come, QC draws 80: fifteen do not close. Five would be accepted.',
        zh: '每柜用什么写在配件清单里：滑轨两副、说明书一份。按 505 柜算出 1010 副、516 份，一次向两家下单。滑轨到货抽 80 副，十五副关不严，最多接收五副。',
      },
      on(15, 'merchandiser', namesAccessories('BJ-301', [RUNNER, LEAFLET])),
      on(
        16,
        'buyer',
        buysAccessories([
          { of: RUNNER, deliver: 34 },
          { of: LEAFLET, deliver: 50 },
        ]),
        {
          that: {
            en: '1,010 pairs and 516 leaflets, each with the demand it was bought for',
            zh: '1010 副、516 份，各记下采购时的需求',
          },
          holds: boughtAsAsked,
          ownCast: true,
        },
      ),
      on(16, 'buyer', asks('G12', fittings)),
      on(16, 'buyer', asks('G12', leaflets)),
      on(17, 'supervisor', signs('G12', fittings)),
      on(17, 'supervisor', signs('G12', leaflets)),
      on(17, 'buyer', issues('purchase-order', fittings)),
      on(17, 'buyer', issues('purchase-order', leaflets)),
      on(18, 'buyer', shows('G13', 'Purchase order signed back', fittings)),
      on(18, 'buyer', shows('G13', 'Purchase order signed back', leaflets)),
      on(18, 'buyer', promises(33, fittings)),
      on(16, 'qc', plansLabTest(PAINT, { ...COATING, due: 45 })),
      on(24, 'qc', sendsToLaboratory(PAINT, COATING.laboratory, '漆面试片三块，同批涂料', 'SF 1440 2208')),
      on(30, 'qc', plansInspection('accessory', 33, { id: 'runners', of: fittings })),
      refused(33, 'qc', inspects('runners', '高原', { found: { critical: 0, major: 15, minor: 2 } }), 'QI-03'),
      on(33, 'qc', inspects('runners', '高原', { found: { critical: 0, major: 15, minor: 2 }, verdict: 'failed' })),
      on(33, 'merchandiser', issues('inspection-report', inspectionOf('runners'))),
      refused(33, 'supervisor', forces('G15', '车间等着装', inspectionOf('runners')), 'SG-07'),
      on(
        34,
        'qc',
        corrects('runners', '滑轨关不严 ×15', '缓冲弹簧批次混料，进料未检', '弹簧按批进料检验，每批抽 20 副试关', [
          '金桥 陈工',
          40,
        ]),
      ),
    ),
    chapter(
      { en: 'Sorted, and looked at again', zh: '挑选后复验' },
      {
        en: 'Jinqiao sends two people who sort the lot and replace ninety pairs. The report of the laboratory on the paint comes meanwhile, and is kept with its number. The second inspection names the first; it passes, and the gate opens with its report. The cause is put right at Jinqiao, and closed with their records.',
        zh: '金桥派两人来挑选，换了九十副。漆面的检测报告同时到了，编号入档。复验写明对应哪一次，合格，凭报告通过。金桥整改进料检验，凭记录关闭。',
      },
      on(36, 'qc', plansInspection('accessory', 37, { id: 'runners-again', of: fittings, again: 'runners' })),
      on(37, 'qc', inspects('runners-again', '高原', { found: { critical: 0, major: 2, minor: 1 } })),
      on(37, 'merchandiser', issues('inspection-report', inspectionOf('runners-again'))),
      on(
        37,
        'qc',
        shows('G15', 'Report of the second inspection', inspectionOf('runners-again')),
        lamp('G15', 'open', inspectionOf('runners-again')),
      ),
      on(38, 'qc', passesInLaboratory(PAINT, 'HL26-11873', 400, '铅、镉、铬均未检出，限值内。')),
      on(39, 'qc', closesCorrection('runners', '金桥寄来三批进料检验记录，试关 60 副无不良')),
    ),
    passed(64),
    shipped(66),
    paid(80),
  ],
}

function boughtAsAsked({ order }: Scene): boolean {
  const lines = order.file.deal.purchases?.flatMap((purchase) => purchase.lines) ?? []
  const told = lines.flatMap(({ quantity, exploded }) => (exploded ? [`${quantity.value} of ${exploded.demand}`] : []))
  return told.join() === '1010 of 1010,516 of 516'
}
