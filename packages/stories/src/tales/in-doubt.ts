import { answersDoubt, concedes, doubts } from '../deeds/care.ts'
import { issues, shows } from '../deeds/papers.ts'
import { inspectionOf, inspects, opens, plansInspection } from '../deeds/quality.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, invoiced, ordered, paid, shipped } from './parts/usual.ts'

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
      on(57, 'supervisor', answersDoubt('final', 'go-on', 'Marc 已回信同意，可以继续')),
      on(57, 'merchandiser', issues('inspection-report', inspectionOf('final'))),
      refused(57, 'qc', shows('G17', 'Mail of Marc Tremblay'), 'SG-01'),
      on(58, 'manager', shows('G17', 'Mail of Marc Tremblay'), lamp('G17', 'open'), stands('E12')),
    ),
    shipped(59),
    paid(73),
  ],
}
