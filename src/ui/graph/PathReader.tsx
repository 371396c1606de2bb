import { useEffect } from 'react'
import type { Path } from '../../core/model.ts'
import { selectPath } from '../../state/selectPaths.ts'
import { useApp } from '../../state/StoreProvider.tsx'

interface Props {
  onPath(path: Path | undefined): void
}

/** Hands the chosen path to the drawing; apart, since finding it is needed only once a path is asked for. */
export function PathReader({ onPath }: Props) {
  const path = useApp(selectPath)
  useEffect(() => {
    onPath(path)
    return () => onPath(undefined)
  }, [path, onPath])
  return null
}
