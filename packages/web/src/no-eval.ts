import { z } from 'zod'

/**
 * Shapes are checked without making functions out of text: the pages forbid that (Content-Security-Policy), and each try
 * would write a fault into the console of everybody. Loaded before any shape is made.
 */
z.config({ jitless: true })
