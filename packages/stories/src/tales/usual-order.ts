import type { Story } from '../story.ts'
import { asked, confirmed, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

/** An order on which nothing goes wrong: most are like it, and it is what the others are held against. */
export const usualOrder: Story = {
  id: 'usual-order',
  title: { en: 'An order like most', zh: '顺顺当当的一单' },
  teaches: {
    en: 'What happens on which day when nothing goes wrong, from inquiry to bill of lading in ten weeks.',
    zh: '没有意外时哪天办什么：从询盘到提单，十个星期。',
  },
  customer: {
    en: 'Bremer Wohnwelt, two furniture houses in the north of Germany, a customer of many years.',
    zh: 'Bremer Wohnwelt，德国北部两家家具店，多年老客户。',
  },
  cast: {
    buyer: 'bremer',
    lines: [
      { article: 'BJ-101', customerCode: 'BW-101', quantity: '240', price: '47.20', purchase: '272.00' },
      { article: 'BJ-201', customerCode: 'BW-201', quantity: '60', price: '219.00', purchase: '1295.00' },
    ],
    currency: 'USD',
    incoterm: 'CIF',
    to: 'Bremerhaven',
    payment: 'tt-30-70',
    customerOrder: 'BW-4412',
    shipBy: 70,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [asked(), confirmed(4), invoiced(6), ordered(12, 54), passed(56), shipped(58), paid(72)],
}
