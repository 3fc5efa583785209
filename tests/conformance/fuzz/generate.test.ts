import { describe, expect, it } from 'vitest'
import { allForms, generate } from './generate'
import type { Capability } from './plan'

const everything: ReadonlySet<Capability> = new Set<Capability>(['build', 'bind', 'registry'])
const seeds = Array.from({ length: 1500 }, (_, index) => index)

describe('generate', () => {
  it('gives the same sequence for the same seed', () => {
    for (const seed of seeds.slice(0, 50)) expect(generate(seed, everything)).toEqual(generate(seed, everything))
  })

  it('gives different sequences for neighbouring seeds', () => {
    const texts = seeds.slice(0, 200).map((seed) => generate(seed, everything).commands.join('\n'))
    expect(new Set(texts).size).toBe(texts.length)
  })

  it('draws every form sooner or later', () => {
    const drawn = new Set(seeds.flatMap((seed) => generate(seed, everything).forms))
    expect(allForms.filter((form) => !drawn.has(form))).toEqual([])
  })

  it('leaves out what the engine cannot do', () => {
    const commands = seeds.slice(0, 300).flatMap((seed) => generate(seed, new Set()).commands)
    expect(
      commands.filter((command) => /^docker (?:buildx |image )?build .*-t|^docker pu(?:sh|ll) |"\$PWD/.test(command)),
    ).toEqual([])
  })

  it('never stops a container without saying how long to wait, which would take ten seconds', () => {
    const commands = seeds.flatMap((seed) => generate(seed, everything).commands)
    expect(commands.filter((command) => /^docker (?:stop|restart) (?!-t \d)[^-]/.test(command))).toEqual([])
  })
})
