import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { WithCode } from '../../src/ui/WithCode'

describe('code within a sentence', () => {
  it('keeps its text, and its words with hyphens in one piece unless they are long', () => {
    const { container } = render(
      <WithCode text="Run `docker run --rm -it box-with-a-name-that-is-long` twice - or not." />,
    )
    expect(container).toHaveTextContent('Run docker run --rm -it box-with-a-name-that-is-long twice - or not.')
    expect(screen.getAllByText(/-/, { selector: 'code *' }).map((word) => word.textContent)).toEqual(['--rm', '-it'])
  })
})
