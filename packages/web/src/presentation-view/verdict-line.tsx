import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay, untilWords } from '../words/write.ts'
import type { Shown } from './use-presentation.ts'

/** The verdict in words, the last day with whose days were assumed, and what is missing. */
export function VerdictLine({ shown }: { readonly shown: Shown }) {
  const { say, lang } = useWords()
  const { day } = useWorld()
  const { examined, terms, held, demands } = shown
  if (held.basis.way === 'collection')
    return (
      <p className="card padded line wraps">
        <Mark kind="note" />
        {say({
          en: `A collection ${held.basis.against}: banks do not examine the documents (URC 522 art. 12).`,
          zh: `托收 ${held.basis.against}：银行不审核单据（URC 522 第 12 条）。`,
        })}
      </p>
    )
  if (!terms || examined.errors.length > 0)
    return (
      <p className="card padded line wraps risk">
        <Mark kind="risk" />
        {examined.errors.map(({ message }) => say(message)).join(' ') ||
          say({
            en: 'The terms of the credit are not known: nothing was examined.',
            zh: '无信用证条款，未能审单。',
          })}
      </p>
    )
  const missing = demands.filter(({ documents }) => documents.length === 0).length
  const fails = examined.open.filter(({ finding }) => finding.verdict === 'fail').length
  const untold = examined.open.length - fails
  const mark = fails > 0 ? 'risk' : untold > 0 ? 'thin' : 'done'
  return (
    <div className="card padded presentation-verdict" role="status">
      <p className="line wraps">
        <Mark kind={mark} />
        <strong className={fails > 0 ? 'risk' : undefined}>{say(verdictOf(fails, untold))}</strong>
        <span className="second">
          {missing > 0
            ? say({
                en: `${missing} of ${demands.length} documents missing`,
                zh: `${demands.length} 种单据缺 ${missing}`,
              })
            : say({ en: `all ${demands.length} documents there`, zh: `${demands.length} 种单据齐` })}
        </span>
        <span className="fill" />
        {examined.lastDay && shown.open && (
          <span className={examined.lastDay < day ? 'risk medium' : 'medium'}>
            {say({ en: 'Last day to present ', zh: '最迟交单 ' })}
            {shortDay(examined.lastDay, day, lang)} · {say(untilWords(examined.lastDay, day))}
          </span>
        )}
      </p>
      {examined.calendar && shown.open && <p className="quiet t-small">{say(examined.calendar)}</p>}
    </div>
  )
}

function verdictOf(fails: number, untold: number) {
  if (fails > 0)
    return {
      en: `${fails} ${fails === 1 ? 'point' : 'points'} the bank would refuse${untold > 0 ? `, ${untold} to be judged` : ''}`,
      zh: `${fails} 处会被拒付${untold > 0 ? `，${untold} 处须人判断` : ''}`,
    }
  if (untold > 0) return { en: `${untold} to be judged by a person`, zh: `${untold} 处须人判断` }
  return { en: 'The documents comply', zh: '单证相符' }
}
