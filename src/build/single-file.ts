/** The build of one file: everything is in it, so nothing is left to load. */
import { normalizePath, type Plugin, parseSync } from 'vite'

/** The one-file build holds its font: there is nothing to load beforehand. */
export function withoutFontPreload(): Plugin {
  return {
    name: 'without-font-preload',
    apply: 'build',
    transformIndexHtml: { order: 'pre', handler: (html) => html.replace(/<link\s+rel="preload"[^>]*>/, '') },
  }
}

/** The one-file page has no second script to run, so none is made for a thread. */
export function withoutThread(): Plugin {
  return {
    name: 'without-thread',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id.endsWith('?worker&url') ? "export default ''" : undefined),
  }
}

/**
 * Imports at once what would be imported on demand: in the one-file build all of it is there anyway, and every module that may come later
 * would be wrapped in a function of its own, which makes the page a twentieth larger. What only other builds use is left out, because
 * package.json says that modules do nothing by being loaded.
 */
export function everythingAtOnce(): Plugin {
  return {
    name: 'everything-at-once',
    apply: 'build',
    transform: {
      order: 'post',
      handler(code, id) {
        if (!/\/src\/.*\.tsx?$/.test(normalizePath(id))) return undefined
        const { dynamicImports } = parseSync('module.js', code).module
        const imports = dynamicImports.map(
          ({ moduleRequest: { start, end } }, index) => `import * as onDemand${index} from ${code.slice(start, end)}`,
        )
        const changed = dynamicImports.reduceRight(
          (text, { start, end }, index) => `${text.slice(0, start)}Promise.resolve(onDemand${index})${text.slice(end)}`,
          code,
        )
        return imports.length === 0 ? undefined : { code: `${imports.join('\n')}\n${changed}`, map: null }
      },
    },
  }
}
