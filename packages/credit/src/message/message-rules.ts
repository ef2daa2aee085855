import { add, compare, type Decimal } from '@gendan/kernel/decimal'
import { type Rule, type Spot, unread } from '@gendan/kernel/rule'
import type { Words } from '@gendan/kernel/words'
import { messageFields } from '../tables/message-fields.generated.ts'
import { daysIn } from './days.ts'
import { fieldOf } from './field-name.ts'
import { missingFields, type ReadField, type ReadMessage } from './read-message.ts'

const STANDARD = {
  title: 'SWIFT Standards MT, category 7',
  at: unread('field lists, by the open model Prowide Core SRU 2025'),
}
const PRACTICE = { title: 'Trade practice · 实务', at: unread('review of credits on receipt') }

const nameOf = (tag: string): Words => {
  const field = fieldOf(tag) ?? messageFields[tag]
  return { en: `${tag} ${field?.name.en ?? ''}`.trim(), zh: `${tag} ${field?.name.zh ?? ''}`.trim() }
}

const each = (
  { fields }: ReadMessage,
  spot: (tag: string, field: ReadField) => Omit<Spot, 'at'> | undefined,
): readonly Spot[] =>
  Object.entries(fields).flatMap(([tag, field]) => {
    const found = spot(tag, field)
    return found ? [{ at: `fields.${tag}`, ...found }] : []
  })

const ASK_BANK: Words = {
  en: 'Compare it with the bank’s own print; ask the advising bank where it lacks there, too.',
  zh: '与银行原件核对；原件也没有时向通知行查询。',
}

/** What a message about a credit must be as a message, whatever it says. */
export const messageRules: readonly Rule<ReadMessage>[] = [
  {
    id: 'MT-01',
    title: { en: 'The message holds every field it must hold', zh: '报文必填项齐全' },
    weight: 'warn',
    source: STANDARD,
    test: (message) =>
      missingFields(message).map((tag) => ({
        at: `fields.${tag}`,
        says: {
          en: `The message has no field ${nameOf(tag.split('/')[0] ?? tag).en}.`,
          zh: `报文缺少必填项 ${nameOf(tag.split('/')[0] ?? tag).zh}。`,
        },
        remedy: ASK_BANK,
      })),
  },
  {
    id: 'MT-02',
    title: { en: 'Every field is one that messages about credits have', zh: '报文各项均为信用证报文的栏目' },
    weight: 'note',
    source: STANDARD,
    test: (message) =>
      each(message, (tag) =>
        fieldOf(tag)
          ? undefined
          : {
              says: { en: `No message about a credit has a field ${tag}.`, zh: `信用证报文没有 ${tag} 这一项。` },
              remedy: { en: 'Read it yourself: it was kept as it stands.', zh: '请人工阅读：内容已原样保留。' },
            },
      ),
  },
  {
    id: 'MT-03',
    title: {
      en: 'References have sixteen characters at most and no stray stroke',
      zh: '编号不超过 16 位，斜杠位置正确',
    },
    weight: 'warn',
    source: STANDARD,
    test: (message) =>
      each(message, (tag, { raw }) => {
        if (fieldOf(tag)?.kind !== 'reference' || !(raw.length > 16 || /^\/|\/$|\/\/|\n/.test(raw))) return undefined
        return {
          says: {
            en: `${nameOf(tag).en} is ${raw.length} characters long or has a stroke at an end: “${raw.slice(0, 40)}”.`,
            zh: `${nameOf(tag).zh}长 ${raw.length} 位或首尾有斜杠：“${raw.slice(0, 40)}”。`,
          },
          remedy: ASK_BANK,
        }
      }),
  },
  {
    id: 'MT-04',
    title: { en: 'What a field says could be read as what it should be', zh: '各项内容可按其类型读出' },
    weight: 'warn',
    source: STANDARD,
    test: (message) =>
      each(message, (tag, { raw, value }) => {
        if (value !== undefined || !fieldOf(tag) || raw === '' || isToFill(raw)) return undefined
        return {
          says: {
            en: `${nameOf(tag).en} could not be read: “${raw.slice(0, 60)}”.`,
            zh: `${nameOf(tag).zh}无法读出：“${raw.slice(0, 60)}”。`,
          },
          remedy: { en: 'Enter what it says.', zh: '请录入其内容。' },
        }
      }),
  },
  {
    id: 'MT-05',
    title: { en: 'Principal and additional amount make the total', zh: '本金与附加金额之和等于总额' },
    weight: 'warn',
    source: STANDARD,
    test: ({ type, fields }) => {
      const amount = (tag: string) => (fields[tag]?.value as { readonly amount: Decimal } | undefined)?.amount
      const [principal, more, total] = [amount('32B'), amount('33B'), amount('34B')]
      const adds = type === '750' || type === '754' || type === '742'
      if (!(adds && principal && more && total) || compare(add(principal, more), total) === 0) return []
      return [
        {
          at: 'fields.34B',
          says: {
            en: `${principal} and ${more} make ${add(principal, more)}; the message says ${total}.`,
            zh: `${principal} 加 ${more} 应为 ${add(principal, more)}，报文为 ${total}。`,
          },
          remedy: ASK_BANK,
        },
      ]
    },
  },
  {
    id: 'CR-24',
    title: { en: 'Days can be read in one way only', zh: '日期只有一种读法' },
    weight: 'warn',
    source: PRACTICE,
    test: (message) =>
      each(message, (tag, { raw }) => {
        if (!['day', 'day-place'].includes(fieldOf(tag)?.kind ?? '')) return undefined
        const day = daysIn(raw).find(({ other }) => other !== undefined)
        if (!day) return undefined
        return {
          verdict: 'judgement',
          says: {
            en: `${nameOf(tag).en} “${raw.slice(0, 40)}” may be ${day.day} or ${day.other}.`,
            zh: `${nameOf(tag).zh}“${raw.slice(0, 40)}”可为 ${day.day} 或 ${day.other}。`,
          },
          remedy: ASK_BANK,
        }
      }),
  },
  {
    id: 'CR-50',
    title: { en: 'All parts of the message are there', zh: '报文各页齐全' },
    weight: 'warn',
    source: PRACTICE,
    test: ({ fields, parts }) => {
      const sequence = fields['27']?.value as { readonly total: number } | undefined
      const lacking = sequence
        ? Array.from({ length: sequence.total }, (_, i) => i + 1).filter((n) => !parts.includes(n))
        : []
      if (lacking.length === 0) return []
      return [
        {
          at: 'fields.27',
          says: {
            en: `Of ${sequence?.total} messages number ${lacking.join(', ')} is missing.`,
            zh: `共 ${sequence?.total} 页，缺第 ${lacking.join('、')} 页。`,
          },
          remedy: { en: 'Ask the advising bank for it: the credit is not whole.', zh: '向通知行索取：信用证不完整。' },
        },
      ]
    },
  },
  {
    id: 'CR-51',
    title: { en: 'Nothing was left to be filled in', zh: '没有留空待填的内容' },
    weight: 'warn',
    source: PRACTICE,
    test: (message) =>
      each(message, (tag, { raw }) => {
        const blank = raw === '' ? undefined : BLANK.exec(raw)
        if (!(blank || isToFill(raw))) return undefined
        return {
          says: {
            en: `${nameOf(tag).en} was left to be filled in: “${(blank?.[0] ?? raw).trim().slice(0, 60)}”.`,
            zh: `${nameOf(tag).zh}留有空白待填：“${(blank?.[0] ?? raw).trim().slice(0, 60)}”。`,
          },
          remedy: { en: 'Ask for an amendment that says it.', zh: '要求改证写明。' },
        }
      }),
  },
]

/** Lines to write on, a row of crosses, a box to tick. */
const BLANK = /.{0,24}(?:_{3,}|\.{5,}|X{4,}|□|\[\s*\]|\(\s{2,}\)).{0,24}/i

function isToFill(raw: string): boolean {
  return raw !== '' && raw.replace(/[\s._\-xX*＿:：/]/g, '') === ''
}
