import { answersDoubt, concedes, corrects, doubts } from '../deeds/care.ts'
import { invoices } from '../deeds/filing.ts'
import { noted } from '../deeds/noting.ts'
import { issues, shows } from '../deeds/papers.ts'
import { inspectionOf, inspects, opens, plansInspection } from '../deeds/quality.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, fromPacker, invoiced, ordered, paid, shipped } from './parts/usual.ts'

const NEW_ACCOUNT = {
  account: '8110 8010 1370 2246 915',
  bankName: '慈溪农商银行',
  beneficiary: '慈溪新源包装有限公司',
}
const dark = { critical: 0, major: 7, minor: 4 }

/** Goods in doubt are the manager's to let go, with the customer's yes in hand. */
export const inDoubt: Story = {
  id: 'in-doubt',
  title: { en: 'A shade too dark', zh: '颜色深了一点' },
  teaches: {
    en: 'What is neither good nor bad is conditional: it says on what condition, and a manager takes it upon himself.',
    zh: '说不上好也说不上坏的，判有条件接受：写明条件，由经理承担。',
  },
  customer: {
    en: 'Maple Row of Vancouver, whose autumn catalogue is printed already.',
    zh: '温哥华的 Maple Row，秋季目录已经印好。',
  },
  cast: {
    buyer: 'maple',
    lines: [{ article: 'BJ-210', customerCode: 'MR-CT110', quantity: '400', price: '58.40', purchase: '338.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Vancouver',
    payment: 'tt-30-70',
    customerOrder: 'MRF-60312',
    shipBy: 72,
    maker: 'boardcraft',
    packer: 'xinyuan',
  },
  chapters: [
    asked(),
    confirmed(4),
    invoiced(6),
    ordered(12, 54),
    chapter(
      { en: 'Seven too dark', zh: '七件偏深' },
      {
        en: 'Of fifty drawn, seven table tops are darker than the kept sample; three are accepted. Two are photographed and sent to Vancouver. Marc answers: acceptable for this order, five dollars off each of the dark ones.',
        zh: '抽五十件，七件桌面比封样深，最多接收三件。拍照发温哥华。Marc 回信：这批可以收，深的每件减五美元。',
      },
      on(51, 'qc', plansInspection('final', 55)),
      refused(55, 'qc', inspects('final', '高原', { found: dark }), 'QI-03', 'QI-10'),
      on(55, 'manager', opens('final', '目录产品，按展厅样对色。')),
      refused(55, 'qc', inspects('final', '高原', { found: dark }), 'QI-03'),
      on(55, 'qc', doubts('final', '七件桌面比封样深，拿不准客户收不收')),
      on(55, 'supervisor', answersDoubt('final', 'ask', '先停，拍两张发给 Marc 问清楚')),
      refused(55, 'qc', inspects('final', '高原', { found: dark, verdict: 'conditional' }), 'QI-04'),
      on(
        57,
        'qc',
        inspects('final', '高原', {
          found: dark,
          verdict: 'conditional',
          remedy: '客户 Marc 邮件同意接收，偏深的每件减 5 美元；逐件挑出贴标',
        }),
      ),
      on(
        57,
        'qc',
        concedes('final', 'Marc Tremblay', 'Acceptable for this order, five dollars off each of the dark ones.'),
      ),
      on(
        55,
        'merchandiser',
        noted('mail', 'out', {
          subject: 'MRF-60312: seven tops darker than the sample',
          text: 'Dear Marc, of fifty drawn seven tops are darker than the kept sample. Two photographs are attached. Can you take them, or shall we make them again? That would cost nine days.',
        }),
      ),
      on(
        56,
        'merchandiser',
        noted('mail', 'in', {
          subject: 'Re: MRF-60312: seven tops darker than the sample',
          text: 'Acceptable for this order, five dollars off each of the dark ones. Please mark the cartons. Not again, please: the catalogue shows the light one. Marc',
        }),
      ),
      on(57, 'supervisor', answersDoubt('final', 'go-on', 'Marc 已回信同意，可以继续')),
      on(57, 'merchandiser', issues('inspection-report', inspectionOf('final'))),
      refused(57, 'qc', shows('G17', 'Mail of Marc Tremblay'), 'SG-01'),
      on(
        58,
        'qc',
        corrects('final', '七件桌面偏深', '两批木皮混用，贴面前没有比色', '木皮按批分垛，贴面前对色板，每班留一片', [
          '板作 潘厂长',
          74,
        ]),
      ),
      on(58, 'manager', shows('G17', 'Mail of Marc Tremblay'), lamp('G17', 'open'), stands('E12')),
    ),
    shipped(59),
    chapter(
      { en: 'Another account', zh: '换了账号' },
      {
        en: 'The carton maker’s invoice names an account that nobody knows. It is entered all the same: what is owed is owed. Where the money goes waits until a second person has called a number on record.',
        zh: '纸箱厂的发票写着一个没见过的账号。发票照登：欠的就是欠的。钱付到哪里，等第二人拨打登记电话核实。',
      },
      on(61, 'accounts', invoices('xinyuan', fromPacker, '', NEW_ACCOUNT)),
    ),
    paid(73),
  ],
}
