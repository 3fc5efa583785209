import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nodeAt } from '../../../src/engine/filesystem/tree'
import { buildLine, writeLines } from '../../../src/lab/dockerfile/context/command-lines'
import { fileOnMachine } from '../../../src/lab/dockerfile/context/context-files'
import { machineWithFiles } from '../../../src/store/scene-machine'
import { options, runAll } from './support'

const machine = machineWithFiles({ 'old.txt': 'old\n' })
const directory = machine.host.workingDirectory
const at = (name: string) => `${directory}/${name}`
const draft = (text: string, executable = false) => ({ text, executable })

describe('writeLines', () => {
  it('writes what anybody could have typed', () => {
    expect(writeLines(machine, { [at('a.txt')]: draft('one\ntwo\n') })).toEqual(["cat > a.txt <<'EOF'\none\ntwo\nEOF"])
    expect(writeLines(machine, { [at('a.txt')]: draft('no end') })).toEqual(["printf %s 'no end' > a.txt"])
    expect(writeLines(machine, { [at('a.txt')]: draft('') })).toEqual([': > a.txt'])
  })

  it('chooses an end that is no line of the text', () => {
    expect(writeLines(machine, { [at('a')]: draft('EOF\nEOF2\n') })).toEqual(["cat > a <<'EOF3'\nEOF\nEOF2\nEOF3"])
  })

  it('makes directories, sets the mode, and deletes last', () => {
    const drafts = { [at('old.txt')]: null, [at('bin/run me.sh')]: draft('x\n', true) }
    expect(writeLines(machine, drafts)).toEqual([
      "mkdir -p bin\ncat > 'bin/run me.sh' <<'EOF'\nx\nEOF\nchmod +x 'bin/run me.sh'",
      'rm old.txt',
    ])
  })

  it('takes no name for a flag', () => {
    expect(writeLines(machine, { [at('-n')]: draft('') })).toEqual([': > ./-n'])
  })

  it('brings any text onto the machine as it is', async () => {
    const texts = fc.string({
      unit: fc.constantFrom('a', 'EOF', '\n', '\\', '$', '`', "'", '"', '%', ' ', 'é', '!', '#'),
    })
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('a', "it's", 'sub dir/$x', '-n'), async (text, name) => {
        const after = await runAll(machine, writeLines(machine, { [at(name)]: draft(text) }))
        expect(fileOnMachine(after, at(name))).toEqual(draft(text))
      }),
      { numRuns: 60 },
    )
  })

  it('deletes and sets modes on the machine', async () => {
    const drafts = { [at('old.txt')]: null, [at('bin/go.sh')]: draft('x\n', true) }
    const after = await runAll(machine, writeLines(machine, drafts))
    expect(nodeAt(after.host.files, at('old.txt'))).toBeUndefined()
    expect(fileOnMachine(after, at('bin/go.sh'))).toEqual(draft('x\n', true))
  })
})

describe('buildLine', () => {
  it('says only what was chosen', () => {
    expect(buildLine(options)).toBe('docker build -t app .')
    expect(buildLine({ ...options, name: ' ' })).toBe('docker build .')
  })

  it('quotes what the shell would take apart', () => {
    const chosen = { name: 'app:1', target: 'made', buildArguments: 'A=1 2\n\n B=$x ', noCache: true }
    expect(buildLine(chosen)).toBe(
      "docker build -t app:1 --target made --build-arg 'A=1 2' --build-arg 'B=$x' --no-cache .",
    )
  })
})
