import react from '@vitejs/plugin-react'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { dockerfileParserForBrowsers, motionFeatureTableApart } from './src/build/packages.ts'
import { contentSecurityPolicy, prerenderedFirstView } from './src/build/page.ts'
import { everythingAtOnce, withoutFontPreload, withoutThread } from './src/build/single-file.ts'

/**
 * Modules that come together, because every file that is asked for costs a round trip on a slow line and work in the browser: what the
 * first view needs, and the small parts that several later ones share.
 */
const chunks = [
  { name: 'first-view', tags: ['$initial' as const], priority: 1 },
  {
    name: 'shared',
    test: /src[\\/](ui|bench|content[\\/]text|store)[\\/]/,
    minShareCount: 2,
    maxModuleSize: 8_000,
    includeDependenciesRecursively: false,
  },
]

export default defineConfig(({ mode }) => {
  const singleFile = mode === 'single-file'
  return {
    base: './',
    plugins: [
      react(),
      dockerfileParserForBrowsers(),
      motionFeatureTableApart(),
      singleFile && [
        withoutFontPreload(),
        withoutThread(),
        everythingAtOnce(),
        viteSingleFile({ removeViteModuleLoader: true }),
      ],
      prerenderedFirstView(),
      contentSecurityPolicy(),
    ],
    worker: { format: 'es', plugins: () => [dockerfileParserForBrowsers()] },
    // The development server bundles packages beforehand, apart from the plugins above.
    optimizeDeps: { rolldownOptions: { plugins: [dockerfileParserForBrowsers()] } },
    build: {
      target: 'es2022',
      ...(singleFile ? {} : { rolldownOptions: { output: { codeSplitting: { groups: chunks } } } }),
      outDir: singleFile ? 'dist-single' : 'dist',
      // The one-file build holds its fonts as well; the ordinary one keeps every asset a file of its own.
      assetsInlineLimit: singleFile ? Number.MAX_SAFE_INTEGER : 0,
    },
    // Sandboxed frames have an opaque origin and load modules only where the server allows any.
    preview: { cors: true },
    test: {
      // Vitest leaves a processor free, which is half of a small machine.
      maxWorkers: '100%',
      projects: [
        {
          extends: true,
          test: {
            name: 'logic',
            environment: 'node',
            include: ['tests/**/*.test.ts'],
            // A file's first command line loads the shell and the programs, which takes seconds on a busy machine.
            testTimeout: 30_000,
            hookTimeout: 60_000,
            // Nothing is kept outside values, so the files of a worker can share its modules: that halves the time.
            isolate: false,
          },
        },
        {
          extends: true,
          test: {
            // Tests that draw something, or need the DOM for something else, end in `.tsx`.
            name: 'components',
            environment: 'jsdom',
            include: ['tests/**/*.test.tsx'],
            setupFiles: ['tests/support/component-setup.ts'],
            // A document and the modules for each file would take longer than most files' tests.
            isolate: false,
            // Looking elements up by role is slow in jsdom, and more so on a busy machine.
            testTimeout: 30_000,
          },
        },
      ],
    },
  }
})
