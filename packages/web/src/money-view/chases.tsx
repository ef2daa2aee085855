import { purposes } from '@gendan/forms/deal/money'
import { type WayOfTelling, waysOfTelling } from '@gendan/forms/deal/round'
import type { MoneyStanding } from '@gendan/forms/money-standing'
import { say as sayIn, type Words } from '@gendan/kernel/words'
import { recordChase } from '@gendan/orderfile/acts/record-chase'
import { Button, Input, Select } from 'antd'
import { useId, useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useWorld } from '../app/world.ts'
import type { FirmHere, Standing } from '../order-view/standing.ts'
import { Dialog } from '../parts/dialog.tsx'
import { useWords } from '../words/language.tsx'
import { shortDay } from '../words/write.ts'

interface ChasesProps {
  readonly standing: Standing
  readonly money: MoneyStanding
  readonly nameOf: FirmHere['nameOf']
  readonly onChase: ((about: string) => void) | undefined
}

/** What was said about payments of this order, the latest first; a promise whose day is over is lit. */
export function Chases({ standing, money, nameOf, onChase }: ChasesProps) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const chases = standing.file.deal.money?.chases ?? []
  const [first] = [...money.dues, ...money.fees.filter(({ asked }) => asked)]
  if (chases.length === 0 && !first) return null
  return (
    <section className="card padded stack">
      <header className="line wraps">
        <h2 className="card-title fill">{say({ en: 'What was said about payments', zh: '催款记录' })}</h2>
        {onChase && first && (
          <button type="button" className="as-link" onClick={() => onChase(first.key)}>
            {say({ en: 'Write it down …', zh: '登记催款…' })}
          </button>
        )}
      </header>
      {chases.length === 0 && (
        <p className="second">{say({ en: 'Nobody was spoken to about money yet.', zh: '还没有催款记录。' })}</p>
      )}
      {chases.toReversed().map(({ id, about, day, how, person, said, promised, by }) => {
        const open = [...money.dues, ...money.fees].find(({ key }) => key === about)
        const broken = promised !== undefined && promised < today && open !== undefined && open.late > 0
        return (
          <div key={id} className="chase">
            <p className="line wraps">
              <span>{shortDay(day, today, lang)}</span>
              <span className="medium">{say(aboutWords(about, standing, money))}</span>
              <span className="second">{[say(waysOfTelling[how]), person].filter(Boolean).join(' · ')}</span>
              {promised && (
                <span className={broken ? 'risk medium' : 'second'}>
                  {say({
                    en: `promised for ${shortDay(promised, today, 'en')}`,
                    zh: `承诺 ${shortDay(promised, today, 'zh')} 付`,
                  })}
                </span>
              )}
              <span className="quiet t-small">{nameOf(by)}</span>
            </p>
            <p className="prose">{said}</p>
          </div>
        )
      })}
    </section>
  )
}

function aboutWords(about: string, standing: Standing, money: MoneyStanding): Words {
  const due = money.dues.find(({ key }) => key === about)
  if (due) return purposes[due.what]
  const fee = money.fees.find(({ key }) => key === about)
  if (fee) return feeWords(fee.name)
  const bought = money.payables.find(({ purchase }) => `out ${purchase}` === about)
  const name = bought && standing.suppliers[bought.supplier]?.facts.name
  return name ? { en: name.en || name.zh, zh: name.zh || name.en } : { en: 'Purchase', zh: '采购款' }
}

function feeWords({ en, zh }: Words): Words {
  return { en: `${purposes.sample.en}: ${en}`, zh: `${purposes.sample.zh}：${zh}` }
}

interface DialogProps {
  readonly standing: Standing
  readonly money: MoneyStanding
  readonly about: string
  readonly onClose: () => void
}

/** Who was asked how, what was said to it, and for which day payment was promised. */
export function ChaseDialog({ standing, money, about: opened, onClose }: DialogProps) {
  const { say, lang } = useWords()
  const { day: today } = useWorld()
  const act = useAct()
  const [typed, set] = useState({
    about: opened,
    day: today,
    how: 'phone' as WayOfTelling,
    person: '',
    said: '',
    promised: '',
  })
  const ids = { about: useId(), day: useId(), how: useId(), person: useId(), said: useId(), promised: useId() }
  const keys = [...money.dues, ...money.fees]
    .map(({ key }) => key)
    .concat(money.payables.map(({ purchase }) => `out ${purchase}`))
  async function go() {
    const { promised, ...rest } = typed
    const input = { ...rest, ...(promised ? { promised } : {}) }
    if (await act.run(recordChase, input, { id: standing.file.id, expected: standing.version })) onClose()
  }
  return (
    <Dialog title={say({ en: 'What was said about a payment', zh: '登记催款' })} open onClose={onClose}>
      <div className="stack statement-form">
        <label htmlFor={ids.about}>
          {say({ en: 'About', zh: '款项' })}
          <Select
            id={ids.about}
            value={typed.about}
            options={keys.map((key) => ({ value: key, label: sayIn(aboutWords(key, standing, money), lang) }))}
            onChange={(about: string) => set({ ...typed, about })}
          />
        </label>
        <label htmlFor={ids.day}>
          {say({ en: 'Day', zh: '日期' })}
          <Input
            id={ids.day}
            type="date"
            max={today}
            value={typed.day}
            onChange={(event) => set({ ...typed, day: event.target.value })}
          />
        </label>
        <label htmlFor={ids.how}>
          {say({ en: 'How', zh: '方式' })}
          <Select
            id={ids.how}
            value={typed.how}
            options={(Object.keys(waysOfTelling) as WayOfTelling[]).map((one) => ({
              value: one,
              label: say(waysOfTelling[one]),
            }))}
            onChange={(how) => set({ ...typed, how })}
          />
        </label>
        <label htmlFor={ids.person}>
          {say({ en: 'With whom', zh: '对象' })}
          <Input
            id={ids.person}
            maxLength={120}
            value={typed.person}
            onChange={(event) => set({ ...typed, person: event.target.value })}
          />
        </label>
        <label htmlFor={ids.said}>
          {say({ en: 'What was said', zh: '对方怎么说' })}
          <Input.TextArea
            id={ids.said}
            rows={3}
            maxLength={700}
            value={typed.said}
            onChange={(event) => set({ ...typed, said: event.target.value })}
          />
        </label>
        <label htmlFor={ids.promised}>
          {say({ en: 'Payment promised for', zh: '承诺付款日' })}
          <Input
            id={ids.promised}
            type="date"
            min={typed.day}
            value={typed.promised}
            onChange={(event) => set({ ...typed, promised: event.target.value })}
          />
        </label>
        {act.said}
        <div className="line">
          <Button type="primary" disabled={typed.said.trim() === ''} loading={act.busy} onClick={() => void go()}>
            {say({ en: 'Record', zh: '登记' })}
          </Button>
          <Button onClick={onClose}>{say({ en: 'Leave it', zh: '取消' })}</Button>
        </div>
      </div>
    </Dialog>
  )
}
