import { changeRules } from '@gendan/firm/acts/company-acts'
import { activeMembers, type Firm, usualLinkDays, usualMargin, usualShortfall } from '@gendan/firm/firm'
import { allPosts, type Post, posts } from '@gendan/firm/posts'
import { firmHelp } from '@gendan/forms/help/settings'
import { compare } from '@gendan/kernel/decimal'
import type { Words } from '@gendan/kernel/words'
import type { Gate, Judged } from '@gendan/orderfile/gate'
import { gates } from '@gendan/orderfile/gates'
import { Input, InputNumber, Select } from 'antd'
import { useMemo } from 'react'
import { useAct } from '../app/act.tsx'
import { Overtaken } from '../app/overtaken.tsx'
import { type Edit, useEdit } from '../app/use-edit.ts'
import { useWorld } from '../app/world.ts'
import { currencyChoices, zoneChoices } from '../entry-view/choices.ts'
import { OwnField } from '../parts/field.tsx'
import { Helped } from '../parts/field-help.tsx'
import { useNotice } from '../parts/notice.tsx'
import { SectionHead } from '../parts/section-head.tsx'
import { useWords } from '../words/language.tsx'
import { CustomerClasses } from './customer-classes.tsx'
import { DepartmentRules } from './department-rules.tsx'
import { FirmPage, type FirmView, ReadOnlyNote } from './firm-page.tsx'
import { Margin } from './margin-rule.tsx'
import { OrderRules } from './order-rules.tsx'
import { QualityRules } from './quality-rules.tsx'
import { SaveBar } from './save-bar.tsx'
import { Shortfall } from './shortfall-rule.tsx'

type Rules = Firm['rules']

/** How the firm works: its civil days, its money, its numbers, its signers. */
export function RulesTab() {
  return <FirmPage>{(view) => <WorkingRules {...view} />}</FirmPage>
}

function WorkingRules({ firm, version }: FirmView) {
  const { rights } = useWorld()
  const notice = useNotice()
  const act = useAct()
  const edit = useEdit(firm.rules, version)
  const may = rights.has('settings')
  async function save() {
    const done = await act.run(
      changeRules,
      { rules: edit.value },
      { id: firm.id, expected: edit.expected, showsBoth: true },
    )
    if (!done) return
    edit.done()
    notice({ says: { en: 'Working rules saved', zh: '工作规则已保存' } })
  }
  return (
    <Helped by={firmHelp}>
      <section className="card padded settings-one">
        <ReadOnlyNote right="settings" />
        <fieldset disabled={!may} className="bare">
          <DaysAndMoney edit={edit} may={may} />
          <Shortfall edit={edit} />
          <Margin edit={edit} may={may} />
          <OrderRules edit={edit} firm={firm} />
          <QualityRules edit={edit} />
          <CustomerClasses edit={edit} />
          <DepartmentRules edit={edit} />
          <Signing edit={edit} may={may} active={activeMembers(firm)} />
        </fieldset>
        {may && (
          <SaveBar
            edit={edit}
            act={changeRules.title}
            busy={act.busy}
            sides={<Overtaken kind="firm" id={firm.id} edit={edit} />}
            said={act.said}
            lacks={lacking(edit.value)}
            onSave={() => void save()}
          />
        )}
      </section>
    </Helped>
  )
}

interface PartProps {
  readonly edit: Edit<Rules>
  readonly may: boolean
}

function DaysAndMoney({ edit, may }: PartProps) {
  const { say, lang } = useWords()
  const { zone, currency, prefix, validDays, linkDays = usualLinkDays } = edit.value
  const zones = useMemo(zoneChoices, [])
  const currencies = useMemo(() => currencyChoices(lang), [lang])
  const set = (change: Partial<Rules>) => edit.set({ ...edit.value, ...change })
  return (
    <>
      <SectionHead>{say({ en: 'Days, money, numbers', zh: '日期、币种、编号' })}</SectionHead>
      <OwnField id="zone" helpAt="zone" label={{ en: 'Time zone', zh: '时区' }}>
        <Select
          id="zone"
          className="fill"
          disabled={!may}
          showSearch={{ optionFilterProp: 'label' }}
          options={zones}
          value={zone}
          onChange={(value) => set({ zone: value })}
        />
      </OwnField>
      <OwnField id="currency" helpAt="currency" label={{ en: 'Base currency', zh: '本位币' }}>
        <Select
          id="currency"
          className="fill"
          disabled={!may}
          showSearch={{ optionFilterProp: 'label' }}
          options={currencies}
          value={currency}
          onChange={(value) => set({ currency: value })}
        />
      </OwnField>
      <OwnField id="prefix" helpAt="prefix" label={{ en: 'Number prefix', zh: '编号前缀' }}>
        <Input
          id="prefix"
          className="settings-short"
          maxLength={4}
          value={prefix}
          onChange={(e) => set({ prefix: e.target.value.toUpperCase().replace(/[^A-Z]/g, '') })}
        />
        <span className="quiet t-small">{say({ en: 'numbers given from now on', zh: '从今以后的编号' })}</span>
      </OwnField>
      <OwnField
        id="valid"
        helpAt="valid"
        label={{ en: 'Offers stay open', zh: '报价有效期' }}
        unit={{ en: 'days, where nothing else is typed', zh: '天（单上没另写时）' }}
      >
        <InputNumber
          id="valid"
          className="settings-short"
          min={1}
          max={365}
          precision={0}
          value={validDays}
          onChange={(value) => set({ validDays: value ?? 1 })}
        />
      </OwnField>
      <OwnField
        id="linkDays"
        label={{ en: 'Links to sign back', zh: '签回链接有效期' }}
        unit={{ en: 'days, where the sender says nothing else', zh: '天（发出时没另写）' }}
      >
        <InputNumber
          id="linkDays"
          className="settings-short"
          min={1}
          max={90}
          precision={0}
          value={linkDays}
          onChange={(value) => set({ linkDays: value ?? usualLinkDays })}
        />
      </OwnField>
    </>
  )
}

function Signing({ edit, may, active }: PartProps & { readonly active: number }) {
  const { say, lang } = useWords()
  const { selfSigningUpTo, signers } = edit.value
  const choices = allPosts.map((value) => ({ value, label: posts[value][lang] }))
  function bind(gate: string, held: readonly Post[]) {
    const { [gate]: _, ...rest } = signers
    edit.set({ ...edit.value, signers: held.length > 0 ? { ...rest, [gate]: held } : rest })
  }
  return (
    <>
      <SectionHead>{say({ en: 'Signatures', zh: '签批' })}</SectionHead>
      <OwnField
        id="self"
        helpAt="self"
        label={{ en: 'One may sign one’s own up to', zh: '可以自签，不超过' }}
        unit={{ en: 'active people', zh: '人在岗' }}
      >
        <InputNumber
          id="self"
          className="settings-short"
          min={0}
          max={20}
          precision={0}
          value={selfSigningUpTo}
          onChange={(value) => set(edit, value ?? 0)}
        />
      </OwnField>
      <p className="second t-small settings-hint">{say(selfSigning(selfSigningUpTo, active))}</p>
      {gates.map((gate) => (
        <OwnField
          key={gate.id}
          id={gate.id}
          label={{ en: `${gate.id} ${gate.title.en}`, zh: `${gate.id} ${gate.title.zh}` }}
        >
          <Select
            id={gate.id}
            className="fill"
            mode="multiple"
            disabled={!may || byDeal(gate)}
            options={choices}
            value={[...((byDeal(gate) ? undefined : signers[gate.id]) ?? gate.signers)]}
            onChange={(held: Post[]) => bind(gate.id, held)}
          />
          {byDeal(gate) && <span className="quiet t-small">{say(BY_DEAL)}</span>}
        </OwnField>
      ))}
      <p className="quiet t-small settings-hint">
        {say({
          en: 'Who may sign at each gate. Left empty, the house’s own rule holds.',
          zh: '每道闸门由哪些岗位签。清空就按系统原有的规定。',
        })}
      </p>
    </>
  )
}

/** Who signs hangs on the order at this gate (the band of the margin, the terms of payment): binding it to a post has no effect. */
function byDeal(gate: Gate): boolean {
  return gate.signersBy?.({ house: NO_HOUSE }, '') !== undefined
}

const NO_HOUSE: Judged['house'] = {
  currency: 'CNY',
  rates: [],
  margin: usualMargin,
  shortUpTo: usualShortfall,
  reviews: {},
}
const BY_DEAL: Words = {
  en: 'hangs on each order: margin band or terms of payment',
  zh: '按每单的利润率范围或付款方式定',
}

function set(edit: Edit<Rules>, selfSigningUpTo: number): void {
  edit.set({ ...edit.value, selfSigningUpTo })
}

/** What the limit means for this firm today: four eyes where there are eyes enough, one's own signature in a small firm. */
function selfSigning(upTo: number, active: number): Words {
  const now =
    active <= upTo
      ? {
          en: `Now ${active} work here: whoever asks may also sign, and it is shown.`,
          zh: `现在 ${active} 人在岗：送签的人自己也能签，单上看得出来。`,
        }
      : { en: `Now ${active} work here: somebody else must sign.`, zh: `现在 ${active} 人在岗：必须由另一个人签。` }
  return {
    en: `A paper is signed by a second pair of eyes. A very small firm has none, so up to this many people one may sign what one asked for. ${now.en}`,
    zh: `单证要两个人过目：一人做，另一人签。人手少的小公司没有第二个人，所以在岗人数不超过这个数时可以自己签自己的。${now.zh}`,
  }
}

function lacking({ prefix, margin }: Rules): Words | undefined {
  if (!prefix) return { en: 'The prefix needs one to four letters.', zh: '前缀要 1 至 4 个字母。' }
  return compare(margin.floor, margin.rate) > 0
    ? {
        en: "The general manager's margin lies above the salesman's.",
        zh: '须总经理同意的利润率高于业务员可自行决定的利润率。',
      }
    : undefined
}
