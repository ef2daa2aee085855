import { asks, issues, signs } from '../deeds/papers.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Scene, Story } from '../story.ts'
import { asked, confirmed, ordered, paid, passed, secured, shipped, signedBack } from './parts/usual.ts'

/** In a firm of three somebody has to sign his own paper, and the paper says so for ever. */
export const firmOfThree: Story = {
  id: 'firm-of-three',
  title: { en: 'Three people, eleven posts', zh: '三个人，十一个岗位' },
  teaches: {
    en: 'Nobody signs what he asked for himself; a firm of three may, and it is said aloud on the record.',
    zh: '自己送的自己不签；三个人的公司可以，但会明明白白记下来。',
  },
  customer: {
    en: 'Casa Oliveira of Lisbon, whose first order is a small one.',
    zh: '里斯本的 Casa Oliveira，第一单不大。',
  },
  cast: {
    buyer: 'oliveira',
    lines: [{ article: 'BJ-205', customerCode: 'CO-45', quantity: '180', price: '35.40', purchase: '198.00' }],
    currency: 'USD',
    incoterm: 'FOB',
    to: 'Lisboa',
    payment: 'tt-30-70',
    customerOrder: 'CO-118',
    shipBy: 66,
    maker: 'oakmill',
    packer: 'hengda',
  },
  ofThree: true,
  chapters: [
    asked(),
    confirmed(4),
    chapter(
      { en: 'Who is to sign?', zh: '谁来签？' },
      {
        en: 'The merchandiser travels, and the supervisor makes the proforma invoice himself. There is nobody else to sign it today. He signs what he asked for; the house lets him, because they are three, and marks the signature.',
        zh: '跟单员出差，主管自己做了形式发票，今天没有别人可签。自己送的自己签：三个人的公司放行，签名带着记号。',
      },
      refused(6, 'merchandiser', issues('proforma-invoice'), 'G7'),
      on(6, 'supervisor', asks('G7')),
      on(6, 'supervisor', signs('G7'), lamp('G7', 'open'), {
        that: { en: 'the signature is marked as one’s own', zh: '签名标明自送自签' },
        holds: signedBySelf,
      }),
      on(6, 'supervisor', issues('proforma-invoice'), stands('E5')),
      signedBack(9),
      ...secured(11),
    ),
    ordered(12, 52),
    passed(54),
    shipped(56),
    paid(70),
  ],
}

function signedBySelf({ order }: Scene): boolean {
  return order.file.gates['G7']?.signed?.self === true
}
