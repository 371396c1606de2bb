import { expose } from 'comlink'
import { toInsight } from './core/insight.ts'

export type ToInsight = typeof toInsight

expose(toInsight)
