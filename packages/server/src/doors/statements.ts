import { doors } from '@gendan/contract/doors'
import type { Asked } from '@gendan/contract/questions'
import { printStatement } from '@gendan/forms/account-statement/print'
import type { Account, AccountStatement } from '@gendan/forms/account-statement/shape'
import { ask } from '@gendan/office/ask'
import type { Desk } from '@gendan/office/desk'
import { marked } from '@gendan/office/press-all'
import { notFound } from '@gendan/office/problems'
import { firmHere } from '@gendan/office/standing'
import type { IssuedStatement } from '@gendan/orderfile/account-statement'
import { loadAttachment } from '@gendan/store/attachments'
import { readFence } from '@gendan/store/database'
import type { FastifyInstance } from 'fastify'
import type { z } from 'zod'
import type { House } from '../house.ts'
import { imagesOf } from '../page-setter.ts'
import { sheetToWorkbook } from '../press/sheet-workbook.ts'
import { deskIn } from '../session.ts'
import { sendFile, XLSX } from './send-file.ts'

type Wanted = z.output<(typeof doors)['account-pages']['input']>

/** Statements of account as pages and as Excel: before they are issued as they would be, after it as they were. */
export async function statementRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.post<{ Params: { world: string } }>('/api/worlds/:world/account-pages', async (request) => {
    const desk = await deskIn(house, request, request.params.world)
    const wanted = doors['account-pages'].input.parse(request.body)
    const { sheet } = wanted.statement ? await issued(desk, wanted.statement) : await asItStands(desk, wanted)
    const images = await readFence(house.pool, desk.fence, (tx) =>
      imagesOf(sheet, async (address) => (await loadAttachment(tx, address))?.data),
    )
    const { pages } = await house.press.svg(sheet, images)
    return { pages }
  })

  app.get<{ Params: { world: string } }>('/api/worlds/:world/account-workbook', async (request, reply) => {
    const { world } = request.params
    const desk = await deskIn(house, request, world)
    const wanted = doors['account-workbook'].input.parse(request.query)
    const { sheet, name } = wanted.statement ? await issued(desk, wanted.statement) : await asItStands(desk, wanted)
    return sendFile(reply, {
      bytes: await sheetToWorkbook(sheet),
      name: `${desk.real ? '' : '练习-'}${name}.xlsx`,
      mime: XLSX,
    })
  })
}

/** The statement as it was issued. Throws Refused where there is none. */
async function issued(desk: Desk, id: string) {
  const statement = (await ask(desk, 'statement', { id })).statement as unknown as IssuedStatement
  const { filled, tongue, number } = statement
  const withdrawn = statement.withdrawn ? { watermark: { en: 'WITHDRAWN', zh: '已撤回' } } : {}
  return { sheet: marked(printStatement(filled as AccountStatement, { tongue, ...withdrawn }), desk), name: number }
}

/** What a statement would say if it were issued now, marked as a draft. Throws Refused where there is no such party. */
async function asItStands(desk: Desk, { party, side, currency, from, to, tongue, bank, addition }: Wanted) {
  const asked = { party, side, currency, from, to } as Asked<'account'>
  const answer = await ask(desk, 'account', asked)
  if (!answer.party) throw notFound('party')
  const { state: firm } = await readFence(desk.pool, desk.fence, (tx) => firmHere(tx, desk))
  const paid = firm.banks.find((one) => one.id === bank)
  const account = answer.account as unknown as Account
  const filled: AccountStatement = {
    given: { day: desk.day, version: 1 },
    seller: firm.letterhead,
    side,
    party: answer.party.facts as unknown as AccountStatement['party'],
    account,
    ...(paid ? { bank: paid } : {}),
    addition,
  }
  const { name } = filled.party
  return {
    sheet: marked(printStatement(filled, { tongue, watermark: { en: 'DRAFT', zh: '草稿' } }), desk),
    name: `${name.en || name.zh}-${account.currency}-${account.to}`,
  }
}
