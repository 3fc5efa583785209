import { describe, expect, it } from 'vitest'
import { answerTo } from '../support'

describe('docker run', () => {
  it('gives the program its environment in the order of the daemon', () => {
    const { text } = answerTo('docker run --rm -h box -e FOO=1 -e HOME=/x -e FOO=2 busybox env')
    expect(text).toBe(
      'PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin\nHOSTNAME=box\nFOO=2\nHOME=/x\n',
    )
  })

  it('hands standard input on only with -i', () => {
    expect(answerTo('echo typed | docker run --rm -i busybox cat').text).toBe('typed\n')
    expect(answerTo('echo typed | docker run --rm busybox cat').text).toBe('')
  })

  it('refuses a terminal for input that is none', () => {
    const { text, exitCode } = answerTo('docker run --rm -it busybox true')
    expect(text).toBe('the input device is not a TTY\n')
    expect(exitCode).toBe(1)
  })

  it.each([
    ['nosuch', 'exec: "nosuch": executable file not found in $PATH', 127],
    ['/tmp', 'exec: "/tmp": is a directory: permission denied', 126],
    ['/etc/passwd', 'exec: "/etc/passwd": permission denied', 126],
    ['./nosuch', 'exec: "./nosuch": stat ./nosuch: no such file or directory', 127],
  ])('ends with the code of runc when %s cannot be run', (program, reason, code) => {
    const { text, exitCode, machine } = answerTo(`docker run --name box busybox ${program}`)
    expect(text).toContain(`unable to start container process: error during container init: ${reason}\n`)
    expect(exitCode).toBe(code)
    const [container] = machine.containers.values()
    expect(container?.state).toMatchObject({ status: 'created', exitCode: code })
  })

  it('lets a script without an interpreter line start, say why, and end with 255', () => {
    const script = "echo 'echo hi' > s; chmod +x s"
    const { text, exitCode } = answerTo(script, 'docker run --rm -v "$PWD/s:/s" busybox /s')
    expect(text).toBe('exec /s: exec format error\n')
    expect(exitCode).toBe(255)
  })

  it('leaves a program that never ends running, and says so', () => {
    const { text, exitCode, machine } = answerTo('docker run --name box busybox sleep 100000')
    expect(text).toBe("layerlab: box still runs after an hour of the page's clock: left it running and detached\n")
    expect(exitCode).toBe(130)
    expect([...machine.containers.values()].map(({ state }) => state.status)).toEqual(['running'])
  })

  it('names the user, the group and the directory that are not there', () => {
    const refused = (flags: string) => answerTo(`docker run --rm ${flags} busybox true`).text.split('\n')[0]
    expect(refused('-u nosuch')).toBe(
      'docker: Error response from daemon: unable to find user nosuch: no matching entries in passwd file',
    )
    expect(refused('-u 1234:nosuch')).toBe(
      'docker: Error response from daemon: unable to find group nosuch: no matching entries in group file',
    )
  })

  it('makes the same container on every machine of the same kind', () => {
    const ids = () => [...answerTo('docker run -d busybox sleep 5').machine.containers.keys()]
    expect(ids()).toEqual(ids())
  })
})
