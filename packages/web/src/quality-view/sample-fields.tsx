import { sampleCharges, sampleKinds, sampleVerdicts } from '@gendan/forms/deal/sample'
import type { Terms } from '@gendan/forms/deal/terms'
import type { Words } from '@gendan/kernel/words'
import { PartySelect } from '../order-view/party-select.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { fieldId, RecordField, TextField, WordsField } from '../record-view/record-fields.tsx'
import { useWords } from '../words/language.tsx'
import { ChoiceField } from './choice-field.tsx'
import { DayField } from './day-field.tsx'
import type { SampleDraft } from './sample-draft.ts'

interface FieldsProps {
  readonly draft: SampleDraft
  readonly onDraft: (draft: SampleDraft) => void
  readonly terms: Terms | undefined
}

/** A sample in the order of its life: asked for, made and kept, sent, judged. */
export function SampleFields({ draft, onDraft, terms }: FieldsProps) {
  const put = (change: Partial<SampleDraft>) => onDraft({ ...draft, ...change })
  return (
    <div className="card padded record-form">
      <Asked draft={draft} put={put} terms={terms} />
      <Became draft={draft} put={put} />
    </div>
  )
}

interface PartProps {
  readonly draft: SampleDraft
  readonly put: (change: Partial<SampleDraft>) => void
}

function Asked({ draft, put, terms }: PartProps & Pick<FieldsProps, 'terms'>) {
  const { say } = useWords()
  const lines = terms?.lines ?? []
  const names: Readonly<Record<string, Words>> = Object.fromEntries(
    lines.map(({ id, code, name }) => [id, { en: `${code} ${name.en}`, zh: `${code} ${name.zh || name.en}` }]),
  )
  const choose = (line: string) => put({ line, name: lines.find(({ id }) => id === line)?.name ?? draft.name })
  return (
    <>
      <SectionHead>{say({ en: 'What is asked', zh: '打样要求' })}</SectionHead>
      <ChoiceField
        at="kind"
        label={{ en: 'Kind', zh: '种类' }}
        value={draft.kind}
        choices={sampleKinds}
        onChange={(kind) => put({ kind: kind || 'sales' })}
      />
      {lines.length > 0 && (
        <ChoiceField
          at="line"
          label={{ en: 'Line of the terms', zh: '商品行' }}
          value={draft.line}
          choices={names}
          clears
          onChange={choose}
        />
      )}
      <WordsField
        at="name"
        en={{ en: 'Name, English', zh: '英文品名' }}
        zh={{ en: 'Name, Chinese', zh: '中文品名' }}
        value={draft.name}
        onChange={(name) => put({ name })}
      />
      <TextField
        at="asked"
        label={{ en: 'Pieces asked for', zh: '客户要几个' }}
        short
        unit={madeWords(draft.asked)}
        value={draft.asked}
        onChange={(asked) => put({ asked })}
      />
      <WordsField
        at="demands"
        lines={3}
        en={{ en: 'Demands, English; one a line', zh: '英文要求（一行一条）' }}
        zh={{ en: 'Demands, Chinese; one a line', zh: '中文要求（一行一条）' }}
        value={draft.demands}
        onChange={(demands) => put({ demands })}
      />
      <DayField at="due" label={{ en: 'Due', zh: '交样日' }} value={draft.due} onChange={(due) => put({ due })} />
      <RecordField at="maker" label={{ en: 'Made by', zh: '打样单位' }}>
        <PartySelect
          id={fieldId('maker')}
          className="fill"
          label={{ en: 'our own sample room', zh: '本公司样品室' }}
          party={draft.kind === 'accessory' ? 'accessory-supplier' : 'supplier'}
          clears
          value={draft.maker}
          onChange={(maker) => put({ maker })}
        />
      </RecordField>
      <ChoiceField
        at="charge"
        label={{ en: 'Fee', zh: '收费' }}
        value={draft.charge}
        choices={sampleCharges}
        onChange={(charge) => put({ charge: charge || 'free', ...(charge === 'free' ? { fee: '' } : {}) })}
      />
      {draft.charge !== 'free' && (
        <>
          <TextField
            at="fee"
            label={{ en: 'Amount', zh: '金额' }}
            short
            value={draft.fee}
            onChange={(fee) => put({ fee })}
          />
          <TextField
            at="fee.currency"
            label={{ en: 'Currency', zh: '币种' }}
            short
            value={draft.currency}
            onChange={(currency) => put({ currency })}
          />
        </>
      )}
    </>
  )
}

/** "3 are made": one more than asked for. */
function madeWords(asked: string): Words {
  const pieces = /^\d+$/.test(asked.trim()) ? Number(asked) + 1 : 0
  return pieces > 0
    ? { en: `${pieces} are made, one is kept`, zh: `做 ${pieces} 个，留样 1 个` }
    : { en: 'one more is made and kept', zh: '多做一个留样' }
}

function Became({ draft, put }: PartProps) {
  const { say } = useWords()
  return (
    <>
      <SectionHead>{say({ en: 'Made and kept', zh: '做好与留样' })}</SectionHead>
      <DayField
        at="madeOn"
        label={{ en: 'Made on', zh: '做好日期' }}
        value={draft.madeOn}
        onChange={(madeOn) => put({ madeOn })}
      />
      <TextField
        at="shelf"
        label={{ en: 'Shelf of the kept one', zh: '留样样品架' }}
        short
        value={draft.shelf}
        onChange={(shelf) => put({ shelf })}
      />
      <SectionHead>{say({ en: 'Sent', zh: '寄样' })}</SectionHead>
      <DayField
        at="sentOn"
        label={{ en: 'Sent on', zh: '寄出日期' }}
        value={draft.sentOn}
        onChange={(sentOn) => put({ sentOn })}
      />
      <TextField
        at="courier"
        label={{ en: 'Courier', zh: '快递公司' }}
        short
        value={draft.courier}
        onChange={(courier) => put({ courier })}
      />
      <TextField
        at="waybill"
        label={{ en: 'Waybill', zh: '运单号' }}
        value={draft.waybill}
        onChange={(waybill) => put({ waybill })}
      />
      <DayField
        at="arrivedOn"
        label={{ en: 'Arrived on', zh: '送达日期' }}
        value={draft.arrivedOn}
        onChange={(arrivedOn) => put({ arrivedOn })}
      />
      <SectionHead>{say({ en: 'What the customer says', zh: '客户意见' })}</SectionHead>
      <ChoiceField
        at="verdict"
        label={{ en: 'Verdict', zh: '结论' }}
        value={draft.verdict}
        choices={sampleVerdicts}
        clears
        onChange={(verdict) => put({ verdict })}
      />
      <TextField
        at="comment"
        lines={2}
        label={{ en: 'In his words', zh: '客户原话' }}
        value={draft.comment}
        onChange={(comment) => put({ comment })}
      />
    </>
  )
}
