import { endedMoney, refundOf } from '@gendan/orderfile/money/ended-money'
import { cancels, decidesMoney, loses, paysBack, revives } from '../deeds/aside.ts'
import { files, paysSupplier } from '../deeds/filing.ts'
import { issues } from '../deeds/papers.ts'
import { amends, withLine } from '../deeds/selling.ts'
import { chapter, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, evenings, fromPacker, invoiced, orderedWithoutWord } from './parts/usual.ts'

const agreed = 'Elin Norrsken 邮件：火灾取消订单，定金抵偿已发生费用'
const reason = '客户仓库火灾，双方协议取消'
const halves = '已开料 110 套转库存常规款，车间费用 9,800 元从定金扣'
const cartons = { part: fromPacker, becomes: '纸箱已印唛，无法退，货款照付，从定金扣' }

/** What runs does not stop by itself: who cancels says what becomes of each thing, and who bears it. */
export const bothGiveUp: Story = {
  id: 'both-give-up',
  title: { en: 'The warehouse has burned', zh: '客户仓库着火了' },
  teaches: {
    en: 'After the terms are settled an order is cancelled by both, in writing, and everything that runs gets an end and somebody who pays for it.',
    zh: '条款定了之后，取消要双方书面同意；在产在购的每一样都要有去处、有人承担费用。',
  },
  customer: {
    en: 'Norrsken Möbler of Göteborg, whose warehouse burned in the night of day 24.',
    zh: '哥德堡的 Norrsken Möbler，第二十四天夜里仓库失火。',
  },
  cast: {
    buyer: 'norrsken',
    lines: [{ article: 'BJ-410', customerCode: 'NM-D12', quantity: '220', price: '87.60', purchase: '506.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Göteborg',
    payment: 'tt-30-70',
    customerOrder: 'NM-3410',
    shipBy: 74,
    maker: 'boardcraft',
    packer: 'xinyuan',
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    chapter(
      { en: 'Workshop and cartons', zh: '下达生产与采购' },
      {
        en: 'The production order is signed and explained; cartons are ordered, reviewed and signed back. The workshop has sawn for a week.',
        zh: '生产单签过、讲过；纸箱下单、审核、签回。车间开料一周。',
      },
      ...orderedWithoutWord(12, 56),
      ...evenings(17, 56).filter(({ day }) => day < 25),
    ),
    chapter(
      { en: 'Nothing is lost any more, it is cancelled', zh: '这时已不是流失，是取消' },
      {
        en: 'Elin telephones. Terms stand, a deposit is in, wood is sawn and cartons are printed: the order cannot simply be marked as lost. A manager cancels, and not on a telephone call: he needs her letter, and the end of each thing that runs.',
        zh: 'Elin 打来电话。条款已定，定金已到，料已开，箱已印：不能记流失了事。要由经理取消，电话不算：要她的书面函，还要写明每样在办的事怎么收场。',
      },
      refused(25, 'salesman', loses('price', 'her warehouse burned'), 'AS-10'),
      refused(25, 'manager', cancels({ reason }), 'AS-08', 'AS-09'),
      refused(27, 'manager', cancels({ reason, agreed, production: halves }), 'AS-09'),
      on(27, 'manager', cancels({ reason, agreed, production: halves, purchases: [cartons] }), {
        that: { en: 'both things that ran have an end', zh: '两样在办的事都有了结' },
        holds: ({ order: { file } }) => file.aside?.state === 'cancelled' && file.aside.winding.length === 2,
      }),
    ),
    chapter(
      { en: 'The costs are settled', zh: '费用结清' },
      {
        en: 'The cartons are paid: the supplier did nothing wrong. Of the deposit a manager keeps what the sawn wood and the cartons cost, as agreed, and the rest is paid back; the order asks until nothing of it is undecided. Nothing else moves any more, and nobody takes a cancelled order up again: should she come back, it is a new one.',
        zh: '纸箱款照付，供应商没有错。定金里经理按约扣留开料和纸箱的费用，其余退还客户；没决定完，这张单就一直问。此后什么也推不动，已取消的单谁也不能恢复：客户再来，另开新单。',
      },
      on(30, 'accounts', paysSupplier('xinyuan', fromPacker)),
      on(31, 'salesman', files('letter', 'Settlement signed by both')),
      refused(31, 'manager', decidesMoney('kept', '材料、纸箱和车间费用', '9000'), 'KD-02'),
      on(31, 'manager', decidesMoney('kept', '材料、纸箱和车间费用，双方书面确认', '4000')),
      on(31, 'manager', decidesMoney('back', '余下退还客户')),
      on(32, 'accounts', paysBack(), {
        that: { en: 'nothing of the deposit is undecided or still to be paid back', zh: '定金没有未决、没有未退' },
        holds: ({ order: { file } }) => endedMoney(file)?.undecided === '0' && refundOf(file) === undefined,
      }),
      refused(31, 'merchandiser', amends('fewer', withLine('1', { quantity: '60' })), 'AS-01'),
      refused(31, 'merchandiser', issues('packing-list'), 'AS-01', 'DEAL-01'),
      refused(31, 'manager', revives('she calls again'), 'AS-12'),
    ),
  ],
}
