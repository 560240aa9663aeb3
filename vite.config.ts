import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'

/** Marks the inline scripts and styles that Vite itself puts into the page in development. */
const DEV_NONCE = 'development'

/** Style elements that react-aria writes; named by their content, so that no other one may run. */
const LIBRARY_STYLES = [
  '@layer {\n  [data-react-aria-pressable] {\n    touch-action: pan-x pan-y pinch-zoom;\n  }\n}',
  '@layer {\n  * {\n    overscroll-behavior: contain;\n  }\n}',
]

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

type Policy = Readonly<Record<string, string>>

/** Nothing but this origin. `wasm-unsafe-eval` compiles the pose model's WebAssembly. */
const BUILT: Policy = {
  'default-src': "'none'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'worker-src': "'self'",
  'style-src': ["'self'", ...LIBRARY_STYLES.map(hashOf)].join(' '),
  'img-src': "'self' data: blob:",
  'media-src': "'self' blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
}

/** Development differs by what hot reloading needs: marked inline code, and its socket. */
const DEVELOPED: Policy = {
  ...BUILT,
  'script-src': `${BUILT['script-src']} 'nonce-${DEV_NONCE}'`,
  'style-src': `'self' 'nonce-${DEV_NONCE}'`,
  'connect-src': "'self' ws:",
}

const written = (policy: Policy) =>
  Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ')

/** `frame-ancestors` counts only in a header; browsers complain about it in a meta element. */
const headersFor = (policy: Policy) => ({
  'Content-Security-Policy': written({ ...policy, 'frame-ancestors': "'none'" }),
  'Permissions-Policy': 'camera=(self), microphone=(), geolocation=()',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
})

/** The policy in the page itself, for hosts that send plain files without headers. */
const policyInPage: Plugin = {
  name: 'policy-in-page',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      injectTo: 'head-prepend',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: written(BUILT) },
    },
  ],
}

export default defineConfig(({ command, isPreview }) => ({
  // Works from any folder of a static host.
  base: './',
  plugins: [react(), policyInPage],
  html: command === 'serve' && !isPreview ? { cspNonce: DEV_NONCE } : {},
  worker: { format: 'es' },
  // Not every page under the root: only the app. Found late, the worker's parts would reload it.
  optimizeDeps: { entries: ['index.html', 'workers/pose.worker.ts'] },
  build: {
    target: 'es2022',
    // A font or picture inlined as data: would be stopped by the policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 2000,
  },
  server: { headers: headersFor(DEVELOPED) },
  preview: { headers: headersFor(BUILT) },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // A test that hangs is told; a busy machine is no failure.
    testTimeout: 60_000,
    // Two cores would otherwise be used as one.
    maxWorkers: '100%',
  },
}))
