import './no-eval.ts'
import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import '@fontsource-variable/inter/wght.css'
import './app/app.css'
import './look/look.css'
import './parts/parts.css'
import './parts/paper.css'
import './parts/states.css'
import './parts/table.css'
import { startWorker } from './app/kept-answers.ts'
import { queryClient } from './app/queries.ts'
import { ensureChineseFace } from './look/chinese-face.ts'
import { router } from './routes.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

void ensureChineseFace()
startWorker()

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
)
