import type { PartyRow } from '@gendan/contract/rows'
import { changeParty, enterParty } from '@gendan/firm/acts/party-acts'
import { type Role, roles } from '@gendan/firm/party'
import { type Lang, say as sayIn, type Words } from '@gendan/kernel/words'
import { countryName } from '@gendan/trade/country'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Select } from 'antd'
import { useMemo } from 'react'
import { useAsk } from '../app/queries.ts'
import { useWorld, worldPath } from '../app/world.ts'
import { Chip } from '../parts/chip.tsx'
import { Go } from '../parts/go.tsx'
import { filled, type ListAddress, pageOf } from '../parts/list-address.ts'
import { Second } from '../parts/table-columns.tsx'
import type { Column } from '../parts/table-view.ts'
import { CountryFilter } from '../record-view/country-select.tsx'
import { type ListKind, RecordList } from '../record-view/record-list.tsx'
import { useWords } from '../words/language.tsx'

const PARTIES: ListKind = {
  right: 'party',
  list: 'parties',
  question: 'parties',
  sort: 'name',
  name: { en: 'Customers and suppliers', zh: '客户与供应商' },
  fresh: { en: 'New party', zh: '登记单位' },
  counted: '家',
  searchHint: { en: 'Name, city, contact', zh: '名称、城市、联系人' },
  empty: { en: 'Nobody here yet', zh: '这里还没有单位' },
  emptyWhat: {
    en: 'Customers, suppliers, forwarders and banks stand here once; orders and papers take them from here.',
    zh: '客户、供应商、货代、银行在这里登记一次，订单和单证都从这里取。',
  },
  enter: enterParty,
  change: changeParty,
}

/** Everybody we deal with: who they are to us, where they are, who is written to, how many orders. */
export function PartyList() {
  const { lang } = useWords()
  const { id: world } = useWorld()
  const navigate = useNavigate()
  const search: ListAddress = useSearch({ from: '/w/$world/parties' })
  const asked = askedOf(search)
  const parties = useAsk('parties', { ...asked, ...pageOf(search) }, { keepOld: true })
  const columns = useMemo(() => columnsIn(world, lang), [world, lang])
  const go = (next: ListAddress) =>
    void navigate({ to: '/w/$world/parties', params: { world }, search: filled(next), replace: true })
  return (
    <RecordList<PartyRow>
      of={PARTIES}
      search={search}
      onSearch={go}
      asked={asked}
      answer={parties}
      columns={columns}
      nameOf={(row) => sayIn(row.name, lang)}
      lines={(row) => linesOf(row, lang)}
      filters={<Filters search={search} onSearch={go} />}
      filteredBy={filteredBy(search, lang)}
    />
  )
}

function askedOf(search: ListAddress) {
  const by = search['sort']
  const sort = by === 'country' || by === 'city' ? by : 'name'
  return {
    sort: sort as 'name' | 'country' | 'city',
    descending: search['down'] === '1',
    retired: search['retired'] === '1',
    ...(search['q'] ? { search: search['q'] } : {}),
    ...(search['role'] ? { role: search['role'] } : {}),
    ...(search['country'] ? { country: search['country'] } : {}),
  }
}

/** What the filters above the list are set to. */
function filteredBy({ role, country }: ListAddress, lang: Lang): readonly string[] {
  return [...(role ? [roles[role as Role]?.[lang] ?? role] : []), ...(country ? [countryName(country, lang)] : [])]
}

interface FiltersProps {
  readonly search: ListAddress
  readonly onSearch: (search: ListAddress) => void
}

function Filters({ search, onSearch }: FiltersProps) {
  const { say } = useWords()
  return (
    <>
      <Select
        className="role-filter"
        aria-label={say({ en: 'Role', zh: '角色' })}
        value={search['role'] ?? ''}
        options={[
          { value: '', label: say({ en: 'All roles', zh: '所有角色' }) },
          ...Object.entries(roles).map(([value, words]) => ({ value, label: say(words) })),
        ]}
        onChange={(role) => onSearch({ ...search, role, page: '' })}
      />
      <CountryFilter
        value={search['country'] ?? ''}
        onChange={(country) => onSearch({ ...search, country, page: '' })}
      />
    </>
  )
}

function columnsIn(world: string, lang: Lang): readonly Column<PartyRow>[] {
  return [
    {
      id: 'name',
      head: { en: 'Name', zh: '名称' },
      width: 320,
      sorts: true,
      stays: true,
      cell: (row) => (
        <>
          <Go to={worldPath(world, `/parties/${row.id}`)} className={row.active ? 'medium' : 'quiet'}>
            {sayIn(row.name, lang)}
          </Go>
          <Second>{other(row.name, lang)}</Second>
          {!row.active && <Retired />}
        </>
      ),
    },
    { id: 'roles', head: { en: 'Roles', zh: '角色' }, width: 180, cell: (row) => rolesOf(row, lang) },
    {
      id: 'country',
      head: { en: 'Country', zh: '国家或地区' },
      width: 140,
      sorts: true,
      cell: (row) => countryName(row.country, lang),
    },
    { id: 'city', head: { en: 'City', zh: '城市' }, width: 140, sorts: true, cell: (row) => row.city },
    { id: 'contact', head: { en: 'Contact', zh: '联系人' }, width: 180, cell: (row) => row.contact },
    {
      id: 'orders',
      head: { en: 'Orders', zh: '订单' },
      width: 90,
      right: true,
      cell: (row) => (row.orders > 0 ? row.orders : ''),
    },
  ]
}

function Retired() {
  const { say } = useWords()
  return <Chip>{say({ en: 'retired', zh: '已停用' })}</Chip>
}

function other(name: Words, lang: Lang): string {
  return lang === 'zh' ? (name.zh ? name.en : '') : name.en ? name.zh : ''
}

function rolesOf(row: PartyRow, lang: Lang): string {
  return row.roles.map((role) => roles[role as Role]?.[lang] ?? role).join(lang === 'zh' ? '、' : ', ')
}

function linesOf(row: PartyRow, lang: Lang) {
  const place = [row.city, countryName(row.country, lang)].filter(Boolean).join(lang === 'zh' ? '，' : ', ')
  return [
    <span key="name" className="one-line">
      {sayIn(row.name, lang)}
    </span>,
    <span key="roles">{rolesOf(row, lang)}</span>,
    <span key="place">{[place, row.contact].filter(Boolean).join(' · ')}</span>,
  ] as const
}
