import { buysCartons, promises } from '../deeds/making.ts'
import { asks, issues, says, sendsLink, shows, signs } from '../deeds/papers.ts'
import { beginsWay, closesDay, judges, learns, plansDay } from '../deeds/people.ts'
import {
  asksForSample,
  inspectionOf,
  inspects,
  latestSample,
  lendsSample,
  plansInspection,
  sample,
  scans,
  seals,
  takesSampleBack,
} from '../deeds/quality.ts'
import { readsLink, signsByLink } from '../deeds/signing-back.ts'
import { chapter, lamp, on, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import {
  asked,
  confirmed,
  evenings,
  fromPacker,
  invoiced,
  lookedAtOnTheWay,
  paid,
  produced,
  shipped,
} from './parts/usual.ts'

const me = 'merchandiser'

const DAY = [
  { says: '问橡坊：边几开料几天能完', end: 'done' },
  { says: '把今天的生产日报看懂，不懂的问方建', end: 'done' },
  { says: '写“不盲目说 OK”那道题', end: 'tomorrow', why: '想先听丁宁讲一个例子', told: '周文' },
] as const
const EARLIER = [{ says: '跟完组装一道，记时间', end: 'done' }] as const

/** A newcomer's first order, and the checklist beside it. */
export const firstOrder: Story = {
  id: 'first-order',
  title: { en: 'Her first order', zh: '新人的第一张单' },
  teaches: {
    en: 'A newcomer learns by a list with days and evidence: what is shown is confirmed by who leads her, or asked for once more; what is late can be seen.',
    zh: '新人按清单学，每项有期限、有凭据：主管确认，或请再学一遍；过期的看得见。',
  },
  customer: {
    en: 'Casa Oliveira of Lisbon, patient with beginners.',
    zh: '里斯本的 Casa Oliveira，对新人有耐心。',
  },
  cast: {
    buyer: 'oliveira',
    lines: [{ article: 'BJ-205', customerCode: 'CO-ST45', quantity: '240', price: '35.10', purchase: '198.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Lisboa',
    payment: 'tt-30-70',
    customerOrder: 'CO-1290',
    shipBy: 76,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    chapter(
      { en: 'The first weeks', zh: '头几周' },
      {
        en: 'Her head begins the list with her on the first day. The goods within a week; then how they are made, with her notes from the line: the times are missing, so she goes once more. Rules, carriers, customers follow, each in her own words.',
        zh: '第一天主管和她开始清单。一周内认货；再学工艺，交上车间笔记：没写时间，再去一趟。规定、货代、客户一项项写，都用自己的话。',
      },
      on(0, 'supervisor', beginsWay(me)),
      on(5, me, learns(me, 'goods', '橡木重、耐磨、怕骤干；边几最易磕角，纸箱四角要护。藤面不能久晒。')),
      on(6, 'supervisor', judges(me, 'goods', true)),
      on(11, me, learns(me, 'process', '跟单走完六道工序，打磨最费时。', 'Notes from the line')),
      on(12, 'supervisor', judges(me, 'process', false, '每道工序做一千件要几天，没写。')),
      on(13, me, learns(me, 'process', '补上时间：一千件开料 3 天、打磨 6 天、涂装 5 天。', 'Notes with the times')),
      on(14, 'supervisor', judges(me, 'process', true)),
      on(13, me, learns(me, 'rules', '正在调价的不能直接下车间：经理先确认新价，G5 才开；否则按旧价做了亏的是公司。')),
      on(14, 'supervisor', judges(me, 'rules', true)),
      on(20, me, learns(me, 'carriers', '去欧洲两家货代：一家便宜但截关早，急货走另一家；散货拼箱看收货仓。')),
      on(21, 'supervisor', judges(me, 'carriers', true)),
      on(28, me, learns(me, 'customers', 'Oliveira 常订边几和餐椅，不收有节疤的桌面；磕角修过的可以收。')),
      on(29, 'supervisor', judges(me, 'customers', true)),
      on(27, me, learns(me, 'workshop', '计划问方建，纸箱问吴倩，仓库早上九点前问，验货提前三天约高原。')),
      on(29, 'supervisor', judges(me, 'workshop', true)),
      on(
        34,
        me,
        learns(
          me,
          'proof',
          '法文货名请客户用英文和图片书面确认，邮件归到订单；投诉来时拿得出原话。',
          'Mail that names the goods',
        ),
      ),
    ),
    asked(),
    confirmed(6),
    invoiced(8),
    chapter(
      { en: 'A sample that is kept', zh: '产前样和留样' },
      {
        en: 'One is asked for, two are made: the second is sealed, photographed and put on its shelf before the first leaves. The customer says yes before the saw starts. Later QC borrows it for the mid-term inspection, until a day.',
        zh: '要一个，做两个：第二个封样、拍照、上架，第一个才寄。开锯前客户点头。后来质检借去中期验货，写明哪天还。',
      },
      on(
        9,
        me,
        asksForSample(
          'pre-production',
          1,
          { en: 'Top sanded to 240, edges 3 mm', zh: '面板砂到 240，边倒圆 3 毫米' },
          14,
        ),
      ),
      on(9, me, asks('G2', latestSample)),
      on(10, 'supervisor', signs('G2', latestSample)),
      on(10, me, issues('sample-form', latestSample)),
      on(
        13,
        me,
        sample(({ today }) => ({ madeOn: today, shelf: 'C-04' })),
      ),
      on(13, me, seals(2)),
      on(13, me, says('G3', 'One of two on shelf C-04, sealed.', latestSample)),
      on(
        13,
        me,
        sample(({ today }) => ({ sentOn: today, courier: 'DHL', waybill: '40 2291 7713' })),
      ),
      on(
        18,
        me,
        sample(({ day }) => ({ arrivedOn: day(16), verdict: 'approved', comment: 'Lovely. Please start.' })),
      ),
      on(18, me, shows('G14', 'Mail of approval', latestSample), lamp('G14', 'open', latestSample)),
      ...lookedAtOnTheWay(33),
      on(32, me, lendsSample('高原', '中期验货对样', 37)),
      on(37, me, takesSampleBack()),
    ),
    chapter(
      { en: 'Workshop and cartons', zh: '下达生产与采购' },
      {
        en: 'The production order is signed and explained. The cartons are ordered by a link: the maker reads the order on his phone and signs with his name, and the record lies in the file.',
        zh: '生产单签过、讲过。纸箱采购发链接：厂家在手机上看单、签名，签回记录入档。',
      },
      ...produced(14, 58),
      ...evenings(19, 58),
      on(16, 'buyer', buysCartons({ deliver: 50 })),
      on(16, 'buyer', asks('G12', fromPacker)),
      on(17, 'supervisor', signs('G12', fromPacker)),
      on(17, 'buyer', issues('purchase-order', fromPacker)),
      on(17, 'buyer', sendsLink('G13', fromPacker)),
      on(18, 'other-side', readsLink()),
      on(18, 'other-side', signsByLink({ name: '徐红', position: '业务' }), lamp('G13', 'open', fromPacker)),
      on(18, 'buyer', promises(49, fromPacker)),
    ),
    chapter(
      { en: 'Her day', zh: '她的一天' },
      {
        en: 'She plans the day in the morning and closes it in the evening. One item of the list is past its day; the summary says why, and who knows.',
        zh: '早上订计划，晚上写小结。清单有一项过了期；小结里写明原因，谁知道。',
      },
      on(28, me, plansDay(me, EARLIER)),
      on(28, me, closesDay(me, EARLIER, '组装一千件要四天，卡在等五金。')),
      on(35, me, plansDay(me, DAY)),
      on(35, me, closesDay(me, DAY, '日报里“计划百分比”是按工作日算的，今天弄明白了。')),
      on(38, me, learns(me, 'promise', '先问车间哪周有空、加班能多做多少，再答复；做不到就婉拒，给可行的日子。')),
      on(39, 'supervisor', judges(me, 'proof', true)),
      on(39, 'supervisor', judges(me, 'promise', true)),
    ),
    chapter(
      { en: 'The final inspection', zh: '终检' },
      {
        en: 'The kept sample is brought to the goods and its label scanned; then the lot is drawn from, reported, and shown at the gate.',
        zh: '留样带到货前扫标签，再抽样、出报表，凭报表通过。',
      },
      on(46, 'qc', plansInspection('final', 60)),
      on(60, 'qc', scans('final')),
      on(60, 'qc', inspects('final', '高原', { found: { critical: 0, major: 1, minor: 1 } })),
      on(60, me, issues('inspection-report', inspectionOf('final'))),
      on(60, 'qc', shows('G17', 'Inspection report, signed'), stands('E12')),
    ),
    shipped(62),
    paid(76),
  ],
}
