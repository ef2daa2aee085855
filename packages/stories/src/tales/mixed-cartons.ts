import { packs } from '../deeds/shipping.ts'
import { chapter, on, refused } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, confirmed, invoiced, listed, ordered, passed } from './parts/usual.ts'

/** Odd quantities end in a mixed carton, and every carton has its number. */
export const mixedCartons: Story = {
  id: 'mixed-cartons',
  title: { en: 'The last carton holds what is left', zh: '尾箱混装' },
  teaches: {
    en: 'A packing list is true carton by carton: no number missing, no piece too many, mixed cartons told apart.',
    zh: '装箱单逐箱为真：箱号不缺，件数不多，混装写清。',
  },
  customer: {
    en: 'Hanbit Living of Busan, who unpack straight into three shops.',
    zh: '釜山的 Hanbit，开箱直接进三家店。',
  },
  cast: {
    buyer: 'hanbit',
    lines: [
      { article: 'BJ-230', customerCode: 'HB-SH2', quantity: '322', price: '21.90', purchase: '114.00' },
      { article: 'BJ-112', customerCode: 'HB-ST', quantity: '261', price: '24.60', purchase: '139.00' },
      { article: 'BJ-501', customerCode: 'HB-LM', quantity: '153', price: '13.10', purchase: '74.00' },
    ],
    currency: 'USD',
    incoterm: 'CFR',
    to: 'Busan',
    payment: 'tt-advance',
    customerOrder: 'HBT-0907',
    shipBy: 60,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked(),
    confirmed(3),
    invoiced(5),
    ordered(11, 44),
    passed(46),
    chapter(
      { en: 'What is left of each', zh: '零头' },
      {
        en: '322 shelves are 80 full cartons and two sets, 261 chairs 65 cartons and one, 153 lamps 25 cartons and three. The rests are packed together where they fit. Two mistakes are easily made and are named at once: a carton number left out, and a piece counted twice.',
        zh: '322 套壁架是 80 箱零 2 套，261 把椅子 65 箱零 1 把，153 盏灯 25 箱零 3 盏。零头能拼就拼。最容易错两处：漏一个箱号，多数一件；当场点出来。',
      },
      refused(
        47,
        'merchandiser',
        packs((cartons) => cartons.map((run, i) => (i === 0 ? run : { ...run, from: run.from + 1, to: run.to + 1 }))),
        'PK-02',
      ),
      on(47, 'merchandiser', packs()),
      ...listed(47).slice(0, 1),
      refused(47, 'merchandiser', packs(), 'OF-31'),
      ...listed(47).slice(1),
    ),
  ],
}
