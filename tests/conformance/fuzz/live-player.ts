/** Plays on a real engine, which it empties before each sequence. */
import { randomBytes } from 'node:crypto'
import type { RawResult } from '../normalise.mjs'
import type { LiveShell } from './live-shell'
import type { Player } from './player'

/** Where the commands believe they are: the working directory of the recorded transcripts and of the simulated host. */
const projectDirectory = '/home/user/project'
/** Names in the registry stay when their sequence is over, so every play has names of its own. */
const sharedRepository = 'localhost:5000/team'

const asWord = (text: string) => `'${text.replaceAll("'", "'\\''")}'`

/**
 * Leaves one image and nothing else: what a sequence starts from. `keep` is the archive of that image. An image with children
 * goes after them, so the images take several passes.
 */
function resetScript(keep: string): string {
  return `
    docker ps -aq | xargs -r docker rm -fv
    docker volume ls -q | xargs -r docker volume rm -f
    docker network prune -f
    for pass in 1 2 3 4 5 6 7 8; do
      others=$(docker images --format '{{.ID}} {{.Repository}}:{{.Tag}}' | grep -v ' busybox:latest$' | cut -d ' ' -f 1 | sort -u)
      [ -n "$others" ] || break
      docker rmi -f $others
    done
    docker buildx version >/dev/null 2>&1 && docker builder prune -af
    docker load -q -i ${keep}`
}

/** The commands in one subshell, each followed by its exit code between marks. */
function sequenceScript(commands: readonly string[], directory: string, mark: string): string {
  const plays = commands.map((command) => `eval ${asWord(command)}\nprintf '\\n%s %s\\n' '${mark}' $?`)
  return [`( cd ${directory} && unset OLDPWD`, ...plays, ')', `rm -rf ${directory}`].join('\n')
}

/** Cuts what the script printed into the results of its commands. */
export function resultsOf(printed: string, mark: string, count: number): readonly RawResult[] {
  const parts = printed.split(new RegExp(`\\n${mark} (\\d+)\\n`))
  return Array.from({ length: count }, (_, index) => {
    const [output, code] = [parts[2 * index], parts[2 * index + 1]]
    if (output === undefined || code === undefined)
      throw new Error(`no answer to command ${index + 1}:\n${output ?? ''}`)
    return { output, code: Number(code) }
  })
}

/**
 * A player over a shell whose `docker` reaches the engine. `workplace` is a directory there, in which the archive
 * `busybox.tar` of the first image lies.
 */
export function livePlayer(shell: LiveShell, workplace: string): Player {
  return {
    play: async (commands) => {
      const nonce = randomBytes(3).toString('hex')
      const directory = `${workplace}/x${nonce}`
      const mark = `@@${randomBytes(9).toString('hex')}@@`
      await shell.run(`${resetScript(`${workplace}/busybox.tar`)}; mkdir ${directory}`)
      const own = commands.map((command) => command.replaceAll(sharedRepository, `${sharedRepository}q${nonce}q`))
      const printed = await shell.run(sequenceScript(own, directory, mark))
      const asRecorded = printed.replaceAll(`teamq${nonce}q`, 'team').replaceAll(directory, projectDirectory)
      return resultsOf(asRecorded, mark, commands.length)
    },
  }
}
