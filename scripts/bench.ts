import { benchFinding } from './bench/finding.ts'
import { benchFindings } from './bench/findings.ts'
import { benchLibraries } from './bench/libraries.ts'
import { benchGrowth, benchReading } from './bench/reading.ts'
import { benchScreen } from './bench/screen.ts'

// Measures what a reader waits for, each as the median of runs beside a baseline taken in the same run.
await benchReading()
await benchFinding()
// Before the large pages, which would leave our code warmer than theirs.
await benchLibraries()
await benchGrowth()
await benchFindings()
await benchScreen()
