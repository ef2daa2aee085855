import { changeLetterhead } from '@gendan/firm/acts/company-acts'
import type { Firm } from '@gendan/firm/firm'
import type { Words } from '@gendan/kernel/words'
import { Input } from 'antd'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { type Edit, useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { OwnField } from '../parts/field.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'
import { ImageField } from './image-field.tsx'
import { LetterheadPreview } from './letterhead-preview.tsx'
import { SaveBar } from './save-bar.tsx'

type Letterhead = Firm['letterhead']

const SAVED: Words = { en: 'Company data saved', zh: '公司资料已保存' }

/** What stands on the letterhead of every paper, with the letterhead itself beside it. */
export function CompanyTab() {
  return <FirmPage>{(view) => <Company {...view} />}</FirmPage>
}

function Company({ firm, version }: FirmView) {
  const { say } = useWords()
  const { rights } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const edit = useEdit(firm.letterhead, version)
  const may = rights.has('settings')
  async function save() {
    const letterhead = { ...edit.value, addressLines: edit.value.addressLines.filter((line) => line.trim() !== '') }
    const done = await act.run(
      changeLetterhead,
      { letterhead },
      { id: firm.id, expected: edit.expected, showsBoth: true },
    )
    if (!done) return
    edit.done()
    notice({ says: SAVED })
  }
  return (
    <div className="settings-two">
      <section className="card padded">
        <ReadOnlyNote right="settings" />
        <fieldset disabled={!may} className="bare">
          <Names edit={edit} />
          <Reached edit={edit} />
          <SectionHead>{say({ en: 'Mark', zh: '标志' })}</SectionHead>
          <ImageField
            name={{ en: 'Mark of the firm', zh: '公司标志' }}
            address={edit.value.mark}
            onAddress={(mark) => edit.set({ ...edit.value, mark })}
            may={may}
            hint={{
              en: 'PNG or JPEG, printed 10.5 mm high; a square of 500 pixels is plenty.',
              zh: 'PNG 或 JPEG，印 10.5 毫米高；500 像素见方足够。',
            }}
          />
        </fieldset>
        {may && (
          <SaveBar
            edit={edit}
            act={changeLetterhead.title}
            busy={act.busy}
            sides={<Overtaken kind="firm" id={firm.id} edit={edit} />}
            said={act.said}
            lacks={lacking(edit.value)}
            onSave={() => void save()}
          />
        )}
      </section>
      <LetterheadPreview letterhead={edit.value} />
    </div>
  )
}

function Names({ edit }: { readonly edit: Edit<Letterhead> }) {
  const { say } = useWords()
  const { name, short } = edit.value
  const set = (change: Partial<Letterhead>) => edit.set({ ...edit.value, ...change })
  return (
    <>
      <SectionHead>{say({ en: 'Name', zh: '名称' })}</SectionHead>
      <OwnField id="name-en" label={{ en: 'In English', zh: '英文名' }}>
        <Input
          id="name-en"
          maxLength={160}
          value={name.en}
          onChange={(e) => set({ name: { ...name, en: e.target.value } })}
        />
      </OwnField>
      <OwnField id="name-zh" label={{ en: 'In Chinese', zh: '中文名' }}>
        <Input
          id="name-zh"
          maxLength={120}
          value={name.zh}
          onChange={(e) => set({ name: { ...name, zh: e.target.value } })}
        />
      </OwnField>
      <OwnField id="short-en" label={{ en: 'Short, English', zh: '英文简称' }}>
        <Input
          id="short-en"
          maxLength={60}
          value={short.en}
          onChange={(e) => set({ short: { ...short, en: e.target.value } })}
        />
      </OwnField>
      <OwnField id="short-zh" label={{ en: 'Short, Chinese', zh: '中文简称' }}>
        <Input
          id="short-zh"
          maxLength={60}
          value={short.zh}
          onChange={(e) => set({ short: { ...short, zh: e.target.value } })}
        />
      </OwnField>
      <p className="quiet t-small settings-hint">
        {say({
          en: 'The short name stands in the rail and in lists; papers carry the full one.',
          zh: '简称用在导航和列表里；单证印全称。',
        })}
      </p>
    </>
  )
}

function Reached({ edit }: { readonly edit: Edit<Letterhead> }) {
  const { say } = useWords()
  const { addressLines, phone, email, taxId } = edit.value
  const set = (change: Partial<Letterhead>) => edit.set({ ...edit.value, ...change })
  return (
    <>
      <SectionHead>{say({ en: 'Address and contact', zh: '地址与联系' })}</SectionHead>
      <OwnField id="address" label={{ en: 'Address lines', zh: '地址' }}>
        <Input.TextArea
          id="address"
          autoSize={{ minRows: 2, maxRows: 5 }}
          value={addressLines.join('\n')}
          onChange={(e) =>
            set({
              addressLines: e.target.value
                .split('\n')
                .slice(0, 5)
                .map((line) => line.slice(0, 120)),
            })
          }
        />
      </OwnField>
      <OwnField id="phone" label={{ en: 'Phone', zh: '电话' }}>
        <Input id="phone" type="tel" maxLength={60} value={phone} onChange={(e) => set({ phone: e.target.value })} />
      </OwnField>
      <OwnField id="email" label={{ en: 'E-mail', zh: '邮箱' }}>
        <Input id="email" type="email" maxLength={120} value={email} onChange={(e) => set({ email: e.target.value })} />
      </OwnField>
      <OwnField id="tax" label={{ en: 'Tax number', zh: '税号' }}>
        <Input id="tax" maxLength={40} value={taxId} onChange={(e) => set({ taxId: e.target.value })} />
      </OwnField>
      <p className="quiet t-small settings-hint">
        {say({
          en: 'At most five lines, as they shall be printed; papers go abroad, so in Latin letters.',
          zh: '最多五行，照印；单证要寄国外，请用英文。',
        })}
      </p>
    </>
  )
}

function lacking({ name }: Letterhead): Words | undefined {
  if (name.en.trim() || name.zh.trim()) return undefined
  return { en: 'A name in at least one tongue is needed.', zh: '中文名、英文名至少填一个。' }
}
