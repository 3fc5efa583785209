/** Changes to packages that they need to be bundled well. */
import { normalizePath, type Plugin } from 'vite'

/**
 * Fits the parser of Dockerfiles to a browser. It knows a byte order mark by Node's `Buffer`, which browsers lack; `TextEncoder` gives the
 * same bytes. And of the types of the Language Server Protocol, which come as one module that cannot be taken apart, it makes
 * only positions and ranges: those are all that stays of them.
 */
export function dockerfileParserForBrowsers(): Plugin {
  const nodeOnly = 'Buffer.from(char, "UTF-8")'
  const otherProtocolType = /vscode_languageserver_types_1\.(?!(?:Range|Position)\.create\b)\w+/
  const protocolTypes = `
    export const Position = { create: (line, character) => ({ line, character }) }
    export const Range = {
      create: (...given) =>
        given.length === 2
          ? { start: given[0], end: given[1] }
          : { start: Position.create(given[0], given[1]), end: Position.create(given[2], given[3]) },
    }`
  return {
    name: 'dockerfile-parser-for-browsers',
    load: (id) => (normalizePath(id).includes('/vscode-languageserver-types/') ? protocolTypes : undefined),
    transform(code, id) {
      const file = normalizePath(id)
      if (!file.includes('/dockerfile-ast/lib/')) return undefined
      const other = otherProtocolType.exec(code)
      if (other !== null) throw new Error(`${file} uses ${other[0]}, which protocolTypes lacks`)
      if (!file.endsWith('/util.js')) return undefined
      if (!code.includes(nodeOnly)) throw new Error(`dockerfile-ast no longer says ${nodeOnly}: is this still needed?`)
      return { code: code.replace(nodeOnly, 'new TextEncoder().encode(char)'), map: null }
    },
  }
}

/**
 * motion keeps the table of its loaded features in the module of `VisualElement`, which only those features use. Where the table stands
 * in a module of its own, the animation engine stays out of the first view.
 */
export function motionFeatureTableApart(): Plugin {
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
      const here = changes.filter(({ file }) => normalizePath(id).endsWith(file))
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
