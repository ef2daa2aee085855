import { buysCartons, latestPurchase, meets, plans, promises } from '../deeds/making.ts'
import { covered, receives } from '../deeds/money.ts'
import { asks, byLedger, issues, says, shows, signs } from '../deeds/papers.ts'
import {
  asksForSample,
  inspectionOf,
  inspects,
  latestSample,
  plansInspection,
  sample,
  scans,
  seals,
} from '../deeds/quality.ts'
import { handsOver, inquires, offers, reckons, settles, withLine } from '../deeds/selling.ts'
import { packs, ships } from '../deeds/shipping.ts'
import { chapter, lamp, on, paper, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'

/** The order that everything else is measured by: from the first letter to the packing list and the money. */
export const lampsToHamburg: Story = {
  id: 'lamps-to-hamburg',
  title: { en: '1,200 lamps to Hamburg', zh: '一千二百盏台灯去汉堡' },
  teaches: {
    en: 'The whole way of an order on T/T 30/70: what is signed before what, and by whom.',
    zh: '电汇三七开的一单怎样走完：先签什么，后签什么，谁来签。',
  },
  customer: {
    en: 'Hansen & Brook, a lamp importer in Hamburg who buys twice a year and pays on time.',
    zh: '汉堡的灯具进口商 Hansen & Brook，一年买两次，付款准时。',
  },
  cast: {
    buyer: 'hansen',
    lines: [{ article: 'BJ-501', customerCode: 'HB-7710', quantity: '1200', price: '12.90', purchase: '74.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Hamburg',
    payment: 'tt-30-70',
    customerOrder: 'HB-26-0418',
    shipBy: 62,
    maker: 'lampcraft',
    packer: 'hengda',
  },
  chapters: [
    chapter(
      { en: 'An inquiry, and a price', zh: '询盘与报价' },
      {
        en: 'Jana Petersen asks for a lamp she saw at the fair. The salesman opens a file the same day, offers CIF Hamburg and sends a quotation with a day until when it binds. She bargains; the second round is another offer, not a correction of the first.',
        zh: 'Jana 来信要展会上看过的台灯。业务员当天开档，报 CIF 汉堡，报价单写明有效期。客户还价后再报，是新一轮发盘，不是改第一轮。',
      },
      on(0, 'salesman', inquires('Seen at the fair in April. Please quote CIF Hamburg, delivery before summer ends.')),
      on(1, 'salesman', offers()),
      on(1, 'salesman', issues('quotation'), paper('quotation', { 'total.amount': '15480' }), stands('E2')),
      on(4, 'salesman', offers(withLine('1', { price: '12.40' }))),
      on(4, 'salesman', issues('quotation'), paper('quotation', { 'total.amount': '14880', round: '2' })),
    ),
    chapter(
      { en: 'The order is confirmed inside', zh: '内部确认' },
      {
        en: 'Her order comes. Before anybody promises anything, the order is costed in detail: 1,200 lamps at 74 yuan, freight and premium, the refund of VAT. The margin is in the range that a salesman signs himself; the manager then confirms the order with a word of his own.',
        zh: '客户下单。先不许诺，先详算成本：一千二百盏每盏 74 元，加运费保费，减退税。利润率在业务员可自签的范围内；经理再写一句话确认。',
      },
      on(6, 'salesman', handsOver('merchandiser')),
      on(6, 'merchandiser', settles(withLine('1', { price: '12.40' })), stands('E3'), { next: 'section', of: 'cost' }),
      refused(6, 'manager', says('G5', 'go ahead'), 'SG-08'),
      on(6, 'salesman', reckons()),
      on(6, 'salesman', asks('G4')),
      on(6, 'salesman', signs('G4'), lamp('G4', 'open')),
      on(7, 'salesman', issues('cost-sheet')),
      on(7, 'manager', says('G5', 'A customer of three years; the lamps are ours to make in May.'), lamp('G5', 'open')),
    ),
    chapter(
      { en: 'The proforma invoice', zh: '形式发票' },
      {
        en: 'The merchandiser drafts it, the supervisor reads and signs it: nobody signs his own. Only then it has a number and leaves the house. What comes back signed is kept with the file, the slip of the deposit, too: 30 % of 14,880.00 is 4,464.00.',
        zh: '跟单员制单，主管看过再签：自己不签自己的。签过才有编号、才能发出。签回件和定金水单都入档：14,880.00 的 30% 是 4,464.00。',
      },
      refused(7, 'merchandiser', issues('proforma-invoice'), 'G7'),
      on(7, 'merchandiser', asks('G7', undefined, '客户催 PI，请今天签。')),
      refused(7, 'merchandiser', signs('G7'), 'SG-01', 'SG-04'),
      on(8, 'supervisor', signs('G7')),
      on(
        8,
        'merchandiser',
        issues('proforma-invoice'),
        paper('proforma-invoice', {
          'total.amount': '14880',
          'instalments.0.amount': '4464',
          'instalments.1.amount': '10416',
        }),
        stands('E5'),
      ),
      on(10, 'merchandiser', shows('G8', 'PI signed back by Hansen & Brook'), stands('E6')),
      refused(10, 'merchandiser', asks('G10'), 'DEAL-01'),
      refused(11, 'accounts', byLedger('G9'), 'SG-09'),
      on(12, 'accounts', receives('deposit'), covered('deposit')),
      on(12, 'accounts', byLedger('G9'), stands('E7')),
    ),
    chapter(
      { en: 'A sample that is kept', zh: '产前样，多做一个' },
      {
        en: 'Two pre-production samples are asked for, three are made: the third stays on the shelf, and bulk and inspection are held against it. The customer says yes in writing.',
        zh: '客户要两个产前样，做三个：第三个留样，大货和验货都对它。客户书面确认。',
      },
      on(
        12,
        'merchandiser',
        asksForSample(
          'pre-production',
          2,
          { en: 'Glaze as swatch 3, shade sewn without visible seam', zh: '釉色按 3 号色板，灯罩缝线不外露' },
          20,
        ),
      ),
      on(12, 'merchandiser', asks('G2', latestSample)),
      on(13, 'supervisor', signs('G2', latestSample)),
      on(13, 'merchandiser', issues('sample-form', latestSample)),
      on(
        19,
        'merchandiser',
        sample(({ today }) => ({ madeOn: today, shelf: 'A-07' })),
      ),
      on(19, 'merchandiser', seals(3)),
      on(19, 'merchandiser', says('G3', 'One of three put on shelf A-07, labelled HB-7710.', latestSample)),
      on(
        19,
        'merchandiser',
        sample(({ today }) => ({ sentOn: today, courier: 'DHL', waybill: '40 1188 2230' })),
      ),
      on(
        25,
        'merchandiser',
        sample(({ day, today }) => ({
          arrivedOn: day(23),
          verdict: 'approved',
          comment: `Perfect, go ahead. ${today}`,
        })),
      ),
      on(25, 'merchandiser', shows('G14', 'Mail of approval', latestSample), lamp('G14', 'open', latestSample)),
    ),
    chapter(
      { en: 'Workshop and cartons', zh: '下达生产与采购' },
      {
        en: 'The production order says what to make and how it is checked, and no price. It is explained to the heads of departments at a meeting; the head of production confirms that he has understood. Cartons are ordered at the same time, reviewed by the supervisor and signed back by the supplier.',
        zh: '生产单写做什么、怎么验，不写价格。开会向各部门讲清，生产主管确认听明白。纸箱同时下单：主管审核，供应商签回。',
      },
      on(14, 'merchandiser', plans({ start: 22, finish: 50, sample: latestSample })),
      on(14, 'merchandiser', asks('G10')),
      on(15, 'supervisor', signs('G10')),
      on(15, 'merchandiser', issues('production-order')),
      on(
        16,
        'merchandiser',
        meets('Glaze and shade explained piece by piece; cartons by day 40. No objection.', '方建', '高原', '吴倩'),
      ),
      on(16, 'production', says('G11', 'Explained, understood.'), stands('E8')),
      on(16, 'buyer', buysCartons({ deliver: 42 })),
      on(16, 'buyer', asks('G12', latestPurchase)),
      on(17, 'supervisor', signs('G12', latestPurchase)),
      on(17, 'buyer', issues('purchase-order', latestPurchase)),
      on(19, 'buyer', shows('G13', 'Purchase order signed back', latestPurchase)),
      on(19, 'buyer', promises(41)),
    ),
    chapter(
      { en: 'Looked at before it leaves', zh: '验货' },
      {
        en: 'Of 1,200 pieces the standard draws 80 at level II: up to five major and seven minor defects are accepted. Before anything is entered the kept sample is brought to the goods and its label scanned. QC finds two and three. The report opens the gate; without it no packing list goes out.',
        zh: '一千二百件按水平 II 抽 80 件，严重缺陷五个以内、轻微七个以内接收。先把留样带到货前扫标签，才能登记。质检发现两个和三个。报告通过闸门，没有它装箱单发不出去。',
      },
      on(45, 'qc', plansInspection('final', 51)),
      refused(46, 'qc', shows('G17', 'Photographs of the pallets'), 'SG-11'),
      refused(51, 'qc', inspects('final', '高原', { found: { critical: 0, major: 2, minor: 3 } }), 'QI-10'),
      on(51, 'qc', scans('final')),
      on(51, 'qc', inspects('final', '高原', { found: { critical: 0, major: 2, minor: 3 } })),
      on(51, 'merchandiser', issues('inspection-report', inspectionOf('final'))),
      on(51, 'qc', shows('G17', 'Inspection report, signed'), stands('E12')),
    ),
    chapter(
      { en: 'Packed, listed, on board', zh: '装箱、发单、装船' },
      {
        en: '200 cartons of six, weighed and measured. With the packing list goes a letter that asks for the balance: the bill of lading is released when it is in.',
        zh: '两百箱，每箱六盏，逐箱称量。装箱单随函催余款：款到放提单。',
      },
      on(53, 'merchandiser', packs()),
      on(53, 'documents', issues('packing-list'), paper('packing-list')),
      on(
        53,
        'merchandiser',
        says('G18', 'Sent by mail today; balance USD 10,416.00 asked against copy of B/L.'),
        stands('E13'),
      ),
      on(54, 'documents', ships({ vessel: 'EVER ORIENT', voyage: '0426W' })),
      on(54, 'documents', issues('commercial-invoice'), paper('commercial-invoice', { 'total.amount': '14880' })),
      on(
        60,
        'documents',
        ships({
          vessel: 'EVER ORIENT',
          voyage: '0426W',
          billOfLading: 'EGLV 1420 0618 8213',
          container: ['EITU 902114 2', 'EMC 774120'],
          onBoard: 60,
          arrival: 94,
        }),
        stands('E15'),
      ),
    ),
    chapter(
      { en: 'The balance, and what it came to', zh: '余款与结算' },
      {
        en: 'A copy of the bill of lading goes to Hamburg; the title does not, before the ledger is covered. 10,416.00 come in. The actual cost is put beside the one that was signed: freight was dearer, and the file says why.',
        zh: '提单副本发汉堡，正本等款。10,416.00 到账。实际成本摆在签过的详算旁边：运费贵了，写明原因。',
      },
      refused(62, 'accounts', byLedger('G24'), 'SG-11', 'SG-09'),
      on(70, 'accounts', receives('balance'), covered('balance')),
      refused(70, 'documents', byLedger('G24'), 'SG-01'),
      on(70, 'accounts', byLedger('G24'), lamp('G24', 'open'), stands('E17')),
      on(72, 'salesman', reckons({ freight: '31' }, 'actual', { freight: '旺季附加费，每立方 31 美元' })),
    ),
  ],
}
