/** A long-lived shell: scripts go in through its standard input, what they print comes out up to a mark. */
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'

export type LiveShell = {
  /** Runs a script and gives what it printed on both streams; throws when it takes too long or ends the shell. */
  readonly run: (script: string) => Promise<string>
  readonly close: () => void
}

const secondsForOneScript = 150

/** Everything that is printed before the mark. Ends the shell, and with it the wait, when the time is over. */
function outputUpTo(mark: string, child: ChildProcessWithoutNullStreams): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = ''
    const finish = (act: () => void) => {
      clearTimeout(timer)
      child.stdout.off('data', onData)
      child.off('close', onClose)
      act()
    }
    const onData = (chunk: string) => {
      printed += chunk
      const end = printed.indexOf(mark)
      if (end >= 0) finish(() => resolve(printed.slice(0, end)))
    }
    const onClose = () => finish(() => reject(new Error(`the shell ended before the script did:\n${printed}`)))
    const timer = setTimeout(() => {
      finish(() => reject(new Error(`no end after ${secondsForOneScript} seconds:\n${printed}`)))
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    }, secondsForOneScript * 1000)
    child.stdout.on('data', onData)
    child.on('close', onClose)
  })
}

/** How a shell is started. */
export type ShellCommand = {
  readonly program: string
  readonly words: readonly string[]
  readonly environment: NodeJS.ProcessEnv
}

/** Reads a command line such as `bash` or `nsenter -t 1 -m bash`; `environment` is what there is more than here. */
export function readShellCommand(
  commandLine: string,
  environment: Readonly<Record<string, string>> = {},
): ShellCommand {
  const [program = 'bash', ...words] = commandLine.split(' ').filter((word) => word !== '')
  return { program, words, environment: { ...process.env, ...environment } }
}

/** Starts a shell. */
export function openShell({ program, words, environment }: ShellCommand): LiveShell {
  const open = () => {
    const child = spawn(program, words, { detached: true, env: environment })
    child.stdout.setEncoding('utf8')
    child.stdin.on('error', () => undefined)
    child.on('error', () => undefined)
    child.stderr.resume()
    return child
  }
  let child = open()
  return {
    run: (script) => {
      if (child.exitCode !== null || child.signalCode !== null) child = open()
      const mark = `\n@@${randomBytes(9).toString('hex')}@@\n`
      const output = outputUpTo(mark, child)
      child.stdin.write(`{ ${script}\n} 2>&1 </dev/null\nprintf '%s' '${mark}'\n`)
      return output
    },
    close: () => child.stdin.end(),
  }
}
