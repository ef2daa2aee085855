import { judgeRefusal } from '@gendan/credit/refusal/refusal'
import type { Words } from '@gendan/kernel/words'
import { askedOf } from '@gendan/orderfile/presentation/examined'
import { maturityOf } from '@gendan/orderfile/presentation/maturity'
import { standingNotices } from '@gendan/orderfile/presentation/standing'
import { useMemo } from 'react'
import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay, untilWords } from '../words/write.ts'
import type { Shown } from './use-presentation.ts'

/** The bank's five banking days, what is left to present again, and the day of payment. */
export function BankClock({ shown }: { readonly shown: Shown }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { held } = shown
  const { refuseBy, again, due, calendar } = useDays(shown)
  if (!(refuseBy || again || due)) return null
  const late = refuseBy !== undefined && refuseBy < day
  return (
    <div className="card padded stack">
      {refuseBy && (
        <p className="line wraps">
          <Mark kind={late ? 'done' : 'wait'} />
          <span className="medium">
            {say({ en: 'The bank may refuse until ', zh: '银行最迟可拒付至 ' })}
            {shortDay(refuseBy, day, lang)}
          </span>
          <span className="second">
            {late
              ? say({
                  en: 'That day is over without a notice: the bank is precluded (UCP 600 art. 16 f). Claim payment.',
                  zh: '期限已过而无拒付通知：银行无权再拒付（UCP 600 第 16 条 f 款），请催付。',
                })
              : say({ en: 'five banking days, UCP 600 art. 14 b', zh: '五个银行工作日，UCP 600 第 14 条 b 款' })}
          </span>
        </p>
      )}
      {again && (
        <p className="line wraps">
          <Mark kind={again < day ? 'risk' : 'thin'} />
          <span className="medium">
            {say({ en: 'Corrected documents until ', zh: '更正后重交最迟 ' })}
            {shortDay(again, day, lang)} · {say(untilWords(again, day))}
          </span>
        </p>
      )}
      {due && (
        <p className="line wraps">
          <Mark kind="note" />
          <span className="medium">
            {held.acceptance?.maturity
              ? say({ en: 'Falls due ', zh: '到期日 ' })
              : say({ en: 'Would fall due ', zh: '预计到期 ' })}
            {shortDay(due, day, lang)}
          </span>
        </p>
      )}
      {calendar && <p className="quiet t-small">{say(calendar)}</p>}
    </div>
  )
}

interface Days {
  /** Until when the bank may refuse; left out once it was heard. */
  readonly refuseBy?: string | undefined
  readonly again?: string | undefined
  readonly due?: string | undefined
  readonly calendar?: Words | undefined
}

/** The days that run now, for the round that the bank has. */
function useDays({ held, terms, state }: Shown): Days {
  const round = held.rounds.at(-1)
  const judged = useMemo(() => {
    if (!(terms && round)) return undefined
    const answer = judgeRefusal({
      ...askedOf(terms, round.documents, { day: round.day, bank: round.bank }),
      notice: { discrepancies: [], again: false },
    })
    return 'errors' in answer ? undefined : answer
  }, [terms, round])
  if (!round) return {}
  const heard = standingNotices(held).length > 0 || state !== 'presented'
  const reckoned = terms && maturityOf(terms, round.documents, round.day)
  return {
    refuseBy: heard ? undefined : judged?.refuseBy,
    again: state === 'refused' || state === 'presented' ? judged?.lastDay : undefined,
    due: state === 'paid' ? undefined : (held.acceptance?.maturity ?? reckoned?.day),
    calendar: judged?.calendar,
  }
}
