import { beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import type { Machine } from '../../src/engine/machine'
import { createMachine } from '../../src/engine/seed/create-machine'

/** Runs lines one after another; the last one's outputs and exit code. */
async function last(...lines: readonly string[]): Promise<{ stdout: string; stderr: string; exitCode: number }> {
  let machine = createMachine('lesson')
  let result = { stdout: '', stderr: '', exitCode: 0 }
  for (const line of lines) {
    const frame = await run(machine, line)
    machine = frame.machine
    const { stdout, stderr, exitCode } = frame.transcript
    result = { stdout, stderr, exitCode }
  }
  return result
}

/** Everything of a machine as text; of a file's content only the size. */
function fingerprint(machine: Machine | undefined): string {
  return JSON.stringify(machine, (_key, value: unknown) => {
    if (value instanceof Uint8Array) return value.length
    return value instanceof Map ? [...value] : value
  })
}

const succeeds = (stdout: string) => ({ stdout, stderr: '', exitCode: 0 })

beforeAll(async () => {
  await run(createMachine('lesson'), 'true')
}, 60_000)

describe('run', () => {
  it('starts in the project directory of the user', async () => {
    expect(await last('pwd; echo $HOME')).toEqual(succeeds('/home/user/project\n/home/user\n'))
  })

  it('keeps variables and the directory from line to line', async () => {
    expect(await last('A=1; mkdir sub; cd sub', 'echo $A $PWD')).toEqual(succeeds('1 /home/user/project/sub\n'))
  })

  it('keeps what happens in a subshell to the subshell', async () => {
    expect(await last('(A=1; cd /tmp)', 'echo "[$A]" $PWD')).toEqual(succeeds('[] /home/user/project\n'))
  })

  it('writes files from here-documents', async () => {
    expect(await last("cat > Dockerfile <<'EOF'\nFROM busybox\nENV A=$HOME\nEOF", 'cat Dockerfile')).toEqual(
      succeeds('FROM busybox\nENV A=$HOME\n'),
    )
  })

  it('joins programs with pipes', async () => {
    expect(await last("printf 'b\\na\\nb\\n' | sort | uniq -c | sed 's/^ *//'")).toEqual(succeeds('1 a\n2 b\n'))
  })

  it('feeds the output of docker to other programs', async () => {
    expect(await last('docker images -q | wc -l')).toEqual(succeeds('1\n'))
    expect(await last('echo "[$(docker volume ls -q 2>/dev/null)]"')).toEqual(succeeds('[]\n'))
  })

  it('words errors of the shell as bash and those of tools as GNU', async () => {
    expect(await last('nosuch')).toEqual({
      stdout: '',
      stderr: 'bash: nosuch: command not found\n',
      exitCode: 127,
    })
    expect(await last('cat nosuch')).toEqual({
      stdout: '',
      stderr: 'cat: nosuch: No such file or directory\n',
      exitCode: 1,
    })
  })

  it('lets the clock move with sleep and with every docker command', async () => {
    const machine = createMachine('lesson')
    const slept = await run(machine, 'sleep 1.5')
    expect(slept.machine.clock - machine.clock).toBe(1500)
    const asked = await run(machine, 'docker version')
    expect(asked.machine.clock - machine.clock).toBe(300)
  })

  it('tells the events of a line, refusals included', async () => {
    const { events, transcript } = await run(createMachine('lesson'), 'docker nosuch')
    expect(transcript.exitCode).toBe(1)
    expect(events.map((event) => event.type)).toEqual(['request.refused'])
  })

  it('keeps both streams in the order in which they were written', async () => {
    const { transcript } = await run(createMachine('lesson'), 'echo a; echo b >&2; echo c')
    expect(transcript.output.map(({ stream, text }) => `${stream}:${text}`)).toEqual([
      'stdout:a\n',
      'stderr:b\n',
      'stdout:c\n',
    ])
  })

  it('gives the same machine for the same lines', async () => {
    const [one, other] = await Promise.all(
      [1, 2].map(() => run(createMachine('lesson'), 'echo x > f; docker tag busybox a')),
    )
    expect(fingerprint(one?.machine)).toBe(fingerprint(other?.machine))
  })

  it('leaves the machine that it was given as it was', async () => {
    const machine = createMachine('lesson')
    const before = fingerprint(machine)
    await run(machine, 'echo x > f; docker tag busybox a')
    expect(fingerprint(machine)).toBe(before)
  })
})
