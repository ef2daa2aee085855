import { act, change, done } from '@gendan/kernel/act'
import { refTo } from '@gendan/kernel/aggregate'
import { z } from 'zod'
import { firm } from '../firm.ts'
import { letterFactsShape, letterTemplate } from '../letter.ts'

const named = z.object({ id: z.string().regex(/^[a-z0-9-]{1,60}$/) })

/** Words a letter of the house otherwise for this firm, or adds one of its own. */
export const keepLetter = act({
  name: 'keep-letter',
  title: { en: 'Keep the wording of a letter', zh: '保存信件模板' },
  right: 'settings',
  on: firm,
  does: 'changes',
  input: named.extend({ letter: letterFactsShape }),
  needs: (_, { id }) => [{ ...refTo(letterTemplate, id), change: true, maybe: true }],
  decide: (_, { id, letter }) => done([change(letterTemplate, id, { type: 'letter-kept', facts: letter })]),
})

/** Drops the firm's own wording: a letter of the house reads as the house words it, another one is no longer offered. */
export const dropLetter = act({
  name: 'drop-letter',
  title: { en: "Drop the firm's own wording of a letter", zh: '删除本公司的信件模板' },
  right: 'settings',
  on: firm,
  does: 'changes',
  input: named,
  needs: (_, { id }) => [{ ...refTo(letterTemplate, id), change: true }],
  decide: (_, { id }) => done([change(letterTemplate, id, { type: 'letter-dropped' })]),
})
