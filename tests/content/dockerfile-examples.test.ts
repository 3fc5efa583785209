import { describe, expect, it } from 'vitest'
import { run } from '../../src/cli/run'
import { dockerfileExamples, emptyDockerfile } from '../../src/content/dockerfile-examples'
import { machineWithFiles } from '../../src/store/scene-machine'

describe('examples of Dockerfiles', () => {
  it.each(dockerfileExamples)('$id builds on the images of the page, and runs', async ({ files, imageName }) => {
    const built = await run(machineWithFiles(files), `docker build -t ${imageName} .`)
    expect(built.transcript).toMatchObject({ exitCode: 0 })
    expect((await run(built.machine, `docker create ${imageName}`)).transcript.exitCode).toBe(0)
  })

  it('an empty Dockerfile builds', async () => {
    const { transcript } = await run(machineWithFiles({ Dockerfile: emptyDockerfile }), 'docker build .')
    expect(transcript.exitCode).toBe(0)
  })

  it('greets with the first image, and still holds what the last one deleted', async () => {
    const [first] = dockerfileExamples
    const built = await run(machineWithFiles(first?.files ?? {}), 'docker build -t greeting .')
    expect((await run(built.machine, 'docker run --rm greeting')).transcript.stdout).toBe('Hello from a layer.\n')
    const heavy = dockerfileExamples.find(({ id }) => id === 'deleted-and-still-there')
    const frame = await run(
      machineWithFiles(heavy?.files ?? {}),
      'docker build -q . && docker history --format "{{.Size}}" $(docker images -q | head -n 1)',
    )
    expect(frame.transcript.stdout).toContain('2.05MB')
  })
})
