/** Reads every import of src (types and dynamic ones too) and holds it against the rules. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseSync } from 'vite'
import { circles, type Dependency, violation } from './rules'

const endings = ['', '.ts', '.tsx', '/index.ts']

/** The file that a specifier means, whatever the build is asked to make of it (`?worker&url`). */
function resolve(from: string, specifier: string): string {
  const path = normalize(join(dirname(from), specifier.replace(/\?.*/, ''))).replaceAll('\\', '/')
  const file = endings
    .map((ending) => path + ending)
    .find((candidate) => /\.\w+$/.test(candidate) && existsSync(candidate))
  if (!file) throw new Error(`${from} imports ${specifier}, which is not there`)
  return file
}

function dependenciesOf(file: string): readonly Dependency[] {
  const source = readFileSync(file, 'utf8')
  const { module, errors } = parseSync(file, source)
  if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
  const specifiers = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    ...module.dynamicImports.map(({ moduleRequest }) => source.slice(moduleRequest.start + 1, moduleRequest.end - 1)),
  ]
  return [...new Set(specifiers)].map((specifier) =>
    specifier.startsWith('.')
      ? { from: file, to: resolve(file, specifier), package: false }
      : { from: file, to: specifier, package: true },
  )
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => `src/${name.replaceAll('\\', '/')}`)
const dependencies = files.flatMap(dependenciesOf)
const problems = [
  ...dependencies.flatMap((dependency) => violation(dependency) ?? []),
  ...circles(dependencies).map((circle) => `circle: ${circle.join(' → ')}`),
]

for (const problem of problems) console.error(problem)
console.log(`architecture: ${files.length} modules, ${dependencies.length} imports, ${problems.length} violations`)
if (dependencies.length < files.length) {
  console.error('Fewer imports than modules were seen: the check itself is broken.')
  process.exit(1)
}
process.exit(problems.length === 0 ? 0 : 1)
