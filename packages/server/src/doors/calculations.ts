import { answerToText, calculationNamed, unknownName } from '@gendan/trade/calculation/answer'
import { calculations } from '@gendan/trade/calculation/catalogue'
import { describedAll, titledAll } from '@gendan/trade/calculation/described'
import type { FastifyInstance } from 'fastify'
import type { House } from '../house.ts'
import { known } from '../session.ts'

/** The calculations of the trade, in the shapes of `gendan calc`. */
export async function calculationRoutes(app: FastifyInstance, house: House): Promise<void> {
  app.get('/api/calculations', async (request) => {
    await known(house, request)
    return describedAll(calculations)
  })

  app.get('/api/calculation-titles', async (request) => {
    await known(house, request)
    return titledAll(calculations)
  })

  // Apart from the others: here a body stays the text that was sent, so that no digit of its figures is lost.
  await app.register((apart, _, done) => {
    apart.removeContentTypeParser('application/json')
    apart.addContentTypeParser('application/json', { parseAs: 'string' }, async (_: unknown, body: string) => body)
    apart.post<{ Params: { name: string }; Body: string | undefined }>(
      '/api/calculations/:name',
      async (request, reply) => {
        await known(house, request)
        const { name } = request.params
        const one = await calculationNamed(calculations, name)
        const answer = one ? answerToText(one, request.body ?? '') : { errors: [unknownName(calculations, name)] }
        return reply.status('errors' in answer ? 422 : 200).send(answer)
      },
    )
    done()
  })
}
