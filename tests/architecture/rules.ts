/** Which part of the source may know which: arrows point one way, and no two modules know each other in a circle. */

const features = [
  'bench',
  'compare',
  'tour',
  'quiz',
  'progress',
  'facts',
  'glossary',
  'lab',
  'present',
  'embed',
] as const

/** For each part, the parts it may import besides itself. Features do not import each other. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  engine: [],
  cli: ['engine'],
  content: [],
  ui: [],
  build: [],
  store: ['cli', 'engine', 'content'],
  ...Object.fromEntries(features.map((feature) => [feature, ['store', 'cli', 'engine', 'content', 'ui']])),
  app: [...features, 'store', 'cli', 'engine', 'content', 'ui'],
  'main.tsx': ['app', 'store', 'ui', 'cli'],
}

/** Parts that run anywhere: no React, no browser library. Content may use its schema library. */
const pureParts: Readonly<Record<string, readonly string[]>> = {
  engine: ['@noble/hashes', 'dockerfile-ast', 'fflate', 'unbash'],
  cli: ['unbash'],
  content: ['valibot'],
}

/** One import as it stands in a file: a file of ours, or a package. */
export type Dependency = { readonly from: string; readonly to: string; readonly package: boolean }

const partOf = (file: string) => file.split('/')[1] ?? ''
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')

/** What is wrong with one import, in a sentence; undefined when nothing is. Files are named from the project's root: 'src/engine/machine.ts'. */
export function violation({ from, to, package: isPackage }: Dependency): string | undefined {
  const part = partOf(from)
  const known = allowed[part]
  if (!known) return `${from} is in no known part of src`
  if (isPackage) {
    const packages = pureParts[part]
    if (to.startsWith('node:') && part !== 'build') return `${from} imports ${to}: the page runs in a browser`
    return packages && !packages.includes(packageOf(to)) ? `${from} imports ${to}: ${part} is pure` : undefined
  }
  const target = partOf(to)
  return target === part || known.includes(target) ? undefined : `${from} imports ${to}: ${part} may not know ${target}`
}

/** The circles among the imports, each as the list of files on it. */
export function circles(dependencies: readonly Dependency[]): readonly (readonly string[])[] {
  const edges = group(dependencies)
  const found: string[][] = []
  const finished = new Set<string>()
  const visit = (file: string, path: readonly string[]) => {
    const start = path.indexOf(file)
    if (start >= 0) {
      found.push([...path.slice(start), file])
      return
    }
    if (finished.has(file)) return
    for (const next of edges.get(file) ?? []) visit(next, [...path, file])
    finished.add(file)
  }
  for (const file of edges.keys()) visit(file, [])
  return found
}

function group(dependencies: readonly Dependency[]): ReadonlyMap<string, readonly string[]> {
  const edges = new Map<string, string[]>()
  for (const { from, to, package: isPackage } of dependencies) {
    if (!isPackage) edges.set(from, [...(edges.get(from) ?? []), to])
  }
  return edges
}
