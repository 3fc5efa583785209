// The whole test run: each step must pass before the next one starts.
import { spawnSync } from 'node:child_process'

const steps = [
  ['types', 'npm', ['run', '--silent', 'types']],
  ['lint', 'npm', ['run', '--silent', 'lint']],
  ['architecture', 'npm', ['run', '--silent', 'architecture']],
  ['dead code', 'npm', ['run', '--silent', 'dead-code']],
  ['unit, component and conformance tests', 'npm', ['run', '--silent', 'unit']],
  ['build', 'npm', ['run', '--silent', 'build']],
  ['one-file build', 'npm', ['run', '--silent', 'build:single-file']],
  ['size', 'npm', ['run', '--silent', 'size']],
  ['browser tests', 'npm', ['run', '--silent', 'browser']],
]

for (const [name, command, args] of steps) {
  const started = performance.now()
  console.log(`\n— ${name}`)
  const result = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  if (result.status !== 0) {
    console.error(`\n${name} failed after ${seconds} s`)
    process.exit(result.status ?? 1)
  }
  console.log(`${name}: passed in ${seconds} s`)
}
console.log('\nAll steps passed.')
