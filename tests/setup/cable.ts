import { connect, createServer, type Server, type Socket } from 'node:net'

/** The line between a browser and the program, which can be cut and mended: no request gets through, the browser's own state is untouched. */
export interface Cable {
  readonly url: string
  readonly cut: () => Promise<void>
  readonly mend: () => Promise<void>
}

/** Lays a line to an address of this machine. */
export async function openCable(to: string): Promise<Cable> {
  const { port } = new URL(to)
  const open = new Set<Socket>()
  let server: Server | undefined
  let mine = 0
  const lay = async (): Promise<void> => {
    const made = createServer((socket) => {
      const far = connect(Number(port), 'localhost')
      for (const [one, other] of [
        [socket, far],
        [far, socket],
      ] as const) {
        open.add(one)
        one.on('error', () => other.destroy())
        one.on('close', () => {
          open.delete(one)
          other.destroy()
        })
        one.pipe(other)
      }
    })
    await new Promise<void>((settle) => made.listen(mine, 'localhost', () => settle()))
    mine = (made.address() as { port: number }).port
    server = made
  }
  await lay()
  return {
    url: `http://localhost:${mine}`,
    async cut() {
      const gone = server
      server = undefined
      for (const socket of open) socket.destroy()
      if (gone) await new Promise<void>((settle) => gone.close(() => settle()))
    },
    mend: lay,
  }
}
