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

export default defineConfig({
  plugins: [onlyWoff2, signAddress, react()],
  server: {
    proxy: {
      /** The server compares Origin and Host: both must stay those of the page. */
      '/api': { target: process.env['GENDAN_API'] ?? 'http://127.0.0.1:4110', changeOrigin: false },
    },
  },
  build: {
    outDir: 'dist',
    target: 'es2023',
    /** Font slices are fetched only where a page shows their characters; inlined, everyone would load them. */
    assetsInlineLimit: 0,
    rolldownOptions: {
      /** The screens, and the small page of those who hold a link to one paper: it shares nothing with them. */
      input: ['index.html', 'sign.html'],
      output: {
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
