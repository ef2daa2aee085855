import { roleShape, roles } from '@gendan/firm/party'
import { fold } from '@gendan/kernel/grams'
import { partyFactsShape } from '@gendan/trade/party'
import { z } from 'zod'
import type { Rows } from '../parts/cell.ts'
import { countryCode } from '../parts/country-code.ts'
import { type ListRead, type ListReader, readList } from '../parts/list-sheet.ts'

const shape = z.object({ roles: z.array(roleShape).min(1), facts: partyFactsShape })
export type PartyInput = z.infer<typeof shape>

type Key =
  | 'name'
  | 'nameZh'
  | 'roles'
  | 'address'
  | 'city'
  | 'postcode'
  | 'country'
  | 'contact'
  | 'phone'
  | 'email'
  | 'taxId'

/** Customers and suppliers from a sheet: each row as the input of enter-party. */
export function readParties(rows: Rows): ListRead<PartyInput> {
  return readList(rows, reader)
}

const reader: ListReader<Key, PartyInput> = {
  fields: [
    {
      key: 'name',
      to: 'facts.name.en',
      words: [
        'name',
        'company',
        'companyname',
        'customer',
        'supplier',
        'englishname',
        'nameen',
        '英文名',
        '名称',
        '公司',
        '公司名称',
        '客户',
        '客户名称',
        '供应商',
      ],
    },
    { key: 'nameZh', to: 'facts.name.zh', words: ['chinesename', 'namezh', 'namecn', '中文名', '中文名称'] },
    { key: 'roles', to: 'roles', words: ['parts', 'roles', 'role', '身份', '类型'] },
    { key: 'address', to: 'facts.addressLines', words: ['address', 'street', '地址', '街道'] },
    { key: 'city', to: 'facts.city', words: ['city', 'town', '城市'] },
    { key: 'postcode', to: 'facts.postcode', words: ['postcode', 'zip', 'zipcode', '邮编'] },
    { key: 'country', to: 'facts.country', words: ['country', 'countrycode', '国家', '国别'] },
    { key: 'contact', to: 'facts.contact.name', words: ['contact', 'contactperson', 'attn', '联系人'] },
    { key: 'phone', to: 'facts.contact.phone', words: ['phone', 'tel', 'telephone', 'mobile', '电话', '手机'] },
    { key: 'email', to: 'facts.contact.email', words: ['email', 'mail', '邮箱', '电子邮箱'] },
    { key: 'taxId', to: 'facts.taxId', words: ['taxid', 'vat', 'vatno', '税号'] },
  ],
  needs: 'name',
  label: (text) => text('name') || text('nameZh'),
  raw: (text) => ({
    roles: rolesIn(text('roles')),
    facts: {
      name: { en: text('name'), zh: text('nameZh') },
      addressLines: text('address')
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
      city: text('city'),
      postcode: text('postcode'),
      country: countryCode(text('country')),
      taxId: text('taxId'),
      ...contactOf(text),
      banks: [],
    },
  }),
  shape,
}

/** A telephone number without a name is kept, too. */
function contactOf(text: (key: Key) => string) {
  const [name, phone, email] = [text('contact'), text('phone'), text('email')]
  return name || phone || email ? { contact: { name, phone, email } } : {}
}

/** Parts by their names in either tongue; a list that does not say is one of customers. */
function rolesIn(text: string): readonly string[] {
  const wanted = text
    .split(/[,，、;；]/)
    .map((word) => fold(word.trim()))
    .filter(Boolean)
  if (wanted.length === 0) return ['customer']
  return wanted.map(
    (word) => Object.entries(roles).find(([key, name]) => [key, fold(name.en), name.zh].includes(word))?.[0] ?? word,
  )
}
