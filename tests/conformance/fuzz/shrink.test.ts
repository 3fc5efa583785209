import { describe, expect, it } from 'vitest'
import { shrink, simplerForms } from './shrink'

describe('shrink', () => {
  it('leaves only the commands that it takes', async () => {
    const commands = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const needs = async (kept: readonly string[]) => kept.includes('b') && kept.includes('f')
    expect(await shrink(commands, needs)).toEqual(['b', 'f'])
  })

  it('keeps a sequence of which everything is needed', async () => {
    const commands = ['a', 'b', 'c']
    expect(await shrink(commands, async (kept) => kept.length === 3)).toEqual(commands)
  })

  it('leaves out options and lines of files that are not needed', async () => {
    const commands = [
      "cat > Dockerfile <<'EOF'\nFROM busybox\nENV A=1\nRUN false\nEOF",
      'docker build --no-cache -t x .',
    ]
    const needs = async (kept: readonly string[]) =>
      kept.some((line) => line.includes('RUN false')) && kept.some((line) => line.includes('docker build'))
    expect(await shrink(commands, needs)).toEqual(["cat > Dockerfile <<'EOF'\nRUN false\nEOF", 'docker build .'])
  })
})

describe('simplerForms', () => {
  it('never takes away what keeps a container in the background', () => {
    expect(simplerForms('docker run -d --name web busybox sleep 1000')).toEqual(['docker run -d busybox sleep 1000'])
  })

  it('takes away one step of a script at a time', () => {
    expect(simplerForms("docker exec web sh -c 'exec 2>&1; mkdir /x; rm /y'")).toContain(
      "docker exec web sh -c 'exec 2>&1; rm /y'",
    )
  })
})
