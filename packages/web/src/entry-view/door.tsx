import type { Words } from '@gendan/kernel/words'
import { type ReactNode, useEffect } from 'react'
import { LanguageSwitch } from '../frame/language-switch.tsx'
import { GendanWindow } from '../window.tsx'
import { useWords } from '../words/language.tsx'
import { Way } from './way.tsx'
import './entry.css'

interface DoorProps {
  readonly title: Words
  /** Under the title: what this page is for. */
  readonly note?: Words
  readonly children: ReactNode
}

/** The pages before one is in: what the house is on the left, what to do on the right. */
export function Door(props: DoorProps) {
  return (
    <GendanWindow world="real">
      <Leaves {...props} />
    </GendanWindow>
  )
}

function Leaves({ title, note, children }: DoorProps) {
  const { say } = useWords()
  useEffect(() => {
    document.title = `${say(title)} · Gendan 跟单`
  }, [say, title])
  return (
    <div className="door">
      <div className="door-left">
        <div className="line door-logo">
          <span className="logo" aria-hidden="true">
            跟
          </span>
          <span className="t-title">Gendan 跟单</span>
          <span className="fill" />
          <span className="door-tongue-small">
            <LanguageSwitch />
          </span>
        </div>
        <div className="door-says">
          <p className="door-claim">
            {say({ en: 'One order, from inquiry to payment.', zh: '一张订单，\n从询盘走到收汇。' })}
          </p>
          <p className="door-second">
            {say({
              en: 'Terms are settled once; every paper is drawn from them, and nothing leaves the house unsigned.',
              zh: '条款谈定一次，单证都从它来；没签的出不了门。',
            })}
          </p>
          <Way />
        </div>
        <div className="line quiet t-small door-foot">
          {say({ en: 'Open source · your data stays on your own machine', zh: '开放源代码 · 数据在您自己的机器上' })}
          <span aria-hidden="true">·</span>
          <LanguageSwitch />
        </div>
      </div>
      <main className="door-right">
        <div className="door-column">
          <header>
            <h1 className="t-opening">{say(title)}</h1>
            {note && <p className="second">{say(note)}</p>}
          </header>
          {children}
        </div>
      </main>
    </div>
  )
}
