import { describe, expect, it } from 'vitest'
import { circles, violation } from './rules'

const file = (from: string, to: string) => ({ from, to, package: false })
const library = (from: string, to: string) => ({ from, to, package: true })

describe('violation', () => {
  it.each([
    file('src/engine/machine.ts', 'src/cli/frame.ts'),
    file('src/cli/run.ts', 'src/store/store.ts'),
    file('src/store/store.ts', 'src/bench/Bench.tsx'),
    file('src/bench/Bench.tsx', 'src/compare/Compare.tsx'),
    file('src/bench/Bench.tsx', 'src/app/App.tsx'),
    file('src/ui/Icon.tsx', 'src/content/scene.ts'),
    file('src/content/scene.ts', 'src/engine/machine.ts'),
    file('src/nowhere/file.ts', 'src/engine/machine.ts'),
    library('src/engine/machine.ts', 'react'),
    library('src/cli/run.ts', 'node:fs'),
    library('src/app/App.tsx', 'node:path'),
    library('src/content/scene.ts', 'zustand/vanilla'),
  ])('names $from importing $to', (dependency) => {
    expect(violation(dependency)).toContain(dependency.from)
  })

  it.each([
    file('src/engine/machine.ts', 'src/engine/errors.ts'),
    file('src/cli/run.ts', 'src/engine/machine.ts'),
    file('src/bench/Bench.tsx', 'src/store/store.ts'),
    file('src/app/App.tsx', 'src/quiz/Quiz.tsx'),
    library('src/engine/oci/digest.ts', '@noble/hashes/sha2.js'),
    library('src/bench/Bench.tsx', 'framer-motion'),
  ])('lets $from import $to', (dependency) => {
    expect(violation(dependency)).toBeUndefined()
  })
})

describe('circles', () => {
  it('returns the files on a circle', () => {
    expect(circles([file('a', 'b'), file('b', 'c'), file('c', 'a'), file('c', 'd')])).toEqual([['a', 'b', 'c', 'a']])
  })
  it('returns nothing when two ways lead to one file', () => {
    expect(circles([file('a', 'b'), file('a', 'c'), file('b', 'd'), file('c', 'd')])).toEqual([])
  })
})
