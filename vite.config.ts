import { createHash } from 'node:crypto'
import react from '@vitejs/plugin-react'
import { createServer, type Plugin } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'

/** `'sha256-…'` of every inline element of this kind, as a Content-Security-Policy names them. */
function hashesOf(html: string, element: 'script' | 'style'): string {
  const inline = html.matchAll(new RegExp(`<${element}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${element}>`, 'g'))
  return [...inline]
    .map(
      ([, text]) =>
        `'sha256-${createHash('sha256')
          .update(text ?? '')
          .digest('base64')}'`,
    )
    .join(' ')
}

/** Writes a strict policy into the built page: nothing from elsewhere, no inline code but what this build put there itself. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const page = bundle['index.html']
        if (page?.type !== 'asset') throw new Error('the build made no index.html')
        const html = String(page.source)
        const policy = [
          "default-src 'none'",
          `script-src 'self' ${hashesOf(html, 'script')}`,
          `style-src 'self' ${hashesOf(html, 'style')}`,
          "font-src 'self' data:",
          "img-src 'self' data:",
          "connect-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ].map((directive) => directive.trim())
        const meta = `<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />`
        page.source = html.replace('<meta charset="utf-8" />', `<meta charset="utf-8" />\n    ${meta}`)
      },
    },
  }
}

/** Puts the first view into the page as HTML: it can be read while the scripts are still on their way. */
function prerenderedFirstView(): Plugin {
  const place = '<!--first-view-->'
  return {
    name: 'prerendered-first-view',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        if (!html.includes(place)) throw new Error(`index.html has no ${place}`)
        const server = await createServer({
          configFile: false,
          appType: 'custom',
          logLevel: 'error',
          server: { middlewareMode: true, hmr: false, ws: false },
        })
        const { prerender } = await server.ssrLoadModule('/src/app/prerender.tsx')
        const firstView: unknown = prerender()
        await server.close()
        if (typeof firstView !== 'string') throw new Error('the first view could not be written as HTML')
        return html.replace(place, () => firstView)
      },
    },
  }
}

/** The one-file build holds its font: there is nothing to load beforehand. */
function withoutFontPreload(): Plugin {
  return {
    name: 'without-font-preload',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(/<link\s+rel="preload"[^>]*>/, '') },
  }
}

/** The one-file page has no second script to run, so none is made for a thread. */
function withoutThread(): Plugin {
  return {
    name: 'without-thread',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.endsWith('?worker&url') ? "export default ''" : undefined),
  }
}

/** The parser of Dockerfiles knows a byte order mark by Node's `Buffer`, which browsers lack; `TextEncoder` gives the same bytes. */
function dockerfileParserForBrowsers(): Plugin {
  const nodeOnly = 'Buffer.from(char, "UTF-8")'
  return {
    name: 'dockerfile-parser-for-browsers',
    transform(code, id) {
      if (!id.replaceAll('\\', '/').includes('/dockerfile-ast/lib/util.js')) return undefined
      if (!code.includes(nodeOnly)) throw new Error(`dockerfile-ast no longer says ${nodeOnly}: is this still needed?`)
      return { code: code.replace(nodeOnly, 'new TextEncoder().encode(char)'), map: null }
    },
  }
}

/**
 * motion keeps the table of its loaded features in the module of `VisualElement`, which only those features use. Where the table stands
 * in a module of its own, the animation engine stays out of the first view.
 */
function motionFeatureTableApart(): Plugin {
  const table = 'virtual:motion-feature-table'
  const importTable = `import { getFeatureDefinitions, setFeatureDefinitions } from '${table}'`
  const declaration = /let featureDefinitions = \{\};[\s\S]*?function getFeatureDefinitions\(\) \{[^}]*\}/
  const use = 'for (key in featureDefinitions) {'
  const changes: readonly { readonly file: string; readonly from: RegExp | string; readonly to: string }[] = [
    { file: '/motion-dom/dist/es/render/VisualElement.mjs', from: declaration, to: importTable },
    {
      file: '/motion-dom/dist/es/render/VisualElement.mjs',
      from: use,
      to: `const featureDefinitions = getFeatureDefinitions();\n${use}`,
    },
    {
      file: '/framer-motion/dist/es/motion/features/definitions.mjs',
      from: "import { getFeatureDefinitions, variantPriorityOrder, setFeatureDefinitions } from 'motion-dom'",
      to: `${importTable};\nimport { variantPriorityOrder } from 'motion-dom'`,
    },
    {
      file: '/framer-motion/dist/es/motion/features/load-features.mjs',
      from: "import { setFeatureDefinitions } from 'motion-dom'",
      to: importTable,
    },
  ]
  return {
    name: 'motion-feature-table-apart',
    apply: 'build',
    resolveId: (id) => (id === table ? `\0${table}` : undefined),
    load: (id) =>
      id === `\0${table}`
        ? `let definitions = {}
           export const setFeatureDefinitions = (given) => { definitions = given }
           export const getFeatureDefinitions = () => definitions`
        : undefined,
    transform(code, id) {
      const here = changes.filter(({ file }) => id.replaceAll('\\', '/').endsWith(file))
      if (here.length === 0) return undefined
      const changed = here.reduce((text, { file, from, to }) => {
        const next = text.replace(from, to)
        if (next === text) throw new Error(`${file} has changed: is its feature table still in the way?`)
        return next
      }, code)
      return { code: changed, map: null }
    },
  }
}

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
      singleFile && [withoutFontPreload(), withoutThread(), viteSingleFile({ removeViteModuleLoader: true })],
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
