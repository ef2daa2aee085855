import { asks, returns, says, signs } from '../deeds/papers.ts'
import { handsOver, reckons, settles } from '../deeds/selling.ts'
import { chapter, lamp, on, refused, stands } from '../deeds/telling-words.ts'
import type { Story } from '../story.ts'
import { asked, invoiced, ordered, paid, passed, shipped } from './parts/usual.ts'

/** Below the floor nobody but the general manager decides. */
export const thinMargin: Story = {
  id: 'thin-margin',
  title: { en: 'Four per cent on oak tables', zh: '橡木餐桌只剩四个点' },
  teaches: {
    en: 'Who may agree to a margin hangs on how thin it is; under five per cent it is the general manager alone.',
    zh: '利润多薄，决定谁能签；低于百分之五只能总经理签。',
  },
  customer: {
    en: 'Tillbrook Retail of Bristol, who open their second shop and want to be taken along.',
    zh: '布里斯托的 Tillbrook，正开第二家店，想让我们陪一程。',
  },
  cast: {
    buyer: 'tillbrook',
    lines: [{ article: 'BJ-201', customerCode: 'TB-180', quantity: '160', price: '186.00', purchase: '1388.00' }],
    currency: 'USD',
    incoterm: 'FOB',
    to: 'Bristol',
    payment: 'tt-30-70',
    customerOrder: 'TR-20771',
    shipBy: 66,
    maker: 'oakmill',
    packer: 'hengda',
  },
  chapters: [
    asked('Our budget for the opening is tight; what can you do on 160 tables?'),
    chapter(
      { en: 'Too thin for the salesman', zh: '业务员签不了' },
      {
        en: 'Oak has gone up since the price list. The detailed cost leaves less than five per cent. The salesman asks, and learns that neither he nor his supervisor nor the manager may sign it. The general manager first sends it back with a question, then signs: once, for an opening.',
        zh: '价目表之后橡木涨了价，详算下来不到五个点。业务员送签，才知道自己、主管、经理都签不了。总经理先退回问一句，再签：为开店，就这一次。',
      },
      on(5, 'salesman', handsOver('merchandiser')),
      on(5, 'merchandiser', settles(), stands('E3')),
      on(5, 'salesman', reckons()),
      on(5, 'salesman', asks('G4', undefined, '老客户开新店，请总经理考虑。')),
      refused(5, 'salesman', signs('G4'), 'SG-01', 'SG-04'),
      refused(5, 'supervisor', signs('G4'), 'SG-01'),
      refused(6, 'manager', signs('G4'), 'SG-01'),
      on(6, 'general-manager', returns('G4', '问清楚：下一批还是这个价吗？')),
      refused(6, 'general-manager', signs('G4'), 'SG-02'),
      on(7, 'salesman', asks('G4', undefined, '客户书面答复：下一批按价目表。')),
      on(7, 'general-manager', signs('G4'), lamp('G4', 'open')),
      on(8, 'manager', says('G5', 'Agreed by the general manager for the opening; next order by the list.')),
    ),
    invoiced(9),
    ordered(15, 52),
    passed(54),
    shipped(56),
    paid(70),
  ],
}
