import type { FrameSource } from '../../../src/capture/frame-source.ts'
import type { ClientState } from '../../../src/capture/pose-client.ts'
import { createPoseClient } from '../../../src/capture/pose-client.ts'
import type { Judged } from '../../../workers/seam.ts'

/** One set with the real worker, all that it said kept for the test to look at. */
export async function beginSet(source: FrameSource) {
  const states: ClientState[] = []
  const judged: Judged[] = []
  const client = createPoseClient({
    onState: (state) => states.push(state),
    onJudged: (each) => judged.push(each),
  })
  const { frame, kind } = source
  await client.start({
    exercise: 'glute-bridge',
    model: 'lite',
    backend: 'wasm',
    frame,
    source: kind,
  })
  const fault: { reason: string | null } = { reason: null }
  const over = source.start(client).catch((error: Error) => {
    fault.reason = error.message
  })
  return { client, states, judged, fault, over }
}

export type SetUnderTest = Awaited<ReturnType<typeof beginSet>> & { readonly source: FrameSource }
