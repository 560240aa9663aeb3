/** An hour of trace takes seconds: not on the page's thread. */
import { expose } from 'comlink'
import { rejudgePieces } from './rejudge-pieces.ts'

const api = { rejudge: rejudgePieces }

export type RejudgeWorker = typeof api

expose(api)
