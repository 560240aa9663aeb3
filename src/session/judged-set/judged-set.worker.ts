/** Ten minutes of frames take a second: not on the page's thread. */
import { expose, transfer } from 'comlink'
import { buffersOf } from '../../review/set/judged-frames.ts'
import { judgePieces, type KeptFrames } from './judge-pieces.ts'
import { tryFile, tryPieces } from './try-pieces.ts'

const api = {
  judge: (kept: KeptFrames, onProgress: (share: number) => void) => {
    const judged = judgePieces(kept, onProgress)
    return judged && transfer(judged, [...buffersOf(judged.frames)])
  },
  tryPieces,
  tryFile,
}

export type JudgedSetWorker = typeof api

expose(api)
