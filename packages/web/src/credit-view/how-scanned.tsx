import type { CreditMessage } from '@gendan/orderfile/credit/credit-shape'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'

/** That a text was read off a scan: how sure the reading was, and how many words were doubtful when it was kept. */
export function HowScanned({ message }: { readonly message: Pick<CreditMessage, 'how' | 'confidence' | 'scan'> }) {
  const { say } = useWords()
  const { how, confidence, scan } = message
  if (how !== 'scan' || confidence === undefined) return null
  const sure = Math.round(Number(confidence) * 100)
  const left = scan?.doubts.length ?? 0
  return (
    <p className="line wraps second t-small">
      <Mark kind={left > 0 ? 'thin' : 'note'} size={12} />
      {say({ en: `Read by OCR, ${sure} % sure on the whole.`, zh: `扫描识别，总体可信度 ${sure}%。` })}
      {scan && (
        <span>
          {say({
            en: `${scan.doubtful} doubtful words, ${left} of them not looked at when it was received.`,
            zh: `存疑 ${scan.doubtful} 处，登记时 ${left} 处未核对。`,
          })}
        </span>
      )}
    </p>
  )
}
