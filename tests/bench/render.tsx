/** Renders parts of the bench as the page does, without motion. */
import { render } from '@testing-library/react'
import { domMax, LazyMotion, MotionConfig } from 'framer-motion'
import type { ReactNode } from 'react'

function Still({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion features={domMax} strict>
      <MotionConfig reducedMotion="always">{children}</MotionConfig>
    </LazyMotion>
  )
}

export const renderStill = (content: ReactNode) => render(content, { wrapper: Still })
