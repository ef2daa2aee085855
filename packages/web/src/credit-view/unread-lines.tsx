import type { CreditRead } from '@gendan/credit/read'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { counted } from '../words/write.ts'

/** Lines that belong to nothing: none is dropped in silence. */
export function UnreadLines({ unread }: Pick<CreditRead, 'unread'>) {
  const { say } = useWords()
  if (unread.length === 0)
    return (
      <p className="line second t-small">
        <Mark kind="done" size={12} /> {say({ en: 'Every line was read.', zh: '每一行都读到了。' })}
      </p>
    )
  return (
    <details className="unread" open={unread.length <= 6}>
      <summary className="line">
        <Mark kind="thin" size={12} />
        {say({
          en: `${counted(unread.length, 'line')} could not be read: look at each.`,
          zh: `有 ${unread.length} 行没读懂，请逐行看。`,
        })}
      </summary>
      <ul>
        {unread.map(({ line, text }) => (
          <li key={`${line} ${text}`}>
            <span className="credit-number">{line}</span> <code>{text}</code>
          </li>
        ))}
      </ul>
    </details>
  )
}
