import { makingOf } from '@gendan/firm/making'
import { type PathTemplate, pathPayments } from '@gendan/firm/path-settings'
import type { Words } from '@gendan/kernel/words'
import { type Duration, type DurationKey, durations } from '@gendan/orderfile/path/durations'
import { proposedTemplates } from '@gendan/orderfile/path/proposed-templates'
import { incoterms } from '@gendan/trade/terms/incoterms'
import { Button, Input, Select } from 'antd'
import { OwnField } from '../parts/field.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { FigureRow } from './figure-row.tsx'
import type { FirmView } from './firm-page.tsx'
import { type PathEdit, withFigure } from './path-edit.ts'

interface TemplatesProps {
  readonly edit: PathEdit
  readonly firm: FirmView['firm']
  readonly may: boolean
}

/** Spans of kinds of orders: by goods, payment, terms of delivery. The one that says most about an order holds for it. */
export function Templates({ edit, firm, may }: TemplatesProps) {
  const { say } = useWords()
  const { templates = [] } = edit.value
  const set = (next: readonly PathTemplate[]) => edit.set({ ...edit.value, templates: next })
  const left = proposedTemplates.filter(({ id }) => !templates.some((one) => one.id === id))
  return (
    <>
      <SectionHead>{say({ en: 'Templates by kind of order', zh: '按商品与条款的路径模板' })}</SectionHead>
      <p className="second t-small">{say(TOLD)}</p>
      {templates.map((template, i) => (
        <Template
          key={template.id}
          {...{ template, edit, firm }}
          onChange={(next) => set(templates.map((one, n) => (n === i ? next : one)))}
          onDrop={() => set(templates.filter((_, n) => n !== i))}
        />
      ))}
      {may && (
        <p className="line wraps">
          {left.map((one) => (
            <Button key={one.id} size="small" onClick={() => set([...templates, one])}>
              + {say(one.name)}
            </Button>
          ))}
          <Button size="small" onClick={() => set([...templates, emptyTemplate(templates)])}>
            {say({ en: '+ own template', zh: '+ 自建模板' })}
          </Button>
        </p>
      )}
    </>
  )
}

const TOLD: Words = {
  en: 'Where a kind of goods, a way of payment or terms of delivery take longer or shorter, a template holds for those orders. Goods say more than payment, payment more than terms. Proposed figures are practice: look at what your closed orders took.',
  zh: '某类商品、某种付款或贸易术语的用时不同，可为它们单设模板。商品优先于付款，付款优先于术语。建议天数只是惯例，请对照已结订单的实际用时。',
}

interface TemplateProps extends Omit<TemplatesProps, 'may'> {
  readonly template: PathTemplate
  readonly onChange: (template: PathTemplate) => void
  readonly onDrop: () => void
}

function Template({ template, edit, firm, onChange, onDrop }: TemplateProps) {
  const { say } = useWords()
  const { id, name } = template
  return (
    <section className="path-template" aria-label={say(name)}>
      <div className="line">
        <Input
          className="settings-name"
          aria-label={say({ en: 'Chinese name', zh: '中文名' })}
          value={name.zh}
          maxLength={60}
          onChange={(event) => onChange({ ...template, name: { ...name, zh: event.target.value } })}
        />
        <Input
          className="settings-name"
          aria-label={say({ en: 'English name', zh: '英文名' })}
          value={name.en}
          maxLength={60}
          onChange={(event) => onChange({ ...template, name: { ...name, en: event.target.value } })}
        />
        <span className="fill" />
        <Button type="link" size="small" onClick={onDrop}>
          {say({ en: 'Take out', zh: '去掉' })}
        </Button>
      </div>
      <OwnField id={`template-${id}-kinds`} label={{ en: 'Goods', zh: '商品' }}>
        <Select
          id={`template-${id}-kinds`}
          className="fill"
          mode="multiple"
          placeholder={say(ANY)}
          value={[...template.kinds]}
          options={makingOf(firm).kinds.map((kind) => ({ value: kind.id, label: say(kind.name) }))}
          onChange={(kinds: string[]) => onChange({ ...template, kinds })}
        />
      </OwnField>
      <OwnField id={`template-${id}-payments`} label={{ en: 'Payment', zh: '付款' }}>
        <Select
          id={`template-${id}-payments`}
          className="fill"
          mode="multiple"
          placeholder={say(ANY)}
          value={[...template.payments]}
          options={pathPayments.map((value) => ({ value, label: say(PAYMENTS[value]) }))}
          onChange={(payments: PathTemplate['payments']) => onChange({ ...template, payments })}
        />
      </OwnField>
      <OwnField id={`template-${id}-terms`} label={{ en: 'Terms', zh: '贸易术语' }}>
        <Select
          id={`template-${id}-terms`}
          className="fill"
          mode="multiple"
          placeholder={say(ANY)}
          value={[...template.terms]}
          options={incoterms.map((value) => ({ value, label: value }))}
          onChange={(terms: PathTemplate['terms']) => onChange({ ...template, terms })}
        />
      </OwnField>
      <TemplateDays template={template} edit={edit} onChange={onChange} />
    </section>
  )
}

/** The spans that differ, and one more to choose. */
function TemplateDays({ template, edit, onChange }: Pick<TemplateProps, 'template' | 'edit' | 'onChange'>) {
  const { say } = useWords()
  const all = Object.entries<Duration>(durations)
  const [own, others] = [all.filter(([key]) => key in template.days), all.filter(([key]) => !(key in template.days))]
  return (
    <>
      {own.map(([key, { title, days: usual, source }]) => (
        <FigureRow
          key={key}
          id={`template-${template.id}-${key}`}
          label={title}
          unit={{ en: 'working days', zh: '个工作日' }}
          usual={edit.value.days[key] ?? usual}
          own={template.days[key]}
          source={source}
          onChange={(figure) => onChange({ ...template, days: withFigure(template.days, key, figure, -1) })}
        />
      ))}
      <Select<DurationKey>
        className="settings-span"
        aria-label={say({ en: 'One more span', zh: '再加一段用时' })}
        placeholder={say({ en: '+ one more span', zh: '+ 再加一段用时' })}
        value={null}
        showSearch={{ optionFilterProp: 'label' }}
        options={others.map(([key, { title }]) => ({ value: key as DurationKey, label: say(title) }))}
        onChange={(key) => onChange({ ...template, days: { ...template.days, [key]: usualOf(edit, key) } })}
      />
    </>
  )
}

function usualOf({ value }: PathEdit, key: DurationKey): number {
  return value.days[key] ?? durations[key].days
}

const ANY: Words = { en: 'any', zh: '不限' }
const PAYMENTS: Readonly<Record<(typeof pathPayments)[number], Words>> = {
  letter: { en: 'Letter of credit', zh: '信用证' },
  transfer: { en: 'Transfer, collection, open account', zh: '汇付、托收、赊销' },
}

function emptyTemplate(templates: readonly PathTemplate[]): PathTemplate {
  const taken = new Set(templates.map(({ id }) => id))
  const id = Array.from({ length: templates.length + 1 }, (_, i) => `own-${i + 1}`).find((one) => !taken.has(one))
  return { id: id ?? 'own', name: { en: '', zh: '' }, kinds: [], payments: [], terms: [], days: {} }
}
