import { expect, test } from 'vitest'
import { tableIn } from './pasted-table.ts'

test('cells of a spreadsheet are rows and columns, empty ones too', () => {
  expect(tableIn('BJ-101\tOak chair\t480\r\nBJ-102\t\t120\r\n')).toEqual([
    ['BJ-101', 'Oak chair', '480'],
    ['BJ-102', '', '120'],
  ])
})

test('a cell with a line break or a quote of its own stays one cell', () => {
  expect(tableIn('"Oak chair\nwith arms"\t32.50\n"Stool ""Fjord"""\t8.10')).toEqual([
    ['Oak chair with arms', '32.50'],
    ['Stool "Fjord"', '8.10'],
  ])
})

test('the last cell of a row may be empty, and an empty row in the middle stays in its place', () => {
  expect(tableIn('12\t\n\n13\t')).toEqual([['12', ''], [''], ['13', '']])
})

test('a single value, with or without the break behind it, is pasted as text', () => {
  expect([tableIn('32.50'), tableIn('32.50\r\n'), tableIn('')]).toEqual([undefined, undefined, undefined])
})
