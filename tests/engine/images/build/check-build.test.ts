import { describe, expect, it } from 'vitest'
import { plainBuild } from '../../../../src/engine/images/build/build-request'
import { checkBuild, listTargets, outlineBuild } from '../../../../src/engine/images/build/check-build'
import { directory, newSession } from '../support'

function requestFor(dockerfile: string) {
  return {
    ...plainBuild,
    input: { context: directory({}), dockerfile, dockerfileName: 'Dockerfile', origin: '/project' },
  }
}

describe('checkBuild', () => {
  it('returns warnings in the order of the lines, each with the whole instruction', () => {
    const { warnings } = checkBuild(newSession(), requestFor('FROM busybox\nCMD echo \\\n  hi\nENV A b\n'))
    expect(warnings.map(({ rule, lines }) => [rule, lines])).toEqual([
      ['JSONArgsRecommended', { start: 2, end: 3 }],
      ['LegacyKeyValueFormat', { start: 4, end: 4 }],
    ])
  })

  it('looks at how AS is written, whatever stands in its place', () => {
    const rules = (from: string) => checkBuild(newSession(), requestFor(`${from}\n`)).warnings.map(({ rule }) => rule)
    expect(rules('FROM busybox as one')).toEqual(['FromAsCasing'])
    expect(rules('FROM busybox AS one')).toEqual([])
    expect(rules('FROM busybox foo one')).toEqual(['FromAsCasing'])
  })

  it('leaves out the rules that the Dockerfile skips', () => {
    const { warnings } = checkBuild(newSession(), requestFor('# check=skip=all\nFROM busybox\nCMD echo hi\n'))
    expect(warnings).toEqual([])
  })

  it('suggests a variable that has a value, and none that has only been declared', () => {
    const messages = (dockerfile: string) =>
      checkBuild(newSession(), requestFor(dockerfile)).warnings.map(({ message }) => message)
    expect(messages('FROM busybox\nARG NAME\nLABEL a=$NAM b=$NAME\n')).toEqual(["Usage of undefined variable '$NAM'"])
    expect(messages('FROM busybox\nARG NAME=x\nLABEL a=$NAM\n')).toEqual([
      "Usage of undefined variable '$NAM' (did you mean $NAME?)",
    ])
  })

  it('looks at every stage, but with a target only at those that it needs', () => {
    const rules = (dockerfile: string, target = '') =>
      checkBuild(newSession(), { ...requestFor(dockerfile), target }).warnings.map(({ rule }) => rule)
    const unused = 'FROM busybox AS unused\nENV A b\nLABEL c d\nFROM busybox AS last\n'
    expect(rules(unused)).toEqual(['LegacyKeyValueFormat', 'LegacyKeyValueFormat'])
    expect(rules(unused, 'last')).toEqual([])
    expect(rules('FROM busybox AS used\nENV A b\nFROM used\nLABEL c d\n')).toEqual([
      'LegacyKeyValueFormat',
      'LegacyKeyValueFormat',
    ])
  })

  it('fails when the Dockerfile makes errors of warnings', () => {
    const { failure } = checkBuild(newSession(), requestFor('# check=error=true\nFROM busybox\nCMD echo hi\n'))
    expect(failure?.message).toBe('lint violation found for rules: JSONArgsRecommended')
  })

  it('returns the failure when the Dockerfile cannot be read', () => {
    const { failure } = checkBuild(newSession(), requestFor('FROM busybox\nRUNN x\n'))
    expect(failure?.message).toContain('unknown instruction: RUNN')
  })
})

describe('listTargets', () => {
  it('returns the named stages and the last one', () => {
    const { targets } = listTargets(newSession(), requestFor('FROM busybox AS a\nFROM busybox\nFROM a\n'))
    expect(targets).toEqual([
      { name: 'a', isDefault: false },
      { name: '', isDefault: true },
    ])
  })
})

describe('outlineBuild', () => {
  it('returns the arguments of all stages that the target needs', () => {
    const request = requestFor('FROM busybox AS a\nARG A=1\nFROM busybox AS no\nARG N\nFROM a AS b\nARG B\n')
    const outcome = outlineBuild(newSession(), request)
    expect(outcome.target).toBe('b')
    expect(outcome.arguments).toEqual([
      { name: 'A', value: '1' },
      { name: 'B', value: '' },
    ])
  })
})
