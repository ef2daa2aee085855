import type { Words } from '@gendan/kernel/words'
import { answeredBy, answerWords } from '@gendan/orderfile/credit/sheets-of'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { answerMarks, type CreditAnswer } from './credit-words.ts'

/** The credit analysis sheet: point by point what the credit says and what was agreed. */
export function AnalysisSheet({ lines }: { readonly lines: CreditAnswer['analysisSheet'] }) {
  const { say } = useWords()
  if (lines.length === 0) return <p className="second">{say(NO_CONTRACT)}</p>
  return (
    <div className="sheet-scroll">
      <table className="lines-table analysis-sheet">
        <thead>
          <tr>
            <th>{say({ en: 'Point', zh: '项目' })}</th>
            <th>{say({ en: 'Credit', zh: '信用证' })}</th>
            <th>{say({ en: 'Contract', zh: '合同' })}</th>
            <th>{say({ en: 'Answer', zh: '结论' })}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ point, credit, contract, verdict, rule }) => {
            const answered = answeredBy(verdict)
            return (
              <tr key={`${rule} ${point.en}`}>
                <th scope="row">{say(point)}</th>
                <td>{credit ?? '–'}</td>
                <td>{contract ?? '–'}</td>
                <td title={rule} className="analysis-answer">
                  <Mark kind={answerMarks[answered]} size={12} /> {say(answerWords[answered])}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}

const NO_CONTRACT: Words = {
  en: 'No order with settled terms is chosen yet: the credit was reviewed by itself.',
  zh: '尚无条款已定的订单可对照，只就信用证本身审查。',
}
