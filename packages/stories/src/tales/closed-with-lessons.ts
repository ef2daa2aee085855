import { files, invoices, misses, paysSupplier, reopens, waives } from '../deeds/filing.ts'
import { issues, says } from '../deeds/papers.ts'
import { inspectionOf } from '../deeds/quality.ts'
import { reckons } from '../deeds/selling.ts'
import { chapter, lamp, on, paper, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, fromPacker, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

const LESSONS = '海运费旺季上浮两成，九月前的单按每立方 30 美元估；唛头提前一周向客户要。'

/** An order is over when its file is complete, its cost is known, everybody is paid, and what it taught is written down. */
export const closedWithLessons: Story = {
  id: 'closed-with-lessons',
  title: { en: 'Closed, and something learned', zh: '归档，留下一条教训' },
  teaches: {
    en: 'G26 binds everything in the file: every paper that its terms ask for, the actual cost with the reasons for the gap, suppliers paid, the cover with its index, the lesson.',
    zh: 'G26 签住整份档案：该有的单据一件不缺，实际成本写明差异，供应商付清，封面目录开出，教训写下。',
  },
  customer: {
    en: 'Casa Oliveira of Lisbon, whose order went as it should.',
    zh: '里斯本的 Casa Oliveira，一单做得顺顺当当。',
  },
  cast: {
    buyer: 'oliveira',
    lines: [{ article: 'BJ-205', customerCode: 'CO-45', quantity: '300', price: '34.60', purchase: '198.00' }],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Lisboa',
    payment: 'tt-30-70',
    customerOrder: 'CO-131',
    shipBy: 62,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked(),
    confirmed(3),
    invoiced(5),
    ordered(11, 46),
    passed(48),
    shipped(50),
    paid(64),
    chapter(
      { en: 'What is still missing', zh: '还缺什么' },
      {
        en: 'The bill of lading is released, and yet the order is not over: the supervisor who would close it is told everything that is missing, at once. By the terms CIF, T/T and by sea the file knows which papers belong in it.',
        zh: '提单放了，单子还没完：主管要归档，缺的一次全列出来。档案按 CIF、电汇、海运知道该有哪些单据。',
      },
      refused(66, 'supervisor', says('G26', LESSONS), 'SG-11'),
      on(66, 'salesman', files('customer-order', 'Order CO-131 of Casa Oliveira')),
      on(66, 'qc', files('inspection-photo', 'Forty side tables on the floor', inspectionOf('final'))),
      on(66, 'documents', files('booking', 'Booking confirmation NORTHERN LINDEN')),
      on(66, 'declarant', files('customs-declaration', 'Export declaration, released')),
      on(66, 'documents', files('transport-document', 'Bill of lading NLCU 2214 0918')),
      on(66, 'documents', files('insurance-policy', 'Insurance policy, 110 %')),
    ),
    chapter(
      { en: 'What it came to', zh: '到底赚了多少' },
      {
        en: 'The actual cost is put beside the one that was signed: freight 30 instead of 25 a cubic metre, and why. The packer’s VAT invoice is entered against his order, and the same one a second time is refused; the cartons are paid. Without it there is no refund.',
        zh: '实际成本摆在签过的详算旁：海运每立方 30，估的 25，写明原因。纸箱厂的增值税专票对着采购单登记，重复登记会被拒绝；货款付清。没有它就没有退税。',
      },
      on(68, 'salesman', reckons({ freight: '30' }, 'actual', { freight: '旺季附加费，每立方 30 美元' })),
      on(68, 'salesman', issues('cost-sheet')),
      on(68, 'accounts', invoices('hengda', fromPacker)),
      refused(69, 'accounts', invoices('hengda', fromPacker, ' once more'), 'SI-05', 'SI-13'),
      on(69, 'accounts', paysSupplier('hengda', fromPacker)),
      on(70, 'accounts', issues('account-follow-up')),
      on(70, 'supervisor', waives('shipping-advice', '代理已随提单副本发出，客户回执在往来函里')),
    ),
    chapter(
      { en: 'The cover, and the lesson', zh: '封面与教训' },
      {
        en: 'The merchandiser issues the cover with its index; what lies in the file now is what the supervisor signs. He writes the lesson in his own words: the next order of these goods is costed with it. Behind G26 nothing is put into the file any more.',
        zh: '跟单员开出封面和目录；此刻档案里有什么，主管就签什么。他用自己的话写下教训，下一单核价用得上。过了 G26，档案不再收件。',
      },
      on(71, 'merchandiser', issues('order-cover'), misses(), paper('order-cover', { 'index.missing': '[]' })),
      on(71, 'supervisor', says('G26', LESSONS), lamp('G26', 'open'), stands('E19')),
      refused(72, 'documents', files('letter', 'A letter that came late'), 'BF-08'),
      refused(72, 'merchandiser', says('G18', 'once more'), 'BF-08', 'SG-06'),
    ),
    chapter(
      { en: 'A paper that came late', zh: '迟到的一份资料' },
      {
        en: 'The letter matters: the customer praises the packing, and says what he wants next time. A manager opens the file again, with his reason; the letter is put in, the cover is issued anew, and the supervisor closes it a second time.',
        zh: '这封信有用：客户夸包装好，还说了下次要什么。经理写明原因重开档案，信归进去，封面重开，主管再归一次档。',
      },
      on(73, 'manager', reopens('客户来信补档'), lamp('G26', 'shut')),
      on(73, 'documents', files('letter', 'Letter of Casa Oliveira')),
      refused(73, 'supervisor', says('G26', LESSONS), 'SG-11'),
      on(73, 'merchandiser', issues('order-cover')),
      on(73, 'supervisor', says('G26', LESSONS), lamp('G26', 'open'), stands('E19')),
    ),
  ],
}
