/** Empties a real engine for the next sequence, with as few calls as that takes: each is a process of its own. */

/** What a sequence starts from. */
export type FirstImage = {
  /** The line that `listImages` prints for it. */
  readonly line: string
  /** The archive that it is loaded from when it is gone. */
  readonly archive: string
}

/** Lists images, each by its ID and by the name that removes only this one entry. */
export const listImages =
  'docker images --no-trunc --format \'{{.ID}} {{if eq .Tag "<none>"}}{{.ID}}{{else}}{{.Repository}}:{{.Tag}}{{end}}\''

/**
 * Leaves the first image and nothing else. An image with children goes after them, so the images take several passes.
 * @param hasBuilt false when nothing was built since the last time, so that there is no build cache to remove
 */
export function resetScript({ line, archive }: FirstImage, hasBuilt: boolean): string {
  return `
    docker ps -aq | xargs -r docker rm -fv
    docker volume ls -q | xargs -r docker volume rm -f
    docker network prune -f
    for pass in 1 2 3 4 5 6 7 8; do
      images=$(${listImages})
      [ "$images" = '${line}' ] && break
      others=$(printf '%s\\n' "$images" | grep -vxF '${line}' | cut -d ' ' -f 2)
      [ -z "$others" ] || docker rmi -f $others
      printf '%s\\n' "$images" | grep -qxF '${line}' || docker load -q -i ${archive}
    done
    ${hasBuilt ? 'docker builder prune -af' : ''}`
}
