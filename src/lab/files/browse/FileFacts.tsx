/** What is known of a file beside its content. */
import { fileText as text } from '../../../content/text/lab-files'
import { modeLetters } from '../../../engine/filesystem/modes'
import { sizeInWords } from '../../../store/words/sizes'
import type { FileEntry } from '../model/entries'
import { originName } from '../model/origin-words'
import { ownerOf } from '../model/owners'
import { OriginMark } from '../OriginMark'
import { useMachine } from '../use-machine'
import { useSpotlight } from '../use-spotlight'
import type { PlaceProps } from './place-props'

/** The path names no link. */
type Props = PlaceProps & { readonly entry: FileEntry }

export function FileFacts({ view, place, entry, onGo }: Props) {
  const machine = useMachine()
  const spotlight = useSpotlight()
  return (
    <dl className="file-facts">
      <div {...spotlight(entry.origin)}>
        <dt>{text.facts.origin}</dt>
        <dd>
          <OriginMark origin={entry.origin} />
        </dd>
      </div>
      {entry.covers.map((covered) => (
        <div key={originName(machine, covered)} {...spotlight(covered)}>
          <dt>{text.facts.covers}</dt>
          <dd>
            <OriginMark origin={covered} />
            {covered.kind === 'layer' && (
              <button
                type="button"
                className="quiet-button"
                aria-label={text.seeIn(originName(machine, covered))}
                onClick={() => onGo({ ...place, upTo: covered.position })}
              >
                {text.see}
              </button>
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>{text.facts.size}</dt>
        <dd>
          <span>
            {sizeInWords(entry.size)} · <code>{modeLetters(entry)}</code> · {ownerOf(view, entry)}
          </span>
        </dd>
      </div>
    </dl>
  )
}
