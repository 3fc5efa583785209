/** Finds out what answers behind a shell, and prepares it. */
import { randomBytes } from 'node:crypto'
import { type LiveConnection, openConnection } from './live-connection'
import { type LiveShell, openShell, readShellCommand } from './live-shell'
import type { Capability } from './plan'

/** What every sequence starts from. */
type FirstImage = {
  readonly id: string
  /** The archive that it is loaded from when it is gone. */
  readonly archive: string
}

export type LiveEngine = {
  readonly shell: LiveShell
  readonly connection: LiveConnection
  /** A directory beside the engine; it holds the archive of the first image. */
  readonly workplace: string
  readonly firstImage: FirstImage
  readonly capabilities: ReadonlySet<Capability>
  /** What is left out or other than expected, in sentences. */
  readonly remarks: readonly string[]
}

/** Why an engine cannot be used, in a sentence for whoever started the test. */
export class UnusableEngine extends Error {}

/**
 * The shell to use and its environment. An engine whose socket is reached through `/proc/PID/root` lives in namespaces of
 * its own; so the shell is opened in there, where paths mean the same to the client and to the engine.
 */
export function shellFor(
  asked: string | undefined,
  dockerHost: string | undefined,
): { readonly commandLine: string; readonly environment: Readonly<Record<string, string>> } {
  const inside = /^unix:\/\/\/proc\/(\d+)\/root(\/.*)$/.exec(dockerHost ?? '')
  if (asked !== undefined || inside === null) return { commandLine: asked ?? 'bash', environment: {} }
  const [, pid, socket] = inside
  return {
    commandLine: `nsenter -t ${pid} -m -n -u -i -p bash`,
    environment: { DOCKER_HOST: `unix://${socket}`, HOME: '/root', PWD: '/' },
  }
}

const said = async (shell: LiveShell, script: string) => (await shell.run(script)).trim()
const works = async (shell: LiveShell, script: string) => /^yes$/m.test(await shell.run(`(${script}) && echo yes`))

async function checkVersion(shell: LiveShell, name: string): Promise<readonly string[]> {
  const answer = await said(shell, "docker version --format '{{.Server.Version}} {{.Client.Version}}'").catch(() => '')
  const versions = /^(\d\S*) (\d\S*)$/m.exec(answer)
  if (versions === null) {
    throw new UnusableEngine(
      `No Docker engine answers in the shell '${name}': set DOCKER_HOST, or name a shell with a docker client beside an engine with --shell.`,
    )
  }
  const parts = [
    ['engine', versions[1] ?? ''],
    ['client', versions[2] ?? ''],
  ] as const
  return parts
    .filter(([, version]) => !version.startsWith('28.5.'))
    .map(([part, version]) => `The ${part} is Docker ${version}, and Layerlab is held to 28.5: expect differences.`)
}

async function refuseForeignThings(shell: LiveShell): Promise<void> {
  const things = await said(
    shell,
    "docker ps -aq; docker volume ls -q; docker images --format '{{.Repository}}:{{.Tag}}' | grep -v '^busybox:latest$'",
  )
  if (things === '') return
  throw new UnusableEngine(
    'The engine holds containers, volumes or images other than busybox. The test removes everything it finds: use another engine, or give --erase to let it.',
  )
}

/**
 * Sees to it that an engine answers and that it may be used; returns what is other than expected, in sentences.
 * @param name of the shell, for the message
 * @param erase leave to use an engine that holds things of its own
 * @throws UnusableEngine
 */
export async function checkEngine(shell: LiveShell, name: string, erase: boolean): Promise<readonly string[]> {
  const remarks = await checkVersion(shell, name)
  if (!erase) await refuseForeignThings(shell)
  return remarks
}

async function capabilitiesOf(shell: LiveShell, workplace: string): Promise<ReadonlySet<Capability>> {
  const trials: readonly (readonly [Capability, string])[] = [
    ['build', 'docker buildx version >/dev/null'],
    [
      'bind',
      `echo yes > ${workplace}/probe && docker run --rm -v ${workplace}/probe:/probe:ro busybox cat /probe | grep -q yes`,
    ],
    [
      'registry',
      'docker tag busybox localhost:5000/team/first && docker push -q localhost:5000/team/first; result=$?; docker rmi localhost:5000/team/first; [ $result = 0 ]',
    ],
  ]
  const able = new Set<Capability>()
  for (const [capability, script] of trials) if (await works(shell, script)) able.add(capability)
  return able
}

const lacks: Readonly<Record<Capability, string>> = {
  build: 'The docker client has no buildx: builds are left out.',
  bind: 'The engine does not see the files of the shell: bind mounts are left out.',
  registry: 'No registry answers on localhost:5000: push and pull are left out.',
}

/** Makes the workplace and saves the image from which every sequence starts. @throws UnusableEngine when there is none */
async function keepFirstImage(shell: LiveShell, workplace: string): Promise<FirstImage> {
  const archive = `${workplace}/busybox.tar`
  if (!(await works(shell, `mkdir ${workplace} && docker save -o ${archive} busybox:latest`))) {
    throw new UnusableEngine('The engine has no image busybox:latest, from which every sequence starts: load one.')
  }
  return { archive, id: await said(shell, "docker image inspect -f '{{.Id}}' busybox:latest") }
}

/** Opens a shell and prepares the engine behind it; throws UnusableEngine when that cannot be. */
export async function openEngine(asked: string | undefined, erase: boolean): Promise<LiveEngine> {
  const { commandLine, environment } = shellFor(asked, process.env.DOCKER_HOST)
  const command = readShellCommand(commandLine, environment)
  const shell = openShell(command)
  try {
    const remarks = await checkEngine(shell, commandLine, erase)
    const workplace = `/tmp/layerlab-${randomBytes(4).toString('hex')}`
    const firstImage = await keepFirstImage(shell, workplace)
    const capabilities = await capabilitiesOf(shell, workplace)
    const missing = (['build', 'bind', 'registry'] as const).filter((capability) => !capabilities.has(capability))
    return {
      shell,
      connection: openConnection(command),
      workplace,
      firstImage,
      capabilities,
      remarks: [...remarks, ...missing.map((capability) => lacks[capability])],
    }
  } catch (error) {
    shell.close()
    throw error
  }
}

/** Removes the directory beside the engine and ends the shell. */
export async function closeEngine({ shell, connection, workplace }: LiveEngine): Promise<void> {
  await shell.run(`rm -rf ${workplace}`).catch(() => undefined)
  connection.close()
  shell.close()
}
