/**
 * The button that hands in what its form holds: by a click, or by Enter in a field. The form itself is never submitted, because a frame
 * with sandbox="allow-scripts" swallows a submission before anything hears of it.
 */
import type { ComponentProps } from 'react'

type Props = Omit<ComponentProps<'button'>, 'type' | 'onClick' | 'onSubmit'> & { readonly onSubmit: () => void }

export function SubmitButton({ onSubmit, ...button }: Props) {
  return (
    <button
      type="submit"
      {...button}
      onClick={(event) => {
        event.preventDefault()
        onSubmit()
      }}
    />
  )
}
