import type { Words } from '@gendan/kernel/words'
import { useNavigate } from '@tanstack/react-router'
import { Button, Select } from 'antd'
import { useId, useState } from 'react'
import { useDoing } from '../app/doing.tsx'
import { Unreached } from '../app/home.tsx'
import { useMe } from '../app/queries.ts'
import { enter } from '../client/client.ts'
import { Empty } from '../parts/empty.tsx'
import { Go } from '../parts/go.tsx'
import { Skeleton } from '../parts/waiting.tsx'
import { useWords } from '../words/language.tsx'
import { currencyChoices, zoneChoices } from './choices.ts'
import { useComeIn } from './coming-in.ts'
import { DemoCard } from './demo-card.tsx'
import { Door } from './door.tsx'
import { EntryField, Labelled } from './entry-field.tsx'
import { bankOf, FirstBankFields, NO_BANK } from './first-bank.tsx'
import { SHORTEST_PASSWORD } from './password.ts'
import { PasswordField } from './password-fields.tsx'
import { proposedPrefix } from './prefix.ts'

const NOTE: Words = {
  en: 'There is no company on this server yet. Two ways; the other stays open.',
  zh: '这台服务器上还没有公司。两条路，随时可以走另一条。',
}
const SET_UP: Words = { en: 'Set up the company', zh: '设立公司' }

/** No company yet: set up one's own, or look around in the demo firm. */
export function FirstStart() {
  const me = useMe()
  return (
    <Door title={{ en: 'First start', zh: '第一次打开' }} {...(me.data?.first ? { note: NOTE } : {})}>
      {me.isPending && <Skeleton tall />}
      {me.error && !me.data && <Unreached error={me.error} retry={() => void me.refetch()} />}
      {me.data && (me.data.first ? <Ways demo={me.data.demo} /> : <Taken />)}
    </Door>
  )
}

function Ways({ demo }: { readonly demo: boolean }) {
  const { say } = useWords()
  return (
    <>
      <CompanyForm />
      {demo && <DemoCard />}
      <p className="second">
        {say({ en: 'You have an account?', zh: '已有账号？' })}{' '}
        <Go to="/sign-in">{say({ en: 'Sign in', zh: '登录' })}</Go>
      </p>
    </>
  )
}

function Taken() {
  const navigate = useNavigate()
  return (
    <div className="card">
      <Empty
        says={{ en: 'A company was set up here already', zh: '这里已经设立过公司了' }}
        what={{ en: 'Sign in, or ask its manager for an invitation.', zh: '请登录，或请经理发邀请。' }}
        first={{ label: { en: 'To the sign-in', zh: '去登录' }, go: () => void navigate({ to: '/sign-in' }) }}
      />
    </div>
  )
}

interface Company {
  readonly companyZh: string
  readonly companyEn: string
  readonly currency: string
  readonly zone: string
  /** Undefined while it follows the English name. */
  readonly prefix: string | undefined
  readonly name: string
  readonly login: string
  readonly password: string
}

const FIRST: Company = {
  companyZh: '',
  companyEn: '',
  currency: 'CNY',
  zone: 'Asia/Shanghai',
  prefix: undefined,
  name: '',
  login: '',
  password: '',
}

function CompanyForm() {
  const { say, lang } = useWords()
  const doing = useDoing()
  const comeIn = useComeIn()
  const [company, setCompany] = useState(FIRST)
  const [typed, setTyped] = useState(NO_BANK)
  const set =
    <Key extends keyof Company>(key: Key) =>
    (value: Company[Key]) =>
      setCompany({ ...company, [key]: value })
  const prefix = company.prefix ?? proposedPrefix(company.companyEn)
  const lacks = lacking(company, prefix)
  const wrong = (at: string) => doing.findings.filter((one) => one.at === at).map((one) => say(one.says))[0]
  async function setUp() {
    const bank = bankOf(typed, company.companyEn.trim() || company.companyZh.trim())
    const asked = { ...company, prefix, lang, ...(bank ? { bank } : {}) }
    const me = await doing.run(SET_UP, () => enter('first-start', asked))
    if (me) comeIn(me)
  }
  return (
    <form
      className="card door-card stack"
      onSubmit={(event) => {
        event.preventDefault()
        if (!lacks) void setUp()
      }}
    >
      <h2 className="t-task">{say({ en: 'Set up your company', zh: '设立您的公司' })}</h2>
      <EntryField
        label={{ en: 'Company name in Chinese', zh: '公司中文名' }}
        value={company.companyZh}
        onValue={set('companyZh')}
        maxLength={120}
        placeholder="宁波林湾家居有限公司"
        autoComplete="organization"
        wrong={wrong('companyZh')}
      />
      <EntryField
        label={{ en: 'In English, as on papers', zh: '英文名，印在单据上' }}
        value={company.companyEn}
        onValue={set('companyEn')}
        maxLength={160}
        placeholder="Ningbo Linwan Home Furnishing Co., Ltd."
        wrong={wrong('companyEn')}
      />
      <MoneyAndNumbers company={company} prefix={prefix} set={setCompany} wrong={wrong('prefix')} />
      <h2 className="t-task">{say({ en: 'And you, its first manager', zh: '您，第一位经理' })}</h2>
      <div className="entry-pair">
        <EntryField
          label={{ en: 'Your name', zh: '您的姓名' }}
          value={company.name}
          onValue={set('name')}
          maxLength={80}
          autoComplete="name"
          wrong={wrong('name')}
        />
        <EntryField
          label={{ en: 'Login', zh: '登录账号' }}
          hint={{ en: 'letters and digits', zh: '字母、数字，不分大小写' }}
          value={company.login}
          onValue={set('login')}
          maxLength={80}
          autoComplete="username"
          wrong={wrong('login')}
        />
      </div>
      <PasswordField
        label={{ en: 'Password', zh: '密码' }}
        fresh
        known={[company.login, company.name, company.companyEn]}
        value={company.password}
        onValue={set('password')}
      />
      <FirstBankFields bank={typed} onBank={setTyped} wrong={wrong} />
      {doing.said}
      <Button type="primary" size="large" htmlType="submit" block loading={doing.busy} disabled={Boolean(lacks)}>
        {say({ en: 'Set up and enter', zh: '设立，进入' })}
      </Button>
      <p className="quiet t-small" role="status">
        {lacks
          ? say(lacks)
          : say({
              en: 'Address and colleagues can follow later; the first order first.',
              zh: '地址、同事可以以后再填；先有第一张订单。',
            })}
      </p>
    </form>
  )
}

interface MoneyProps {
  readonly company: Company
  readonly prefix: string
  readonly set: (company: Company) => void
  readonly wrong: string | undefined
}

function MoneyAndNumbers({ company, prefix, set, wrong }: MoneyProps) {
  const { lang } = useWords()
  const currency = useId()
  const zone = useId()
  return (
    <>
      <div className="entry-pair">
        <Labelled id={currency} label={{ en: 'Base currency', zh: '本位币' }}>
          <Select
            id={currency}
            size="large"
            showSearch={{ optionFilterProp: 'label' }}
            options={currencyChoices(lang)}
            value={company.currency}
            onChange={(value) => set({ ...company, currency: value })}
          />
        </Labelled>
        <EntryField
          label={{ en: 'Number prefix', zh: '编号前缀' }}
          hint={{ en: `as in ${prefix || 'LW'}26-0001`, zh: `编号像 ${prefix || 'LW'}26-0001` }}
          value={prefix}
          onValue={(value) => set({ ...company, prefix: value.toUpperCase().replace(/[^A-Z]/g, '') })}
          maxLength={4}
          wrong={wrong}
        />
      </div>
      <Labelled id={zone} label={{ en: 'Time zone of the working day', zh: '工作日时区' }}>
        <Select
          id={zone}
          size="large"
          showSearch={{ optionFilterProp: 'label' }}
          options={zoneChoices()}
          value={company.zone}
          onChange={(value) => set({ ...company, zone: value })}
        />
      </Labelled>
    </>
  )
}

/** What is still missing, said beside the button; undefined where all is there. */
function lacking(company: Company, prefix: string): Words | undefined {
  if (!company.companyZh.trim() && !company.companyEn.trim())
    return { en: 'Still missing: the company’s name in one tongue.', zh: '还差：公司名，中文英文至少一个。' }
  if (!prefix) return { en: 'Still missing: the number prefix.', zh: '还差：编号前缀。' }
  if (!company.name.trim()) return { en: 'Still missing: your name.', zh: '还差：您的姓名。' }
  if (company.login.trim().length < 2) return { en: 'Still missing: a login.', zh: '还差：登录账号。' }
  if (company.password.length < SHORTEST_PASSWORD)
    return { en: 'Still missing: a password of ten characters.', zh: '还差：十位以上的密码。' }
  return undefined
}
