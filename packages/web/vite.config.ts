import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig, type Plugin } from 'vite'

/** Every browser we serve reads WOFF2; the older copies of the Chinese slices would double what is built. */
const onlyWoff2: Plugin = {
  name: 'only-woff2',
  enforce: 'pre',
  transform(code, id) {
    if (!/@fontsource.*\.css/.test(id)) return null
    return { code: code.replaceAll(/, url\([^)]*\.woff\) format\('woff'\)/g, ''), map: null }
  },
}

/** The recogniser of scans asks for parts of Node where it runs in Node; here it never does. */
const noNode: Plugin = {
  name: 'no-node',
  enforce: 'pre',
  resolveId: (id, importer) => (/^(?:fs|crypto)$/.test(id) && importer?.includes('tesseract') ? '\0no-node' : null),
  load: (id) => (id === '\0no-node' ? 'export const none = undefined' : null),
}

/** In development the page for links stands at its own address, as the server has it. */
const signAddress: Plugin = {
  name: 'sign-address',
  configureServer(server) {
    server.middlewares.use((request, _, next) => {
      if (request.url === '/sign') request.url = '/sign.html'
      next()
    })
  },
}

/** Screens that open without a network, besides the frame: what they are made of is kept by the worker. */
const WITHOUT_NETWORK =
  /(progress-view\/(workshop|progress)|outbox\/outbox-page|quality-view\/inspections|order-view\/next-line|app\/changed-by)\.tsx$/

/** Writes in front of the worker which files the shell is made of, and a name for just these. */
const shellOfWorker: Plugin = {
  name: 'shell-of-worker',
  async writeBundle({ dir = '' }, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
    const files = new Set<string>()
    const take = (fileName: string): void => {
      const chunk = chunks.find((one) => one.fileName === fileName)
      if (!chunk || files.has(fileName)) return
      files.add(fileName)
      for (const css of chunk.viteMetadata?.importedCss ?? []) files.add(css)
      for (const next of chunk.imports) take(next)
    }
    for (const chunk of chunks)
      if (chunk.name === 'index' || WITHOUT_NETWORK.test(chunk.facadeModuleId ?? '')) take(chunk.fileName)
    const list = [...files].sort().map((file) => `/${file}`)
    const build = createHash('sha256').update(list.join('\n')).digest('hex').slice(0, 16)
    const path = join(dir, 'worker.js')
    const shell = JSON.stringify({ build, files: list })
    await writeFile(path, `globalThis.shell = ${shell}\n${await readFile(path, 'utf8')}`)
  },
}

export default defineConfig({
  plugins: [onlyWoff2, signAddress, react(), shellOfWorker],
  server: {
    proxy: {
      /** The server compares Origin and Host: both must stay those of the page. */
      '/api': { target: process.env['GENDAN_API'] ?? 'http://127.0.0.1:4110', changeOrigin: false },
    },
  },
  /** The worker of scans imports as the screens do. */
  worker: { format: 'es', plugins: () => [noNode] },
  build: {
    outDir: 'dist',
    target: 'es2023',
    /** Font slices are fetched only where a page shows their characters; inlined, everyone would load them. */
    assetsInlineLimit: 0,
    rolldownOptions: {
      /** The screens, and the small page of those who hold a link to one paper: it shares nothing with them. */
      input: {
        index: fileURLToPath(new URL('index.html', import.meta.url)),
        sign: fileURLToPath(new URL('sign.html', import.meta.url)),
        worker: fileURLToPath(new URL('src/worker/worker.ts', import.meta.url)),
      },
      output: {
        /** The worker stands at the root under its own name: what it may keep is what lies below it. */
        entryFileNames: ({ name }) => (name === 'worker' ? 'worker.js' : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [
            { name: 'react', test: /node_modules\/(react|react-dom|scheduler|@tanstack)\// },
            /** What the shapes are checked with, and how (no-eval.ts), is there before the first shape is made. */
            { name: 'shapes', test: /node_modules\/zod\/|no-eval\.ts$/ },
          ],
        },
      },
    },
  },
})
