declare module 'react-cytoscapejs' {
  import type { Core, CytoscapeOptions, ElementDefinition } from 'cytoscape'
  import type { ComponentType, CSSProperties } from 'react'

  interface Props extends Pick<CytoscapeOptions, 'minZoom' | 'maxZoom' | 'boxSelectionEnabled'> {
    readonly elements: ElementDefinition[]
    readonly style: CSSProperties
    readonly cy: (cy: Core) => void
  }

  const CytoscapeComponent: ComponentType<Props>
  export default CytoscapeComponent
}
