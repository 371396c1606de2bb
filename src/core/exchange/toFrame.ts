import { textElement } from './xml.ts'

/** The lines of HTML by which another page frames a view. */
export const toFrame = (address: string, title: string): string =>
  textElement(
    'iframe',
    {
      src: address,
      title: `${title}: who feels what for whom`,
      width: '100%',
      height: 600,
      loading: 'lazy',
    },
    '',
  )
