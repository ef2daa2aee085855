import { type BillAsRead, readBill } from '@gendan/forms/interchange/bill-as-read'
import type { Finding } from '@gendan/kernel/rule'
import { useState } from 'react'
import { FilePick } from '../parts/file-pick.tsx'
import { FindingCard } from '../parts/finding-card.tsx'
import { useWords } from '../words/language.tsx'
import type { InvoiceDraft } from './invoice-draft.ts'

interface FromFileProps {
  readonly put: (change: Partial<InvoiceDraft>) => void
  /** Keeps the file as the invoice itself. */
  readonly onFile: (file: File) => void
}

/** A supplier's invoice sent as UBL or EN 16931: its head is filled in, and everything else in it is shown for a person to see. */
export function InvoiceFromFile({ put, onFile }: FromFileProps) {
  const { say } = useWords()
  const [read, setRead] = useState<BillAsRead | { readonly findings: readonly Finding[] }>()
  async function take(file: File) {
    const told = readBill(await file.text())
    setRead(told)
    if (!('number' in told)) return
    put(changeOf(told))
    onFile(file)
  }
  return (
    <div className="stack">
      <p className="line wraps">
        <FilePick
          says={say({ en: 'Fill in from an electronic invoice', zh: '从电子发票填写' })}
          accept=".xml,text/xml,application/xml"
          busy={false}
          onFile={(file) => void take(file)}
        />
        <span className="second t-small">
          {say({ en: 'UBL 2 or EN 16931, as XML', zh: 'UBL 2 或 EN 16931 的 XML 文件' })}
        </span>
      </p>
      {read && (
        <div role="status" className="stack">
          {'number' in read && <Told bill={read} />}
          {read.findings.map((finding) => (
            <FindingCard key={`${finding.rule}@${finding.at}`} finding={finding} />
          ))}
        </div>
      )}
    </div>
  )
}

/** A rate or tax that the message does not state is left to what is typed. */
function changeOf({ number, day, due, amount, tax, percent, account }: BillAsRead): Partial<InvoiceDraft> {
  return {
    number,
    ...(day ? { day } : {}),
    ...(due ? { due } : {}),
    ...(amount ? { amount: amount.amount, currency: amount.currency } : {}),
    ...(tax === undefined ? {} : { tax }),
    ...(percent === undefined ? {} : { rate: percent }),
    ...(account ? { payTo: account.number, payToBank: account.bank, payToName: account.name } : {}),
  }
}

function Told({ bill }: { readonly bill: BillAsRead }) {
  const { say } = useWords()
  const { seller, lines, unread } = bill
  return (
    <>
      <p>
        {say({
          en: `Invoice of ${seller}. Its lines, to be held against the purchase:`,
          zh: `${seller} 的发票。以下明细请与采购单核对：`,
        })}
      </p>
      <ul className="t-small">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {unread.length > 0 && (
        <details>
          <summary className="second">
            {say({
              en: `Not read: ${unread.length} texts of the file`,
              zh: `文件中有 ${unread.length} 处内容未读取`,
            })}
          </summary>
          <ul className="t-small quiet">
            {unread.map(({ path, text }) => (
              <li key={path}>
                {path}: {text}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
