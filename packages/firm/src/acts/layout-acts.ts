import { act, change, done } from '@gendan/kernel/act'
import { z } from 'zod'
import { firm } from '../firm.ts'
import { layoutShape } from '../layout.ts'

export const keepLayout = act({
  name: 'keep-layout',
  title: { en: 'Keep a layout', zh: '登记版式' },
  right: 'settings',
  on: firm,
  does: 'changes',
  input: z.object({ layout: layoutShape }),
  decide: (state, { layout }) => done([change(firm, state.id, { type: 'layout-kept', layout })]),
})
