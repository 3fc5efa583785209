import { describe, expect, it } from 'vitest'
import { run } from '../../../src/cli/run'
import { machineWithFiles } from '../../../src/store/scene-machine'
import {
  familiarName,
  imageTitle,
  instructionInWords,
  layerTitle,
  programOf,
  runningCommandOf,
} from '../../../src/store/words/names'
import { sizeInWords } from '../../../src/store/words/sizes'
import { digest, richMachine } from '../../bench/fixtures'

describe('instructionInWords', () => {
  it.each([
    ['RUN /bin/sh -c apt-get update # buildkit', 'RUN apt-get update'],
    ['COPY app.py /srv/ # buildkit', 'COPY app.py /srv/'],
    ['/bin/sh -c #(nop) ADD file:abc in / ', 'ADD file:abc in /'],
    ['/bin/sh -c apt-get update', 'RUN apt-get update'],
    ['RUN |1 WORD=one /bin/sh -c echo $WORD > /word # buildkit', 'RUN echo $WORD > /word'],
    ['[2/3] RUN echo one > /one.txt', 'RUN echo one > /one.txt'],
    ['[build 1/2] COPY . /src', 'COPY . /src'],
    ['mount / from exec /bin/sh -c echo one > /one.txt', 'RUN echo one > /one.txt'],
    ['# debian.sh --arch amd64', '# debian.sh --arch amd64'],
    ['sh -c echo hi > /f', 'commit of sh -c echo hi > /f'],
  ])('turns %s into %s', (createdBy, words) => {
    expect(instructionInWords(createdBy)).toBe(words)
  })
})

describe('names', () => {
  it('shortens names of the official registry only', () => {
    expect(familiarName('docker.io/library/busybox:latest')).toBe('busybox:latest')
    expect(familiarName('docker.io/team/app:1')).toBe('team/app:1')
    expect(familiarName('localhost:5000/app:1')).toBe('localhost:5000/app:1')
  })

  it('gives an imported layer the name of its image', () => {
    expect(layerTitle(richMachine(), digest('busybox'))).toBe('busybox:latest')
  })

  it('says so when an image has no name or is gone', () => {
    const machine = { ...richMachine(), tags: new Map<string, string>() }
    expect(imageTitle(machine, digest('image web:1'))).toMatch(/^unnamed [0-9a-f]{12}$/)
    expect(imageTitle(machine, 'sha256:gone')).toBe('image removed')
  })
})

describe('the main process of a container', () => {
  const containerAfter = async (...lines: readonly string[]) => {
    let machine = machineWithFiles({})
    for (const line of lines) machine = (await run(machine, line)).machine
    const [container] = machine.containers.values()
    if (container === undefined) throw new Error('there is no container')
    return container
  }

  it('is called by what its entrypoint has become', async () => {
    const running = await containerAfter("docker run -d busybox sh -c 'exec sleep 300'")
    expect(programOf(running)).toBe('sleep')
    expect(runningCommandOf(running)).toBe('sleep 300')
  })

  it('is called by its program where that shows a title', async () => {
    const server = await containerAfter('docker run -d nginx')
    expect(programOf(server)).toBe('nginx')
    expect(runningCommandOf(server)).toMatch(/^nginx: master process nginx/)
  })

  it('is called by what was asked for where it does not run', async () => {
    const ended = await containerAfter('docker run busybox /bin/true')
    expect(programOf(ended)).toBe('true')
    expect(runningCommandOf(ended)).toBe('/bin/true')
  })
})

describe('sizeInWords', () => {
  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [1000, '1 kB'],
    [1_984_162, '1.98 MB'],
    [116_800_000, '117 MB'],
    [999_900, '1 MB'],
  ])('writes %i bytes as %s', (bytes, words) => {
    expect(sizeInWords(bytes)).toBe(words)
  })
})
