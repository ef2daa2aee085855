import { dealOf } from '@gendan/orderfile/deal-of'
import { fillLetter } from '@gendan/orderfile/letters/fill'
import { lettersOf } from '@gendan/orderfile/letters/letters'
import type { LetterSource } from '@gendan/orderfile/letters/variables'
import { gapsIn } from '@gendan/orderfile/mail/template'
import type { DayRequest } from '@gendan/orderfile/request/day-request'
import { useParams, useSearch } from '@tanstack/react-router'
import { Button, Input, Segmented, Select } from 'antd'
import { useState } from 'react'
import { useAsk } from '../app/queries.ts'
import { Screen } from '../app/screen.tsx'
import { Waiting } from '../app/waiting.tsx'
import { useWorld, worldPath } from '../app/world.ts'
import { aroundOf, type FirmHere, firmHereOf, type Standing, standingOf } from '../order-view/standing.ts'
import { Go } from '../parts/go.tsx'
import { Mark } from '../parts/mark.tsx'
import { useWords } from '../words/language.tsx'
import { answerTo, type Draft, draftOf } from './letter-draft.ts'
import { LetterFiles } from './letter-files.tsx'
import { LetterSend } from './letter-send.tsx'
import { Labelled } from './mail-dialog.tsx'
import type { MessageView } from './mail-words.ts'
import { useKeptLetter } from './use-kept-letter.ts'
import './mail.css'

/** A letter of the order: from a template filled with its facts, or an answer to a mail; with its papers; sent or copied. */
export function LetterPage() {
  const { file } = useParams({ from: '/w/$world/orders/$file/letter' })
  const search = useSearch({ from: '/w/$world/orders/$file/letter' })
  const answers = search.answers ?? ''
  const order = useAsk('order', { id: file })
  const firm = useAsk('firm', {})
  const templates = useAsk('letter-templates', {})
  const message = useAsk('message', { id: answers }, { enabled: answers !== '' })
  const asked = search.request ?? ''
  const request = useAsk('day-request', { id: asked }, { enabled: asked !== '' })
  const besides = [...(answers === '' ? [] : [message]), ...(asked === '' ? [] : [request])]
  if (!order.data || !firm.data || !templates.data || besides.some(({ data }) => !data))
    return <Waiting title={{ en: 'Letter', zh: '信件' }} of={[order, firm, templates, ...besides]} />
  return (
    <Letter
      key={answers}
      standing={standingOf(order.data)}
      here={firmHereOf(firm.data)}
      own={templates.data.rows}
      asked={{ letter: search.letter ?? '', part: search.part ?? '' }}
      answered={message.data}
      request={request.data?.request as DayRequest | undefined}
    />
  )
}

interface LetterProps {
  readonly standing: Standing
  readonly here: FirmHere
  readonly own: Parameters<typeof lettersOf>[0]
  readonly asked: { readonly letter: string; readonly part: string }
  readonly answered: MessageView | undefined
  readonly request: DayRequest | undefined
}

type Tongue = 'en' | 'zh'

function Letter({ standing, here, own, asked, answered, request }: LetterProps) {
  const { say } = useWords()
  const { id: world, account, day } = useWorld()
  const { file } = standing
  const letters = lettersOf(own)
  const name = [world, account.id, file.id, answered?.row.id ?? '', asked.letter, asked.part].join('.')
  const { before, keepIt, forgetIt } = useKeptLetter(name)
  const [turned, turn] = useState(before?.tongue)
  const [chosen, choose] = useState(before ? { letter: before.letter, part: before.part } : asked)
  const deal = dealOf(file, here.firm, aroundOf(standing))
  const addressed = (letter: string, part: string) => {
    const template = letters.find(({ id }) => id === letter)
    const purchase = file.deal.purchases?.find(({ id }) => id === part) ?? file.deal.purchases?.[0]
    const supplied = template?.to === 'supplier'
    const party = supplied ? (purchase?.supplier ?? '') : file.buyer
    const facts = supplied ? standing.suppliers[party]?.facts : standing.buyer.state.facts
    return { template, purchase, party, facts, reads: tongueIn(facts?.country) }
  }
  const tongue = turned ?? addressed(chosen.letter, chosen.part).reads
  const filled = (letter: string, part: string, lang: Tongue): Draft => {
    const { template, purchase, party, facts } = addressed(letter, part)
    if (!facts) return draftOf(party, undefined)
    const source: LetterSource = {
      file,
      deal,
      party: facts,
      part: purchase?.id ?? '',
      today: day,
      writer: account.name,
      request,
    }
    return { ...draftOf(party, facts), ...(template ? fillLetter(template, source, lang) : {}) }
  }
  const fresh = () => (answered ? answerTo(answered) : filled(asked.letter, asked.part, tongue))
  const [draft, setDraft] = useState<Draft>(() => before?.draft ?? fresh())
  const [restored, seen] = useState(before !== undefined)
  const again = (letter: string, part: string, lang = turned) => {
    choose({ letter, part })
    turn(lang)
    const next = filled(letter, part, lang ?? addressed(letter, part).reads)
    setDraft(
      answered
        ? { ...next, to: draft.to, party: draft.party, subject: draft.subject }
        : { ...next, parts: draft.parts },
    )
  }
  const set = (change: Partial<Draft>) => {
    const next = { ...draft, ...change }
    setDraft(next)
    keepIt({ draft: next, ...chosen, tongue })
  }
  const anew = () => {
    forgetIt()
    seen(false)
    choose(asked)
    setDraft(fresh())
  }
  const template = letters.find(({ id }) => id === chosen.letter)
  return (
    <Screen
      title={
        <>
          <Go to={worldPath(world, `/orders/${file.id}`)} className="crumb">
            {file.number} /
          </Go>{' '}
          {say({ en: 'Letter', zh: '信件' })}
        </>
      }
      note={template ? say(template.title) : ''}
    >
      <div className="letter card padded stack">
        <LetterChoice standing={standing} letters={letters} chosen={chosen} tongue={tongue} onChoose={again} />
        {restored && <Restored onAnew={anew} />}
        <Missing draft={draft} />
        <Words draft={draft} set={set} />
        <LetterFiles standing={standing} draft={draft} set={set} />
        <LetterSend
          standing={standing}
          draft={draft}
          letter={chosen.letter}
          answers={answered?.row.id ?? ''}
          onGone={forgetIt}
        />
      </div>
    </Screen>
  )
}

/** Where Chinese is written, one is written to in Chinese until somebody turns the letter; everywhere else in English. */
function tongueIn(country = ''): Tongue {
  return ['CN', 'HK', 'MO', 'TW'].includes(country) ? 'zh' : 'en'
}

interface ChoiceProps {
  readonly standing: Standing
  readonly letters: ReturnType<typeof lettersOf>
  readonly chosen: LetterProps['asked']
  readonly tongue: Tongue
  readonly onChoose: (letter: string, part: string, tongue?: Tongue) => void
}

/** Which template it is written from, for which purchase, in which tongue. */
function LetterChoice({ standing, letters, chosen, tongue, onChoose }: ChoiceProps) {
  const { say } = useWords()
  const template = letters.find(({ id }) => id === chosen.letter)
  return (
    <div className="line wraps">
      <Select
        className="letter-choice"
        aria-label={say({ en: 'Letter', zh: '信件模板' })}
        showSearch={{ optionFilterProp: 'label' }}
        allowClear
        placeholder={say({ en: 'without a template', zh: '不用模板' })}
        value={chosen.letter === '' ? null : chosen.letter}
        options={letters.map(({ id, title }) => ({ value: id, label: say(title) }))}
        onChange={(letter: string | null | undefined) => onChoose(letter ?? '', chosen.part)}
      />
      {template?.to === 'supplier' && (
        <Select
          className="letter-choice"
          aria-label={say({ en: 'Purchase', zh: '采购' })}
          value={chosen.part || (standing.file.deal.purchases?.[0]?.id ?? null)}
          options={(standing.file.deal.purchases ?? []).map(({ id, supplier }) => {
            const name = standing.suppliers[supplier]?.facts.name
            return { value: id, label: name ? say(name) || name.en : id }
          })}
          onChange={(part: string) => onChoose(chosen.letter, part)}
        />
      )}
      <Segmented<Tongue>
        value={tongue}
        options={[
          { value: 'en', label: 'English' },
          { value: 'zh', label: '中文' },
        ]}
        onChange={(lang) => onChoose(chosen.letter, chosen.part, lang)}
      />
    </div>
  )
}

/** The letter goes on where it was left; one may also begin anew. */
function Restored({ onAnew }: { readonly onAnew: () => void }) {
  const { say } = useWords()
  return (
    <p className="line wraps second t-small" role="status">
      {say({ en: 'As you left it; it was not sent.', zh: '这是你上次写到的内容，尚未发出。' })}
      <Button size="small" onClick={onAnew}>
        {say({ en: 'Begin anew', zh: '重新写' })}
      </Button>
    </p>
  )
}

/** Facts the file does not know yet: seen before the letter leaves. */
function Missing({ draft }: { readonly draft: Draft }) {
  const { say } = useWords()
  const gaps = new Set([...gapsIn(draft.subject), ...gapsIn(draft.text)].map((gap) => gap.slice(2, -2)))
  const missing = draft.missing.filter(({ name }) => gaps.has(name.en) || gaps.has(name.zh))
  if (gaps.size === 0) return null
  return (
    <div className="letter-missing line" role="status">
      <Mark kind="risk" />
      <span>
        {say({ en: 'Still to be filled in: ', zh: '还缺：' })}
        {(missing.length > 0 ? missing.map(({ name, from }) => `${say(name)} (${say(from)})`) : [...gaps]).join(
          say({ en: ', ', zh: '、' }),
        )}
      </span>
    </div>
  )
}

interface WordsProps {
  readonly draft: Draft
  readonly set: (change: Partial<Draft>) => void
}

function Words({ draft, set }: WordsProps) {
  return (
    <>
      <Labelled says={{ en: 'To', zh: '收件人' }} note={{ en: 'several apart by commas', zh: '多个用逗号隔开' }}>
        {(id) => <Input id={id} value={draft.to} onChange={(e) => set({ to: e.target.value })} />}
      </Labelled>
      <Labelled says={{ en: 'Copy', zh: '抄送' }}>
        {(id) => <Input id={id} value={draft.cc} onChange={(e) => set({ cc: e.target.value })} />}
      </Labelled>
      <Labelled says={{ en: 'Subject', zh: '主题' }}>
        {(id) => (
          <Input id={id} maxLength={300} value={draft.subject} onChange={(e) => set({ subject: e.target.value })} />
        )}
      </Labelled>
      <Labelled says={{ en: 'Text', zh: '正文' }}>
        {(id) => (
          <Input.TextArea
            id={id}
            autoSize={{ minRows: 10, maxRows: 30 }}
            value={draft.text}
            onChange={(e) => set({ text: e.target.value })}
          />
        )}
      </Labelled>
    </>
  )
}
