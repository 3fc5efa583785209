import { describe, expect, it } from 'vitest'
import { identifyProgram, makeExecutable } from '../../../src/engine/processes/executable'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('an executable file', () => {
  it('names its program and has the size asked for', () => {
    const content = makeExecutable('busybox', 1_000_000)
    expect(content).toHaveLength(1_000_000)
    expect(identifyProgram(content)).toEqual({ kind: 'binary', name: 'busybox' })
  })

  it.each([
    ['#!/bin/sh\necho', { kind: 'script', interpreter: '/bin/sh' }],
    ['#! /bin/sh -e \n', { kind: 'script', interpreter: '/bin/sh', argument: '-e' }],
    ['#!/usr/bin/env sh', { kind: 'script', interpreter: '/usr/bin/env', argument: 'sh' }],
    ['echo a', { kind: 'unknown' }],
    ['', { kind: 'unknown' }],
    ['\x7fELF\x02\x01', { kind: 'binary' }],
  ])('with the content %j is told apart', (content, expected) => {
    expect(identifyProgram(bytes(content))).toEqual(expected)
  })
})
