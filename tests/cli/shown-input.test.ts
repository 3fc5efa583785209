import { describe, expect, it } from 'vitest'
import { shownInput } from '../../src/cli/shown-input'

describe('shown input', () => {
  it.each([
    ['\u0003', '^C'],
    ['\u0004', '^D'],
    ['\u0010\u0011', '^P^Q'],
    ['\u007f', '^?'],
    ['\u001b[A', '^[[A'],
  ])('shows control characters in caret notation: %j as %s', (line, shown) => {
    expect(shownInput(line)).toBe(shown)
  })

  it('leaves everything else as it was typed', () => {
    const line = "cat > Dockerfile <<'END'\nFROM busybox\n\tRUN echo “ü” 🐳\nEND"
    expect(shownInput(line)).toBe(line)
  })
})
