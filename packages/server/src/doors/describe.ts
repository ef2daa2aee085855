import { openApi } from '@gendan/contract/open-api'
import type { FastifyInstance } from 'fastify'
import { docsPage } from '../docs-page.ts'
import type { House } from '../house.ts'

/** The door describes itself: the OpenAPI document, and the same as a page. */
export async function describeRoutes(app: FastifyInstance, house: House): Promise<void> {
  const document = openApi(house.release)
  const page = docsPage(document)
  app.get('/api/openapi.json', async () => document)
  app.get('/api/docs', async (_, reply) => reply.type('text/html; charset=utf-8').send(page))
}
