import { documentKindWords } from '@gendan/credit/terms/term-words'
import { say, type Words } from '@gendan/kernel/words'
import type { Book, BookItem, Placed } from '../binding/bind-order.ts'
import type { House } from '../house.ts'
import { bytesAt, type Here, type PresentedSet, setList, TYPED } from './set.ts'

/** A set as a book: its list in front, then every document in its kept bytes, in the order of the credit. */
export function bookOfSet(house: House, desk: Here, set: PresentedSet): Book {
  const items = set.parts.flatMap(({ document, files }) =>
    files.map(
      (file): BookItem => ({
        ...{ id: `${document.id}/${file.id}`, mime: file.mime, bytes: file.bytes },
        title: [say(documentKindWords[document.kind], desk.lang), document.title].filter(Boolean).join(' · '),
        load: () => bytesAt(house, desk, file.id),
      }),
    ),
  )
  return {
    items,
    async cover(placed) {
      // The page numbers hang on how many pages the list has itself.
      const first = await listed(house, desk, set, placed, 1)
      const second = await listed(house, desk, set, placed, first.pages)
      return { bytes: second.bytes, front: second.pages }
    },
    finish: (placed) => ({
      ...{ title: set.number, stamp: set.number, at: desk.at },
      chapters: [
        {
          title: set.number,
          papers: items.flatMap(({ id, title }) => {
            const page = placed.get(id)?.page
            return page === undefined ? [] : [{ title, page }]
          }),
        },
      ],
    }),
  }
}

function listed(house: House, desk: Here, set: PresentedSet, placed: Placed, front: number) {
  const documents = set.parts.map(({ document, files }) => {
    const places = files.flatMap(({ id }) => placed.get(`${document.id}/${id}`) ?? [])
    const page = places.find((place) => place.page !== undefined)?.page
    const unbound = files.length === 0 ? NOT_BOUND : places.find((place) => place.unbound)?.unbound
    return {
      ...{ kind: documentKindWords[document.kind], title: document.title },
      ...{ originals: document.originals, copies: document.copies },
      ...(page === undefined ? {} : { page: page + front + 1 }),
      ...(unbound ? { unbound } : {}),
    }
  })
  return setList(house, desk, set, documents)
}

const NOT_BOUND: Words = { en: `not bound: ${TYPED.en}`, zh: `未装订：${TYPED.zh}` }
