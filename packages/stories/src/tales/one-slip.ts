import { add, type Decimal } from '@gendan/kernel/decimal'
import { allots, covered, less, openOf, slipFor } from '../deeds/money.ts'
import { byLedger } from '../deeds/papers.ts'
import { handsOver, inquires, settles } from '../deeds/selling.ts'
import { chapter, lamp, on, onFile, onFiles, refused, stands, THE_ORDER } from '../deeds/telling-words.ts'
import type { Scene, Story } from '../story.ts'
import { agreed, asked, confirmed, ordered, paid, passed, proforma, shipped, signedBack } from './parts/usual.ts'

const SECOND = 'the second order'
const SLIP = 'one transfer'
/** What the banks in between kept. */
const SHORT = '60'

/** One transfer for two orders, and banks on the way that keep their share. */
export const oneSlip: Story = {
  id: 'one-slip',
  title: { en: 'One transfer for two orders, short by sixty dollars', zh: '一笔汇款两张单，短了六十美元' },
  teaches: {
    en: 'A slip is split over the orders it is for. What banks kept back is accepted as charges with a reason, or claimed.',
    zh: '一张水单分到几张订单；银行扣掉的，写明理由作手续费，或者向客户追。',
  },
  customer: {
    en: 'Muebles Córdoba of Valparaíso, who pay through two banks in between.',
    zh: '瓦尔帕莱索的 Muebles Córdoba，汇款中间要过两家银行。',
  },
  cast: {
    buyer: 'cordoba',
    lines: [{ article: 'BJ-110', customerCode: 'MC-BK', quantity: '300', price: '38.40', purchase: '221.00' }],
    currency: 'USD',
    incoterm: 'CFR',
    to: 'Valparaíso',
    payment: 'tt-30-70',
    customerOrder: 'MC-3090',
    shipBy: 76,
    maker: 'pinehill',
    packer: 'xinyuan',
  },
  chapters: [
    asked(),
    confirmed(4),
    chapter(
      { en: 'A second order for the other shop', zh: '另一家店的第二单' },
      {
        en: 'The same benches again, for the shop in Concepción, on an order of their own. Both proforma invoices come back signed.',
        zh: '同样的长凳，另一家店单独下单。两张形式发票都签回。',
      },
      on(5, 'salesman', onFile(SECOND, inquires('The same for our shop in Concepción.'))),
      on(5, 'salesman', onFile(SECOND, handsOver('merchandiser'))),
      on(5, 'merchandiser', onFile(SECOND, settles(undefined, '-B'))),
      ...onFiles(SECOND, agreed(5)),
      ...proforma(6),
      ...onFiles(SECOND, proforma(6)),
      signedBack(9),
      ...onFiles(SECOND, [signedBack(9)]),
    ),
    chapter(
      { en: 'Sixty dollars short', zh: '短六十美元' },
      {
        en: '6,912.00 are due for both; 6,852.00 arrive in one transfer. Accounts record what came in, allot the first order in full and the second short. Sixty dollars are more than this firm takes as charges without a word; with the bank’s telex in hand it is written down why.',
        zh: '两单定金共 6,912.00，到账一笔 6,852.00。会计照实登记，第一单认足，第二单短认。六十美元超过通常的手续费，拿着银行电文写明原因才行。',
      },
      on(
        12,
        'accounts',
        slipFor(
          SLIP,
          (scene) => less(twice(openOf(scene, 'deposit')), SHORT),
          () => [],
        ),
      ),
      refused(12, 'accounts', byLedger('G9'), 'SG-09'),
      on(
        12,
        'accounts',
        allots(SLIP, (scene) => [share(scene, THE_ORDER, openOf(scene, 'deposit'))]),
        covered('deposit'),
      ),
      on(12, 'accounts', byLedger('G9'), lamp('G9', 'open'), stands('E7')),
      refused(12, 'accounts', { ...allots(SLIP, (scene) => [short(scene, '')]), looksIn: SECOND }, 'BS-08'),
      on(
        13,
        'accounts',
        { ...allots(SLIP, (scene) => [short(scene, '两家中间行各扣 30 美元，见 MT103 71F')]), looksIn: SECOND },
        covered('deposit'),
      ),
      on(13, 'accounts', onFile(SECOND, byLedger('G9')), lamp('G9', 'open')),
    ),
    ordered(14, 56),
    passed(58),
    shipped(60),
    paid(74),
  ],
}

function share(scene: Scene, file: string, amount: Decimal): object {
  return { file: scene.id(file), purpose: 'deposit', amount }
}

/** The second order's share, less what banks kept, which is taken as charges. */
function short(scene: Scene, note: string): object {
  return { ...share(scene, SECOND, less(openOf(scene, 'deposit'), SHORT)), charges: SHORT, note }
}

function twice(amount: Decimal): Decimal {
  return add(amount, amount)
}
