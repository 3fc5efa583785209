/**
 * Gzip sizes of the built app: what the first view of the study surface loads, and every chunk that comes later.
 * The one-file build is measured where it was made. It fails when a budget is passed.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { gzipSync } from 'node:zlib'

const folder = 'dist'
const javascriptBudget = 130_000
const totalBudget = 200_000
const oneFile = 'dist-single/index.html'
const oneFileBudget = 900_000

const compressedSize = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length
const sizeOf = (file: string) => {
  const bytes = readFileSync(join(folder, file))
  return /\.(woff2|png)$/.test(file) ? bytes.length : compressedSize(bytes)
}
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1).padStart(7)} kB`

const html = readFileSync(join(folder, 'index.html'), 'utf8')
const named = [...html.matchAll(/(?:src|href)="\.\/([^"]+)"/g)].flatMap((match) => match[1] ?? [])
const first = ['index.html', ...new Set(named.filter((file) => /\.(js|css|woff2)$/.test(file)))]
const assets = readdirSync(join(folder, 'assets')).map((file) => `assets/${file}`)
const later = assets.filter((file) => !first.includes(file) && statSync(join(folder, file)).isFile())

const total = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(file), 0)
const javascript = total(first.filter((file) => file.endsWith('.js')))
const everything = total(first)

console.log('Before the first view:')
for (const file of first) console.log(`${kilobytes(sizeOf(file))}  ${basename(file)}`)
console.log('On demand:')
for (const file of later.sort((a, b) => sizeOf(b) - sizeOf(a)))
  console.log(`${kilobytes(sizeOf(file))}  ${basename(file)}`)
console.log(`JavaScript before the first view: ${kilobytes(javascript).trim()} of ${javascriptBudget / 1000} kB`)
console.log(`Everything before the first view: ${kilobytes(everything).trim()} of ${totalBudget / 1000} kB`)

const oneFileSize = existsSync(oneFile) ? compressedSize(readFileSync(oneFile)) : undefined
if (oneFileSize !== undefined)
  console.log(`The one-file build: ${kilobytes(oneFileSize).trim()} of ${oneFileBudget / 1000} kB`)

if (first.length < 3) {
  console.error('The report found no scripts or styles in index.html: the report itself is broken.')
  process.exit(1)
}
if (javascript > javascriptBudget || everything > totalBudget) {
  console.error('The first view is over its budget.')
  process.exit(1)
}
if (oneFileSize !== undefined && oneFileSize > oneFileBudget) {
  console.error('The one-file build is over its budget.')
  process.exit(1)
}
