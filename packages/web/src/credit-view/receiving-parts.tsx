import { type CreditRead, readCreditText } from '@gendan/credit/read'
import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo } from 'react'
import { EvidenceField } from '../gate-view/evidence-field.tsx'
import type { Proof } from '../gate-view/use-proof.ts'
import { OwnField } from '../parts/field.tsx'
import { Mark } from '../parts/mark.tsx'
import { movedPlaces } from '../scan-view/scan-text.ts'
import { type ScanWanted, useScan } from '../scan-view/use-scan.ts'
import { useWords } from '../words/language.tsx'
import { MESSAGE, MessageSource } from './message-source.tsx'
import { ReadHead } from './read-head.tsx'
import { type Receiving, taken } from './receive-draft.ts'
import { UnreadLines } from './unread-lines.tsx'

/** A text as it is read, a moment behind the keys. */
export function useRead(typed: string) {
  const text = useDeferredValue(typed)
  const read = useMemo(() => (text.trim() === '' ? undefined : readCreditText(text)), [text])
  return { text, read }
}

interface SourceProps {
  readonly receiving: Receiving
  readonly proof: Proof
}

/** Where the message comes from: pasted, or out of a file, which is kept with it. What was recognised is looked through beside its picture. */
export function ReceivedSource({ receiving, proof }: SourceProps) {
  const { draft, put } = receiving
  const { text, scan } = draft
  const scanning = useScan()
  function typed(next: string) {
    if (next.trim() === '') {
      scanning.clear()
      return put({ text: next, how: 'typed', scan: undefined })
    }
    put({ text: next, ...(scan ? { scan: { ...scan, doubts: movedPlaces(text, next, scan.doubts) } } : {}) })
  }
  async function recognise(files: readonly File[], wanted: ScanWanted) {
    const read = await scanning.start(wanted)
    if (!read) return
    put((before) => taken(before, read))
    proof.add(files)
  }
  return (
    <div className="card padded">
      <MessageSource
        text={text}
        onText={typed}
        onFile={(file, source) => {
          scanning.clear()
          put({ text: source.text, how: source.how, scan: undefined })
          proof.add([file])
        }}
        onScan={(files, wanted) => void recognise(files, wanted)}
        scanning={scanning}
        box={
          scan && (
            <Suspense>
              <ScanDesk
                label={MESSAGE}
                text={text}
                scan={scan}
                pictures={scanning.pictures}
                onText={typed}
                onRight={(from) =>
                  put({ scan: { ...scan, doubts: scan.doubts.filter((doubt) => doubt.from !== from) } })
                }
              />
            </Suspense>
          )
        }
      >
        <EvidenceField proof={proof} />
      </MessageSource>
    </div>
  )
}

const ScanDesk = lazy(async () => ({ default: (await import('../scan-view/scan-desk.tsx')).ScanDesk }))

interface AboutProps {
  readonly receiving: Receiving
  readonly read: CreditRead
  readonly children: ReactNode
}

const FROM: Words = { en: 'Advised by (bank)', zh: '通知行' }
const RECEIVED: Words = { en: 'Received', zh: '收到日期' }
const NOTE: Words = { en: 'Note', zh: '备注' }

/** What was read at one look, and what the text does not say: when it came and from whom. */
export function ReceivedAbout({ receiving, read, children }: AboutProps) {
  const { say } = useWords()
  const { draft, put } = receiving
  return (
    <div className="card padded stack">
      <ReadHead read={read} />
      <UnreadLines unread={read.unread} />
      {read.findings
        .filter(({ verdict }) => verdict !== 'pass')
        .map(({ rule, at, says }) => (
          <p key={`${rule} ${at} ${says.en}`} className="line t-small">
            <Mark kind="thin" size={12} /> {say(says)}
          </p>
        ))}
      {children}
      <div className="received-fields">
        <OwnField id="received-day" label={RECEIVED}>
          <Input
            id="received-day"
            type="date"
            className="short-input"
            value={draft.received}
            onChange={(event) => put({ received: event.target.value })}
          />
        </OwnField>
        <OwnField id="received-from" label={FROM}>
          <Input
            id="received-from"
            maxLength={200}
            value={draft.from}
            onChange={(event) => put({ from: event.target.value })}
          />
        </OwnField>
        <OwnField id="received-note" label={NOTE}>
          <Input
            id="received-note"
            maxLength={2000}
            value={draft.note}
            onChange={(event) => put({ note: event.target.value })}
          />
        </OwnField>
      </div>
    </div>
  )
}

/** Why a text cannot be read at all. */
export function NotRead({ read }: { readonly read: Extract<ReturnType<typeof readCreditText>, { errors: unknown }> }) {
  const { say } = useWords()
  return (
    <div className="card padded" role="alert">
      {read.errors.map(({ code, message }) => (
        <p key={code} className="line">
          <Mark kind="thin" named /> {say(message)}
        </p>
      ))}
    </div>
  )
}
