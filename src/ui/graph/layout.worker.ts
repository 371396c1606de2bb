import { expose } from 'comlink'
import { layoutNetwork } from '../../core/layout/layoutNetwork.ts'

export type Layout = typeof layoutNetwork

expose(layoutNetwork)
