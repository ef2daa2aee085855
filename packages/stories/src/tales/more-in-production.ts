import { asksHeads, confirmsFor } from '../deeds/briefing.ts'
import { confirmsErrand, finishesErrand, givesErrand, takesErrand } from '../deeds/errands.ts'
import { buysCartons, meets, plans } from '../deeds/making.ts'
import { asks, issues, says, shows, signs } from '../deeds/papers.ts'
import { cameTo, canMake, promisesDay, refusesDay } from '../deeds/promising.ts'
import { ALL_MADE, madeSoFar, reports } from '../deeds/reporting.ts'
import { amends, withLine } from '../deeds/selling.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import {
  agreed,
  asked,
  confirmed,
  fromPacker,
  invoiced,
  orderedWithoutWord,
  paid,
  passed,
  proforma,
  secured,
  shipped,
  signedBack,
} from './parts/usual.ts'

/** The errand about the rattan. */
const RATTAN = 'errand-rattan'

/** A change in the middle of production reopens what it touches, and nothing else. */
export const moreInProduction: Story = {
  id: 'more-in-production',
  title: { en: 'A hundred chairs more, after the saw has started', zh: '开锯之后又加一百把' },
  teaches: {
    en: 'A changed quantity reopens margin, invoice, signatures and the production order; each is asked again by name.',
    zh: '改数量，利润、发票、签回、生产单都要重开，逐个点名重签。',
  },
  customer: {
    en: 'Halvorsen & Lund of Oslo, growing faster than their planning.',
    zh: '奥斯陆的 Halvorsen & Lund，生意长得比计划快。',
  },
  cast: {
    buyer: 'halvorsen',
    lines: [
      { article: 'BJ-101', customerCode: 'HL-2201', quantity: '480', price: '48.60', purchase: '272.00' },
      { article: 'BJ-230', customerCode: 'HL-2230', quantity: '300', price: '21.40', purchase: '112.00' },
    ],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Oslo',
    payment: 'tt-30-70',
    customerOrder: 'HL-44018',
    shipBy: 78,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    chapter(
      { en: 'Workshop and cartons', zh: '下达生产与采购' },
      {
        en: 'The production order is signed and explained; cartons are ordered, reviewed and signed back.',
        zh: '生产单签过、讲过；纸箱下单、审核、签回。',
      },
      ...orderedWithoutWord(12, 62),
    ),
    chapter(
      { en: 'Can you, by then?', zh: '那天能出吗？' },
      {
        en: 'The heads confirm the order on their phones; papers and warehouse are still silent. Then Ingrid asks whether a hundred chairs more can go along, and whether four thousand stools could leave within five weeks. Nobody says “no problem”: the mill’s week is full of what was promised before. The hundred are promised, with overtime and the reason; the stools are refused, with what can be done instead.',
        zh: '各部门在手机上逐一确认，单证仓储还没回话。接着 Ingrid 问能不能多带一百把椅子，又问四千只凳子五周内能不能出。谁也不说“没问题”：厂里每周的产能早被先前的单占着。一百把答应，写明靠加班；凳子婉拒，给出替代方案。',
      },
      on(14, 'merchandiser', asksHeads()),
      on(15, 'production', confirmsFor('workshop', 'but', '藤面 20 日前到齐才能按期上线。')),
      on(15, 'buyer', confirmsFor('purchase', 'yes')),
      on(16, 'qc', confirmsFor('quality', 'yes')),
      on(14, 'buyer', canMake('oakmill', '椅凳', '960', '油漆')),
      on(
        22,
        'merchandiser',
        promisesDay(
          'promise-chairs',
          { says: 'Oak chair, 100 more', quantity: '100', by: 78, forOrder: true },
          '车间周六加班两次，赵主管答应；藤面分两批到。',
        ),
      ),
      on(
        22,
        'merchandiser',
        refusesDay(
          'promise-stools',
          { says: 'Bar stool, natural oak', quantity: '4000', by: 57 },
          '产能排到下下月，硬接会挤掉先答应的单。',
          120,
          '800',
        ),
      ),
      on(23, 'merchandiser', cameTo('promise-stools', 'took', '先出 800，其余按期', undefined)),
      on(23, 'merchandiser', cameTo('promise-chairs', 'ordered', '邮件确认加 100 把', 'order')),
    ),
    chapter(
      { en: 'The saw has started', zh: '开锯' },
      {
        en: 'From its first day the workshop reports every evening what each process has made. The merchandiser asks the buyer for the rattan in writing: given as an errand with a day, taken, done, confirmed.',
        zh: '开工当天起，车间每晚按工序报数。跟单员把“藤面到货要书面”交办给采购：有期限，接办、办完、确认。',
      },
      on(15, 'merchandiser', givesErrand(RATTAN, '藤面分几批、哪天到，请供应商书面回复', 'buyer', 20)),
      on(15, 'buyer', takesErrand(RATTAN)),
      on(18, 'buyer', finishesErrand(RATTAN, '供应商回函：18 日到六成，20 日前到齐。')),
      on(19, 'merchandiser', confirmsErrand(RATTAN)),
      on(17, 'production', reports({ blank: 7 })),
      on(18, 'production', reports({ blank: 15 })),
      on(21, 'production', reports({ blank: 27 })),
      on(22, 'production', reports({ blank: 38, shape: 4 })),
      on(23, 'production', reports({ blank: 48, shape: 9 }), madeSoFar('blank', 48), stands('E9')),
    ),
    chapter(
      { en: 'A hundred more', zh: '加一百把' },
      {
        en: 'Ingrid writes that another hundred chairs must go along. Before anybody says yes, the file shows what that opens again. The workshop says it can be done with four days more.',
        zh: 'Ingrid 来信要再加一百把。先别答应，看看档案里会重开哪些闸门。车间说多四天能做。',
      },
      on(
        24,
        'merchandiser',
        amends('客户邮件要求加 100 把，车间同意', withLine('1', { quantity: '580' })),
        lamp('G4', 'turn'),
        lamp('G5', 'again'),
        lamp('G7', 'turn'),
        lamp('G8', 'again'),
        lamp('G9', 'again'),
        lamp('G10', 'again'),
        lamp('G11', 'again'),
        lamp('G12', 'open', fromPacker),
        lamp('G13', 'again', fromPacker),
        { stale: ['production-order', 'proforma-invoice'] },
      ),
      refused(24, 'merchandiser', issues('production-order'), 'MO-02', 'G10', 'SG-08'),
      ...agreed(25),
      ...proforma(26),
      signedBack(28),
      ...secured(30),
    ),
    chapter(
      { en: 'Explained once more', zh: '再讲一次' },
      {
        en: 'The plan says 586 instead of 485 and four days later, with its reason; the order is signed and explained again, briefly. Fifty more cartons are bought in the same purchase.',
        zh: '计划从 485 改 586，晚四天，写明理由；重签、再简短讲一次。同一张采购单加五十只纸箱。',
      },
      on(30, 'merchandiser', plans({ start: 17, finish: 66, reason: '客户加 100 把' })),
      on(30, 'merchandiser', asks('G10')),
      on(31, 'supervisor', signs('G10')),
      on(31, 'merchandiser', issues('production-order')),
      on(31, 'merchandiser', meets('加 100 把，藤面分两批到。', '方建', '吴倩')),
      on(31, 'production', says('G11', '已补讲。'), lamp('G11', 'open')),
      refused(31, 'buyer', buysCartons({ deliver: 54, changing: fromPacker }), 'PU-22'),
      on(
        31,
        'buyer',
        buysCartons({ deliver: 54, changing: fromPacker, reason: '加 100 把' }),
        lamp('G12', 'again', fromPacker),
      ),
      on(31, 'buyer', asks('G12', fromPacker)),
      on(32, 'supervisor', signs('G12', fromPacker)),
      on(32, 'buyer', issues('purchase-order', fromPacker)),
      on(33, 'buyer', shows('G13', 'Changed purchase order signed back', fromPacker), lamp('G13', 'open', fromPacker)),
    ),
    chapter(
      { en: 'The line goes on', zh: '生产继续' },
      {
        en: 'The reports go on against the new quantity, until every process has made everything.',
        zh: '按新数量继续报数，直到各道工序全部做完。',
      },
      on(32, 'production', reports({ blank: 72, shape: 34, sand: 6 })),
      on(39, 'production', reports({ blank: 96, shape: 60, sand: 34, coat: 10 })),
      on(46, 'production', reports({ blank: 100, shape: 86, sand: 64, coat: 38, assemble: 14 })),
      on(53, 'production', reports({ shape: 100, sand: 90, coat: 68, assemble: 44, pack: 18 })),
      on(60, 'production', reports({ sand: 100, coat: 96, assemble: 80, pack: 55 })),
      on(65, 'production', reports(ALL_MADE), madeSoFar('pack', 100), stands('E11')),
    ),
    passed(68),
    shipped(70),
    paid(84),
  ],
}
