import { followedBy, givesWorkBack, offersWork, takesWork } from '../deeds/handing.ts'
import { issues } from '../deeds/papers.ts'
import { inquires, offers } from '../deeds/selling.ts'
import { askedOf, asksSuppliers, chooses, supplierOffers } from '../deeds/sourcing.ts'
import { chapter, on, paper, refused, stands } from '../deeds/telling-words.ts'
import type { Scene, Story } from '../story.ts'
import { confirmed, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

const [PINE, OAK, BOARD] = ['pinehill', 'oakmill', 'boardcraft'] as const

const LEAVE = 'a week of leave'
const COLLEAGUE = { beside: 'salesman' } as const

/** Three are asked the same; the cheapest on paper is not the cheapest. */
export const threeSuppliers: Story = {
  id: 'three-suppliers',
  title: { en: 'Three are asked, one is chosen', zh: '询三家，定一家' },
  teaches: {
    en: 'Offers are compared in like money: VAT in or out, refund, mould, carriage, fewest pieces, day. Whoever is not the best is chosen for a written reason.',
    zh: '报价要拉平了比：含税不含税、退税、模具、运费、起订量、交期。不选最优的，写明理由。',
  },
  customer: {
    en: 'Kaya Mobilya of İzmir, a new customer with a drawing of her own.',
    zh: '伊兹密尔的 Kaya Mobilya，新客户，带着自己的图纸来。',
  },
  cast: {
    buyer: 'kaya',
    lines: [{ article: 'BJ-305', customerCode: 'KM-5L', quantity: '200', price: '139.00', purchase: '800.00' }],
    currency: 'USD',
    incoterm: 'FOB',
    to: 'İzmir',
    payment: 'tt-30-70',
    customerOrder: 'KM-2607',
    shipBy: 82,
    maker: PINE,
    packer: 'xinyuan',
    others: [OAK, BOARD],
  },
  chapters: [
    chapter(
      { en: 'The same letter to three', zh: '同一封询价信发三家' },
      {
        en: 'Before a price goes to İzmir, the buyer asks three workshops for the same chest, with the same wishes and the same last day. What each answers is kept with his letter.',
        zh: '给伊兹密尔报价之前，采购员向三家厂询同一个柜子：要求一样，截止日一样。各家回信连原件一起存。',
      },
      on(0, 'salesman', inquires('Chest of five drawers, to our drawing KM-5L.')),
      on(
        1,
        'buyer',
        asksSuppliers([PINE, OAK, BOARD], 8, {
          en: 'Pine with few knots, moisture 8 to 10 %',
          zh: '少节松木，含水率 8–10%',
        }),
      ),
      on(1, 'buyer', issues('inquiry-letter', askedOf(PINE)), paper('inquiry-letter', {}, askedOf(PINE))),
      on(1, 'buyer', issues('inquiry-letter', askedOf(OAK))),
      on(1, 'buyer', issues('inquiry-letter', askedOf(BOARD))),
      refused(2, 'buyer', chooses('1', PINE), 'SQ-09', 'SQ-10'),
    ),
    chapter(
      { en: 'Three answers', zh: '三份回信' },
      {
        en: 'Pinehill wants 800 with VAT. Oakmill 760, but without VAT: that is 859. Boardcraft 780 with VAT, and delivers no fewer than 400: two hundred would lie here. On paper Boardcraft is the cheapest, and cannot be taken as he stands. The salesman is away that week; his colleague has taken the inquiry over and makes the offer.',
        zh: '松岭报含税 800。橡坊报 760，不含税：合 859。板作报含税 780，起订四百：多出两百没处去。纸面上板作最便宜，却不能照单收下。业务员那周休假，同事接手，由同事报价。',
      },
      on(4, 'buyer', supplierOffers(PINE, { prices: ['800.00'], leadDays: 42, holdsUntil: 40 })),
      on(
        5,
        'buyer',
        supplierOffers(OAK, { prices: ['760.00'], leadDays: 38, vatIn: false, carriage: '900', holdsUntil: 30 }),
      ),
      on(7, 'buyer', supplierOffers(BOARD, { prices: ['780.00'], leadDays: 45, least: '400', holdsUntil: 35 })),
      on(
        3,
        'salesman',
        offersWork(LEAVE, 'salesman', '三家报价都到了再定；客户要图纸上的抽屉滑轨，别换。', { until: 9 }),
      ),
      on(4, COLLEAGUE, takesWork(LEAVE), followedBy('salesman', 'beside')),
      refused(7, 'buyer', chooses('1', BOARD), 'SQ-10'),
      on(7, 'buyer', chooses('1', PINE), {
        that: {
          en: 'Pinehill is chosen without a reason: he is the best by figures',
          zh: '松岭按数字最优，不必另写理由',
        },
        holds: chosen,
      }),
      on(7, COLLEAGUE, offers(undefined, 21)),
      on(7, COLLEAGUE, issues('quotation'), stands('E2')),
      on(10, COLLEAGUE, givesWorkBack(LEAVE), followedBy('salesman', 'himself')),
    ),
    confirmed(10),
    invoiced(12),
    ordered(18, 62),
    passed(64),
    shipped(66),
    paid(80),
  ],
}

function chosen(scene: Scene): boolean {
  const [choice] = scene.order.file.deal.sourcing?.choices ?? []
  return choice?.asked === askedOf(PINE)(scene) && choice.reason === ''
}
