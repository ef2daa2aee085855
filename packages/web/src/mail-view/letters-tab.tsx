import { dropLetter, keepLetter } from '@gendan/firm/acts/letter-acts'
import { unknownIn } from '@gendan/orderfile/letters/fill'
import { houseLetters, type Letter, lettersOf } from '@gendan/orderfile/letters/letters'
import { variables } from '@gendan/orderfile/letters/variables'
import { Button, Input, Segmented } from 'antd'
import { useState } from 'react'
import { useAct } from '../app/act.tsx'
import { useAsk } from '../app/queries.ts'
import { useWorld } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { useNotice } from '../parts/notice.tsx'
import { useWords } from '../words/language.tsx'
import { Labelled } from './mail-dialog.tsx'
import './mail.css'

const BLANK: Omit<Letter, 'id'> = {
  title: { en: '', zh: '' },
  to: 'customer',
  subject: { en: '', zh: '' },
  text: { en: '', zh: '' },
}

/** The letters that are offered in an order: those of the house, in the firm's own words where it wants them, and its own. */
export function LettersTab() {
  const { say } = useWords()
  const { rights } = useWorld()
  const own = useAsk('letter-templates', {}).data?.rows ?? []
  const [open, setOpen] = useState<Letter>()
  const may = rights.has('settings')
  return (
    <div className="stack settings-one letters">
      <div className="line wraps">
        <p className="second fill">
          {say({
            en: 'Letters are filled from the order they are written in. What the order does not know yet is shown before a letter leaves.',
            zh: '写信时从订单自动填写，订单里还没有的内容发送前会提示。',
          })}
        </p>
        {may && !open && (
          <Button type="primary" onClick={() => setOpen({ ...BLANK, id: `own-${crypto.randomUUID().slice(0, 8)}` })}>
            {say({ en: 'Add a letter', zh: '添加信件' })}
          </Button>
        )}
      </div>
      {open && (
        <LetterForm
          key={open.id}
          start={open}
          own={own.some(({ id }) => id === open.id)}
          onClose={() => setOpen(undefined)}
        />
      )}
      <ul className="card padded">
        {lettersOf(own).map((one) => (
          <li key={one.id} className="line wraps person">
            <span className="fill">
              <span className="medium">{say(one.title)}</span>{' '}
              <span className="quiet t-small">
                {one.to === 'customer'
                  ? say({ en: 'to the customer', zh: '致客户' })
                  : say({ en: 'to a supplier', zh: '致供应商' })}
              </span>
            </span>
            {own.some(({ id }) => id === one.id) && <Chip>{say({ en: 'our words', zh: '本公司' })}</Chip>}
            {may && (
              <Button
                size="small"
                aria-label={`${say({ en: 'Change', zh: '修改' })}: ${say(one.title)}`}
                onClick={() => setOpen(one)}
              >
                {say({ en: 'Change', zh: '修改' })}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}

interface LetterFormProps {
  readonly start: Letter
  /** The firm has words of its own for it. */
  readonly own: boolean
  readonly onClose: () => void
}

function LetterForm({ start, own, onClose }: LetterFormProps) {
  const { say, lang } = useWords()
  const { company } = useWorld()
  const act = useAct()
  const notice = useNotice()
  const [letter, setLetter] = useState(start)
  const set = (change: Partial<Letter>) => setLetter((before) => ({ ...before, ...change }))
  const unknown = unknownIn(letter)
  async function keep() {
    const { id, ...facts } = letter
    if (!(await act.run(keepLetter, { id, letter: facts }, { id: company }))) return
    notice({ says: { en: 'Saved.', zh: '已保存。' } })
    onClose()
  }
  async function drop() {
    if (await act.run(dropLetter, { id: letter.id }, { id: company })) onClose()
  }
  const isHouse = houseLetters.some(({ id }) => id === letter.id)
  const ready =
    (letter.title.en !== '' || letter.title.zh !== '') &&
    (letter.text.en !== '' || letter.text.zh !== '') &&
    unknown.length === 0
  return (
    <form
      className="card padded stack"
      onSubmit={(event) => {
        event.preventDefault()
        void keep()
      }}
    >
      <Segmented<Letter['to']>
        value={letter.to}
        options={[
          { value: 'customer', label: say({ en: 'To the customer', zh: '致客户' }) },
          { value: 'supplier', label: say({ en: 'To a supplier', zh: '致供应商' }) },
        ]}
        onChange={(to) => set({ to })}
      />
      {(['en', 'zh'] as const).map((tongue) => (
        <fieldset key={tongue} className="stack letter-tongue">
          <legend>{tongue === 'en' ? 'English' : '中文'}</legend>
          <Labelled says={{ en: 'Name', zh: '名称' }}>
            {(id) => (
              <Input
                id={id}
                maxLength={120}
                value={letter.title[tongue]}
                onChange={(e) => set({ title: { ...letter.title, [tongue]: e.target.value } })}
              />
            )}
          </Labelled>
          <Labelled says={{ en: 'Subject', zh: '主题' }}>
            {(id) => (
              <Input
                id={id}
                maxLength={300}
                value={letter.subject[tongue]}
                onChange={(e) => set({ subject: { ...letter.subject, [tongue]: e.target.value } })}
              />
            )}
          </Labelled>
          <Labelled says={{ en: 'Text', zh: '正文' }}>
            {(id) => (
              <Input.TextArea
                id={id}
                autoSize={{ minRows: 6, maxRows: 20 }}
                value={letter.text[tongue]}
                onChange={(e) => set({ text: { ...letter.text, [tongue]: e.target.value } })}
              />
            )}
          </Labelled>
        </fieldset>
      ))}
      {unknown.length > 0 && (
        <p role="alert">
          {say({ en: `No such fact: ${unknown.join(', ')}`, zh: `没有这样的字段：${unknown.join('、')}` })}
        </p>
      )}
      <details>
        <summary className="second">{say({ en: 'Facts that may stand in it', zh: '可用字段' })}</summary>
        <dl className="letter-facts t-small">
          {Object.entries(variables).map(([id, { name, from }]) => (
            <div key={id} className="line">
              <dt>
                <code>{`{{${id}}}`}</code>
              </dt>
              <dd>
                {name[lang]} <span className="quiet">({from[lang]})</span>
              </dd>
            </div>
          ))}
        </dl>
      </details>
      {act.said}
      <div className="line wraps">
        <Button type="primary" htmlType="submit" loading={act.busy} disabled={!ready}>
          {say({ en: 'Keep', zh: '保存' })}
        </Button>
        {own && (
          <Button loading={act.busy} onClick={() => void drop()}>
            {isHouse ? say({ en: "Back to the house's words", zh: '恢复原文' }) : say({ en: 'Remove', zh: '删除' })}
          </Button>
        )}
        <Button onClick={onClose}>{say({ en: 'Leave it', zh: '不改了' })}</Button>
      </div>
    </form>
  )
}
