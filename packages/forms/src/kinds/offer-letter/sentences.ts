import { writeDay } from '@gendan/kernel/day'
import type { Words } from '@gendan/kernel/words'
import type { RoundKind } from '../../deal/round.ts'
import type { OfferLetter } from './shape.ts'

export const titles: Readonly<Record<RoundKind, Words>> = {
  offer: { en: 'OFFER', zh: '发盘函' },
  counter: { en: 'COUNTER-OFFER', zh: '还盘函' },
  acceptance: { en: 'ACCEPTANCE', zh: '接受函' },
  rejection: { en: 'ANSWER TO YOUR OFFER', zh: '复函' },
  withdrawal: { en: 'WITHDRAWAL OF OUR OFFER', zh: '撤回发盘函' },
}

/** "your counter-offer of 10 March 2026": what the letter speaks of. */
function of({ answers, says }: OfferLetter): Words {
  if (!answers) return { en: 'your inquiry', zh: '贵方来函' }
  const { what, day } = answers
  const whose = says === 'withdrawal' ? { en: 'our', zh: '我方' } : { en: 'your', zh: '贵方' }
  return {
    en: `${whose.en} ${what.en.toLowerCase()} of ${writeDay(day, 'en')}`,
    zh: `${whose.zh}${writeDay(day, 'zh')}${what.zh}`,
  }
}

/** What the letter does, in a sentence. */
export function says(letter: OfferLetter): Words {
  const { en, zh } = of(letter)
  switch (letter.says) {
    case 'offer':
      return {
        en: `Thank you for ${en}. We offer you as follows${letter.firm ? '' : ', subject to our confirmation'}.`,
        zh: `${zh}收悉，谢谢。兹发盘如下${letter.firm ? '' : '，以我方最后确认为准'}。`,
      }
    case 'counter':
      return {
        en: `Thank you for ${en}. We cannot agree to it in every point, and offer you instead as follows${letter.firm ? '' : ', subject to our confirmation'}.`,
        zh: `${zh}收悉，谢谢。我方不能全部接受，兹还盘如下${letter.firm ? '' : '，以我方最后确认为准'}。`,
      }
    case 'acceptance':
      return {
        en: `We accept ${en} on the terms below. The contract papers follow for your signature.`,
        zh: `我方接受${zh}，条件如下。合同文件随后寄上，请签回。`,
      }
    case 'rejection':
      return {
        en: `Thank you for ${en}. We regret that we cannot accept it.`,
        zh: `${zh}收悉，谢谢。很抱歉，我方不能接受。`,
      }
    case 'withdrawal':
      return {
        en: `We withdraw ${en}. Please regard it as not made.`,
        zh: `我方撤回${zh}，请视为未曾发出。`,
      }
  }
}

/** Until when it binds us; nothing where nothing is proposed. */
export function binds({ says: kind, firm, answerBy, answerHour }: OfferLetter): Words | undefined {
  if (kind !== 'offer' && kind !== 'counter') return undefined
  if (!firm)
    return { en: 'Without engagement: subject to our confirmation.', zh: '本盘不具约束力，以我方最后确认为准。' }
  if (!answerBy) return { en: 'Firm for a reasonable time.', zh: '实盘，在合理时间内有效。' }
  const hour = answerHour ? { en: `, ${answerHour} our time`, zh: ` ${answerHour}（我方时间）` } : { en: '', zh: '' }
  return {
    en: `Firm, subject to your acceptance reaching us by ${writeDay(answerBy, 'en')}${hour.en}.`,
    zh: `实盘，以贵方接受于 ${writeDay(answerBy, 'zh')}${hour.zh}前到达我方为有效。`,
  }
}
