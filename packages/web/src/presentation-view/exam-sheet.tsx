import type { Answer } from '@gendan/contract/questions'
import { pdfText } from '@gendan/credit/pdf/pdf-text'
import type { Fault } from '@gendan/kernel/shape-faults'
import type { Words } from '@gendan/kernel/words'
import { demandsOf } from '@gendan/orderfile/presentation/demanded'
import { Button, Input } from 'antd'
import { useDeferredValue, useMemo, useState } from 'react'
import { Screen } from '../app/screen.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { saveBook } from '../binder-view/save-book.ts'
import { FilePick } from '../parts/file-pick.tsx'
import { Go } from '../parts/go.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useKept } from '../parts/use-kept.ts'
import { useWords } from '../words/language.tsx'
import { ExamView } from './exam-view.tsx'
import { SheetDocuments } from './sheet-documents.tsx'
import { emptySheet, examinedSheet, heldSheet, inputOf, type SheetDraft, sheetFrom } from './sheet-draft.ts'
import type { Shown } from './use-presentation.ts'
import { VerdictLine } from './verdict-line.tsx'
import '../order-view/order-parts.css'
import './presentation.css'

const TITLE: Words = { en: 'Examine without an order', zh: '不挂订单审单' }

/** A desk for documents that belong to no order: a credit and its documents, pasted, typed or from a file of the command line. Nothing is sent. */
export function ExamSheet() {
  const { say } = useWords()
  const { id: world, account, day } = useWorld()
  const { typed, put } = useKept<SheetDraft>(`${account.id}.exam-sheet`, () => emptySheet(day))
  const before = useKept<{ readonly sheet: SheetDraft | null }>(`${account.id}.exam-sheet-before`, () => ({
    sheet: null,
  }))
  const sheet = useDeferredValue(typed)
  const shown = useMemo(() => shownOf(sheet), [sheet])
  const begun = typed.text !== '' || typed.documents.length > 0 || typed.rest.terms !== undefined
  // What stood here before it was cleared or a file took its place can be had back, also after the page was loaded anew.
  const replace = (change: Partial<SheetDraft>) => {
    if (begun) before.put({ sheet: typed })
    put(change)
  }
  const bringBack = (left: SheetDraft) => {
    before.put({ sheet: begun ? typed : null })
    put(left)
  }
  return (
    <Screen
      title={
        <span className="line">
          <Go to={worldPath(world, '/presentations')}>{say({ en: 'Presentations', zh: '交单' })}</Go>
          <span>{say(TITLE)}</span>
        </span>
      }
      named={say(TITLE)}
      acts={
        <>
          {before.typed.sheet && (
            <Button onClick={() => before.typed.sheet && bringBack(before.typed.sheet)}>
              {say({ en: 'Bring back what stood here', zh: '找回刚才的内容' })}
            </Button>
          )}
          {begun && (
            <Button onClick={() => replace(emptySheet(day))}>{say({ en: 'Begin anew', zh: '清空重来' })}</Button>
          )}
          {begun && (
            <Button
              onClick={() =>
                saveBook(
                  new Blob([JSON.stringify(inputOf(typed), undefined, 2)], { type: 'application/json' }),
                  'presentation.json',
                )
              }
            >
              {say({ en: 'Save as JSON', zh: '存为 JSON' })}
            </Button>
          )}
        </>
      }
    >
      <div className="stack">
        <p className="second">
          {say({
            en: 'What stands here is kept in this browser alone and belongs to no order. The file saved is what “gendan credit examine” takes.',
            zh: '此页内容只保存在本浏览器，不属于任何订单；存出的文件可供命令 gendan credit examine 使用。',
          })}
        </p>
        <div className="presentation-set">
          <CreditCard sheet={typed} put={put} replace={replace} />
          <SheetDocuments sheet={typed} put={put} />
        </div>
        {(shown.terms || shown.examined.errors.length > 0) && <VerdictLine shown={shown} />}
        {shown.terms && shown.held.documents.length > 0 && <ExamView shown={shown} />}
      </div>
    </Screen>
  )
}

/** What the desk shows of a sheet; nobody judges there, for nothing is presented. */
function shownOf(sheet: SheetDraft): Shown {
  const { terms, examined } = examinedSheet(sheet)
  const held = heldSheet(sheet, terms)
  const answer: Answer<'presentation'> = {
    ...{ version: 0, presentation: {}, number: '', terms: null, papers: [], orders: [], print: '', credits: [] },
  }
  const demands = demandsOf(terms, sheet.documents)
  return { answer, held, state: 'draft', terms, examined, open: false, ...demands }
}

interface CardProps {
  readonly sheet: SheetDraft
  readonly put: (change: Partial<SheetDraft>) => void
  /** Puts what a file brings in the place of what stands here. */
  readonly replace: (change: Partial<SheetDraft>) => void
}

/** The credit, pasted or from a file; a file of the command line brings everything at once. */
function CreditCard({ sheet, put, replace }: CardProps) {
  const { say } = useWords()
  const [faults, blame] = useState<readonly Fault[]>([])
  const [busy, work] = useState(false)
  const { terms } = sheet.rest
  async function take(file: File) {
    work(true)
    const { faults: wrong, change } = await readFile(file)
    work(false)
    blame(wrong)
    if (change) replace(change)
  }
  const label = { en: 'The credit as its bank sent it', zh: '信用证原文' }
  return (
    <div className="card padded stack">
      <SectionHead>{say({ en: 'Credit', zh: '信用证' })}</SectionHead>
      {terms ? (
        <p className="line wraps">
          <span className="medium">{terms.number ?? ''}</span>
          <span className="second">{say({ en: 'its terms came with the file', zh: '条款来自文件' })}</span>
        </p>
      ) : (
        <Input.TextArea
          rows={10}
          value={sheet.text}
          aria-label={say(label)}
          placeholder={say(label)}
          onChange={({ target }) => put({ text: target.value })}
        />
      )}
      <p className="line wraps">
        <FilePick
          says={say({ en: 'From a file (PDF, text, JSON) …', zh: '从文件（PDF、文本、JSON）…' })}
          accept=".pdf,.txt,.json,application/pdf,text/plain,application/json"
          busy={busy}
          onFile={(file) => void take(file)}
        />
        <Input
          type="date"
          className="presentation-day"
          aria-label={say({ en: 'Day of presentation', zh: '交单日' })}
          value={sheet.day}
          onChange={({ target }) => put({ day: target.value })}
        />
        <Input
          className="presentation-bank"
          aria-label={say({ en: 'Bank', zh: '交单银行' })}
          placeholder={say({ en: 'Bank', zh: '交单银行' })}
          value={sheet.bank}
          onChange={({ target }) => put({ bank: target.value })}
        />
      </p>
      {faults.length > 0 && (
        <ul className="risk" role="alert">
          {faults.slice(0, 20).map(({ path, message }) => (
            <li key={`${path} ${message.en}`}>{say(message)}</li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** What a chosen file brings: a whole sheet, or the text of a credit. */
async function readFile(
  file: File,
): Promise<{ readonly faults: readonly Fault[]; readonly change?: Partial<SheetDraft> }> {
  if (/\.json$/i.test(file.name)) {
    const read = sheetFrom(await file.text())
    return 'errors' in read ? { faults: read.errors } : { faults: [], change: read.sheet }
  }
  const told = /\.pdf$/i.test(file.name)
    ? await pdfText(new Uint8Array(await file.arrayBuffer()))
    : { text: await file.text() }
  if ('errors' in told) return { faults: told.errors }
  return { faults: [], change: { text: told.text, rest: { amendments: [], closedDays: [] } } }
}
