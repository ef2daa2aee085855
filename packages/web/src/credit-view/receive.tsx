import { readCreditText } from '@gendan/credit/read'
import type { Words } from '@gendan/kernel/words'
import { useDeferredValue, useMemo } from 'react'
import { Screen } from '../app/screen.tsx'
import { useWorld } from '../app/world.ts'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { CreditDesk } from './credit-desk.tsx'
import { MessageSource } from './message-source.tsx'
import { ReadHead } from './read-head.tsx'
import { useReceiveDraft } from './receive-draft.ts'
import { UnreadLines } from './unread-lines.tsx'

const TITLE: Words = { en: 'Read a letter of credit', zh: '读信用证' }

/** A bank's message, read while it is pasted: what it is, its facts at their places, what could not be read. */
export function ReceivePage() {
  const { say } = useWords()
  const { id: world, day } = useWorld()
  const { draft, put } = useReceiveDraft(`credit.${world}.new`, { received: day })
  const text = useDeferredValue(draft.text)
  const read = useMemo(() => (text.trim() === '' ? undefined : readCreditText(text)), [text])
  return (
    <Screen title={say(TITLE)}>
      <div className="stack">
        <div className="card padded">
          <MessageSource
            text={draft.text}
            onText={(typed) => put({ text: typed, how: 'typed' })}
            onFile={(_, source) => put({ text: source.text, how: source.how })}
          />
        </div>
        {read && 'errors' in read && (
          <div className="card padded" role="alert">
            {read.errors.map(({ code, message }) => (
              <p key={code} className="line">
                <Mark kind="thin" named /> {say(message)}
              </p>
            ))}
          </div>
        )}
        {read && !('errors' in read) && (
          <>
            <div className="card padded stack">
              <ReadHead read={read} />
              <UnreadLines unread={read.unread} />
            </div>
            <CreditDesk text={text} read={read} />
          </>
        )}
      </div>
    </Screen>
  )
}
