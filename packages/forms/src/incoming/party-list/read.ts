import { roleShape, roles } from '@gendan/firm/party'
import { fold } from '@gendan/kernel/grams'
import { countries, countryName } from '@gendan/trade/country'
import { partyFactsShape } from '@gendan/trade/party'
import { z } from 'zod'
import type { Rows } from '../parts/cell.ts'
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
    { key: 'nameZh', words: ['chinesename', 'namezh', 'namecn', '中文名', '中文名称'] },
    { key: 'roles', words: ['parts', 'roles', 'role', '身份', '类型'] },
    { key: 'address', words: ['address', 'street', '地址', '街道'] },
    { key: 'city', words: ['city', 'town', '城市'] },
    { key: 'postcode', words: ['postcode', 'zip', 'zipcode', '邮编'] },
    { key: 'country', words: ['country', 'countrycode', '国家', '国别'] },
    { key: 'contact', words: ['contact', 'contactperson', 'attn', '联系人'] },
    { key: 'phone', words: ['phone', 'tel', 'telephone', 'mobile', '电话', '手机'] },
    { key: 'email', words: ['email', 'mail', '邮箱', '电子邮箱'] },
    { key: 'taxId', words: ['taxid', 'vat', 'vatno', '税号'] },
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
      ...(text('contact') ? { contact: { name: text('contact'), phone: text('phone'), email: text('email') } } : {}),
      banks: [],
    },
  }),
  shape,
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

/** A country by code or by its short name in either tongue; the text itself where it is none. */
function countryCode(text: string): string {
  if (/^[A-Za-z]{2}$/.test(text)) return text.toUpperCase()
  const wanted = fold(text)
  return countries.find((code) => [countryName(code, 'en'), countryName(code, 'zh')].map(fold).includes(wanted)) ?? text
}
