import { describe, expect, it } from 'vitest'
import { differsByRaceOfFailure } from './build-race'

const step = (...lines: readonly string[]) => lines.map((line) => `#6 ${line}`).join('\n')
const missing = step(
  '[stage-1 3/3] COPY x /srv/',
  'ERROR: failed to calculate checksum of ref <uuid>::<cacheid>: "/x": not found',
)
const exits = step('[stage-1 3/3] RUN x', 'ERROR: process "/bin/sh -c x" did not complete successfully: exit code: 1')
const summary = '------\n > x:\n------\nERROR: failed to build: x'
const progress = (...steps: readonly string[]) => [...steps, summary].join('\n\n')

const run = '[stage-1 2/3] RUN echo one; echo two'
const done = step(run, '<t> one', '<t> two', 'DONE <t>')
const dead = step(run, '<t> runc run failed: container process is already dead', 'CANCELED')
const elsewhere = step('[make 2/2] RUN echo three', '<t> three', 'DONE <t>')

describe('differsByRaceOfFailure', () => {
  it('takes a step before the missing file as stopped at any moment', () => {
    for (const stopped of [
      dead,
      step(run, 'CANCELED'),
      step(run, '<t> one', 'CANCELED'),
      step(run, 'CACHED'),
      step(run),
    ]) {
      expect(differsByRaceOfFailure(progress(done, missing), progress(stopped, missing))).toBe(true)
    }
  })

  it('takes the context as stopped or not where a file is missing elsewhere, and only there', () => {
    const sent = step('[internal] load build context', 'transferring context: <size> done', 'DONE <t>')
    const stopped = sent.replace('DONE <t>', 'CANCELED')
    expect(differsByRaceOfFailure(progress(sent, missing), progress(stopped, missing))).toBe(true)
    expect(differsByRaceOfFailure(progress(sent, exits), progress(stopped, exits))).toBe(false)
  })

  it('does not take other output of a step for a race', () => {
    const other = step(run, '<t> ONE', '<t> two', 'DONE <t>')
    expect(differsByRaceOfFailure(progress(done, missing), progress(other, missing))).toBe(false)
    const cut = step(run, '<t> one', 'DONE <t>')
    expect(differsByRaceOfFailure(progress(done, missing), progress(cut, missing))).toBe(false)
    const alien = step(run, '<t> two', 'CANCELED')
    expect(differsByRaceOfFailure(progress(done, missing), progress(alien, missing))).toBe(false)
  })

  it('wants every step of the stage that failed, and no other failure or summary', () => {
    expect(differsByRaceOfFailure(progress(done, missing), progress(missing))).toBe(false)
    expect(differsByRaceOfFailure(progress(done, missing), progress(done, missing.replace('"/x"', '"/y"')))).toBe(false)
    expect(differsByRaceOfFailure(progress(done, missing), `${progress(done, missing)}!`)).toBe(false)
  })

  it('lets steps of other stages be stopped or not begin', () => {
    expect(differsByRaceOfFailure(progress(elsewhere, exits), progress(exits))).toBe(true)
    const stopped = step('[make 2/2] RUN echo three', 'CANCELED')
    expect(differsByRaceOfFailure(progress(elsewhere, exits), progress(stopped, exits))).toBe(true)
  })

  it('wants the steps before one that failed by itself as they are', () => {
    expect(differsByRaceOfFailure(progress(done, exits), progress(dead, exits))).toBe(false)
  })

  it('is for builds that failed', () => {
    expect(differsByRaceOfFailure(done, dead)).toBe(false)
  })
})
