import { judgeRecording } from '../engine/recording.ts'
import type { Report } from '../engine/report.ts'
import type { Trace } from '../engine/trace.ts'
import { type AnalyzeOptions, analyzeOptions, USAGE } from './analyze-options.ts'
import { runCommand } from './bad-input.ts'
import { inputKind } from './input-kind.ts'
import { rounded } from './rounded.ts'
import { summaryText } from './summary-text.ts'
import { checkWritable, readTraceFile, writeLines, writeTraceFile } from './trace-io.ts'

/** Judges a trace or a video and prints the summary of the set. */
const analyze = async (args: readonly string[]): Promise<void> => {
  const options = analyzeOptions(args)
  if (options === 'help') {
    process.stdout.write(`${USAGE}\n`)
    return
  }
  const kind = await inputKind(options.file)
  for (const out of [options.framesOut, options.traceOut]) if (out) await checkWritable(out)
  const trace = kind === 'trace' ? await readTraceFile(options.file) : await track(options)
  if (options.traceOut) await writeTraceFile(options.traceOut, trace)
  const view = options.view ?? trace.header.view
  const { summary, reports } = judgeRecording(options.exercise, trace, view ? { view } : {})
  if (options.framesOut) await writeLines(options.framesOut, reports.map(frameOut))
  process.stdout.write(
    options.json ? `${JSON.stringify(summary, rounded)}\n` : summaryText(options.exercise, summary),
  )
}

const track = async ({ file, model, exercise }: AnalyzeOptions): Promise<Trace> => {
  const { trackVideo } = await import('./track-video.ts')
  const screen = process.stderr.isTTY ? process.stderr : null
  const trace = await trackVideo(file, model, exercise, (done) => {
    screen?.write(`\r${done} pictures`)
  })
  screen?.write('\r\x1b[K')
  return trace
}

/** What `--frames` says of one frame. */
const frameOut = ({ t, phase, side, count, measures, verdicts, holdMs }: Report) => ({
  t,
  phase,
  side,
  count: count.total,
  holdMs,
  measures,
  verdicts,
})

await runCommand(() => analyze(process.argv.slice(2)))
